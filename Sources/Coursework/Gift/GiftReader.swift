/// Reads a GIFT file; what it cannot use is noted with its line, and the rest stays.
package struct GiftReader {
  package private(set) var questions: [GiftQuestion] = []
  package private(set) var notes: [GiftNote] = []
  private var category = ""

  package init(_ text: String) {
    var chunk: [(number: Int, text: String)] = []
    for (index, line) in text.lines.enumerated() {
      let words = line.drop { $0.isWhitespace }
      if words.isEmpty {
        read(chunk)
        chunk = []
      } else if words.hasPrefix("$CATEGORY:") {
        category = words.dropFirst("$CATEGORY:".count).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
      } else if !words.hasPrefix("//") {
        chunk.append((index + 1, line))
      }
    }
    read(chunk)
  }

  private mutating func note(_ line: Int, _ message: String) {
    notes.append(GiftNote(line: line, message: message))
  }

  private mutating func read(_ lines: [(number: Int, text: String)]) {
    guard !lines.isEmpty else { return }
    var signs = GiftSigns(lines).trimmedStart
    let line = signs.line
    var title = ""
    if signs.firstPlace(of: "::") == signs.range.lowerBound {
      let (head, rest) = signs[(signs.range.lowerBound + 2)..<signs.range.upperBound].cut(at: "::")
      if let rest {
        title = head.words
        signs = rest.trimmedStart
      }
    }
    guard let open = signs.firstPlace(of: "{") else {
      return note(line, "Teks ini bukan soal: kurung kurawal { } belum ada. Dilewati.")
    }
    guard let close = signs.lastPlace(of: "}"), close > open else {
      return note(line, "Kurung kurawal belum ditutup pada soal ini. Dilewati.")
    }
    let before = signs[signs.range.lowerBound..<open]
    let after = signs[(close + 1)..<signs.range.upperBound]
    let body = signs[(open + 1)..<close]
    let (answers, general) = body.cut(at: "####")
    let remark = general.map { plain($0) } ?? ""
    guard let read = self.body(answers, at: line) else { return }
    let (head, tail) = (plain(before), plain(after))
    questions.append(
      GiftQuestion(
        line: line, title: title, category: category,
        text: tail.isEmpty ? head : head + " … " + tail, body: read, remark: remark))
  }

  // MARK: Answers

  private mutating func body(_ answers: GiftSigns, at line: Int) -> GiftQuestion.Body? {
    let start = answers.trimmedStart
    guard !start.isEmpty else {
      note(line, "Soal uraian { } tidak memiliki kunci. Dilewati.")
      return nil
    }
    if start.means("#", start.range.lowerBound) {
      note(line, "Soal angka {#…} belum dapat dibawa; tulis sebagai isian. Dilewati.")
      return nil
    }
    if let statement = statement(start) { return statement }
    let options = parts(of: start).map { option($0) }
    guard let first = start.signs.first, "=~".contains(first.character), !first.isLiteral,
      !options.isEmpty
    else {
      note(line, "Jawaban soal ini tidak diawali \"=\" atau \"~\". Dilewati.")
      return nil
    }
    let isAllRight = options.allSatisfy(\.option.isRight)
    if isAllRight, options.contains(where: { $0.pair != nil }) {
      for option in options where option.pair == nil {
        note(option.line, "Pasangan ini tidak memiliki \"->\". Dilewati.")
      }
      for option in options where !option.option.feedback.isEmpty {
        note(option.line, "Umpan pada pasangan tidak dikenal GIFT. Tidak dibawa.")
      }
      return .pairs(options.compactMap(\.pair))
    }
    let plain = options.map(\.option)
    if isAllRight { return .short(plain) }
    return plain.contains(where: \.isRight) ? .one(plain) : .several(plain)
  }

  /// Cuts the answers at each sign that begins one; the sign stays in front.
  private func parts(of signs: GiftSigns) -> [GiftSigns] {
    let starts = signs.range.filter { signs.means("=", $0) || signs.means("~", $0) }
    return starts.enumerated().map { index, start in
      signs[start..<(index + 1 < starts.count ? starts[index + 1] : signs.range.upperBound)]
    }
  }

  private mutating func option(
    _ signs: GiftSigns
  ) -> (option: GiftQuestion.Option, pair: GiftQuestion.Pair?, line: Int) {
    let isRight = signs.means("=", signs.range.lowerBound)
    var rest = signs[(signs.range.lowerBound + 1)..<signs.range.upperBound].trimmedStart
    var weight: Int?
    if let first = rest.signs.first, first.character == "%" {
      let (number, behind) = rest[(rest.range.lowerBound + 1)..<rest.range.upperBound].cut(at: "%")
      if let behind, let read = GiftReader.weight(number.words) {
        weight = read
        rest = behind
      } else {
        note(signs.line, "Bobot di antara tanda persen belum terbaca sebagai angka.")
      }
    }
    let (text, feedback) = rest.cut(at: "#")
    let option = GiftQuestion.Option(
      text: plain(text), isRight: isRight, weight: weight,
      feedback: feedback.map { plain($0) } ?? "")
    let (left, right) = text.cut(at: "->")
    let pair = right.map { GiftQuestion.Pair(left: plain(left), right: plain($0)) }
    return (option, pair, signs.line)
  }

  private mutating func statement(_ signs: GiftSigns) -> GiftQuestion.Body? {
    let (word, rest) = signs.cut(at: "#")
    let isTrue: Bool
    switch word.words.uppercased() {
    case "T", "TRUE": isTrue = true
    case "F", "FALSE": isTrue = false
    default: return nil
    }
    let (wrong, right) = rest.map { $0.cut(at: "#") } ?? (GiftSigns([]), nil)
    return .statement(isTrue: isTrue, ifWrong: plain(wrong), ifRight: right.map { plain($0) } ?? "")
  }

  /// A percentage: "50", "-33.33333", "33,333".
  private static func weight(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard parts.count <= 2, let whole = Int(parts[0]), (0...100).contains(whole) else { return nil }
    let fraction = parts.count == 2 ? String((parts[1] + "00000").prefix(5)) : "0"
    guard let fraction = Int(fraction), fraction >= 0 else { return nil }
    return (whole * GiftQuestion.percent + fraction) * (isNegative ? -1 : 1)
  }

  // MARK: Formats

  private static let formats = ["[html]", "[moodle]", "[plain]", "[markdown]"]

  /// The words of a piece without its format and its markup.
  private mutating func plain(_ signs: GiftSigns) -> String {
    var words = signs.words
    if let format = GiftReader.formats.first(where: words.hasPrefix) {
      words = String(words.dropFirst(format.count).drop { $0.isWhitespace })
    }
    let stripped = Markup.stripped(words)
    if stripped.hasImage {
      note(signs.line, "Gambar tidak dapat dibawa; tulis isinya dengan kata-kata.")
    } else if stripped.text != words {
      note(signs.line, "Format teks (tebal, miring, tautan) tidak dibawa; kata-katanya dibawa.")
    }
    return stripped.text
  }
}
