import SOPDocument

/// Reads a list out of plain text the way people type one.
///
/// Nobody is asked to learn a notation: a new line, a semicolon or "1." begins the next item.
package enum ListText {
  package static func items(of text: String) -> [String] {
    text.split(whereSeparator: { $0 == "\n" || $0 == ";" })
      .flatMap { splitAtNumbers(String($0)) }
      .map { withoutMark($0.trimmedWhitespace) }
      .filter { !$0.isEmpty }
  }

  /// Splits where the numbers count up.
  ///
  /// "1. KTP 2. Kartu keluarga" holds two items, "Rp1.500" one.
  private static func splitAtNumbers(_ line: String) -> [String] {
    var starts: [(at: String.Index, number: Int)] = []
    var index = line.startIndex
    while index < line.endIndex {
      let isAtWordStart = index == line.startIndex || line[line.index(before: index)] == " "
      if isAtWordStart, let mark = number(at: index, in: line),
        mark == (starts.last?.number ?? 0) + 1
      {
        starts.append((index, mark))
      }
      index = line.index(after: index)
    }
    guard starts.count > 1, let first = starts.first, first.at == line.startIndex else {
      return [line]
    }
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? starts[place + 1].at : line.endIndex
      return String(line[starts[place].at..<end])
    }
  }

  /// The number of a mark such as "2." or "2)" followed by a space.
  private static func number(at start: String.Index, in line: String) -> Int? {
    var index = start
    var digits = ""
    while index < line.endIndex, line[index].isASCII, line[index].isNumber, digits.count < 3 {
      digits.append(line[index])
      index = line.index(after: index)
    }
    guard let value = Int(digits), index < line.endIndex, line[index] == "." || line[index] == ")"
    else { return nil }
    let after = line.index(after: index)
    return after < line.endIndex && line[after] == " " ? value : nil
  }

  /// The item without its list mark: "1.", "2)", "-", "•".
  private static func withoutMark(_ item: String) -> String {
    if let first = item.first, first == "-" || first == "•" || first == "*", item.count > 1 {
      return String(item.dropFirst()).trimmedWhitespace
    }
    guard number(at: item.startIndex, in: item) != nil,
      let space = item.firstIndex(of: " ")
    else { return item }
    return String(item[space...]).trimmedWhitespace
  }
}
