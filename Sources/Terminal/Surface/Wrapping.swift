/// Breaks a text into lines of at most `width` columns.
///
/// Lines break at blanks, and after a hyphen or a slash inside a word if that saves a line; a word longer than a line is
/// cut. Line ends in the text are kept, also empty ones; blanks at a break vanish.
package func wrapped(_ text: String, width: Int) -> [String] {
  if text.isPlain {
    let bytes = Array(text.utf8)
    if bytes.count <= width, bytes.last != 0x20 { return [text] }
    return wrapping(bytes, width: width).map { range in
      String(decoding: bytes[withoutBlanks(range, in: bytes)], as: UTF8.self)
    }
  }
  let characters = Array(text)
  return wrapping(characters, width: width).map { range in
    var line = ""
    for index in withoutBlanks(range, in: characters) { line.append(characters[index]) }
    return line
  }
}

/// A line without the blanks at its end.
private func withoutBlanks<Sign: Wrappable>(_ range: Range<Int>, in signs: [Sign]) -> Range<Int> {
  var end = range.upperBound
  while end > range.lowerBound, signs[end - 1].isBlank { end -= 1 }
  return range.lowerBound..<end
}

/// What lines are made of: characters, or the bytes of plain ASCII.
protocol Wrappable {
  var columnsTaken: Int { get }
  var isBlank: Bool { get }
  var isLineEnd: Bool { get }
  /// Whether a line may end after it inside a word.
  var joinsWords: Bool { get }
  var isLetterOfWord: Bool { get }
}

extension Character: Wrappable {
  var columnsTaken: Int { width(of: self) }
  var isBlank: Bool { self == " " }
  var isLineEnd: Bool { isNewline }
  var joinsWords: Bool { self == "-" || self == "/" }
  var isLetterOfWord: Bool { isLetter }
}

/// A printable sign of ASCII.
extension UInt8: Wrappable {
  var columnsTaken: Int { 1 }
  var isBlank: Bool { self == 0x20 }
  var isLineEnd: Bool { false }
  var joinsWords: Bool { self == 0x2D || self == 0x2F }
  var isLetterOfWord: Bool { (self | 0x20) &- 0x61 < 26 }
}

/// Breaks a text of mixed styles as `wrapped(_:width:)` does.
package func wrapped(_ spans: [Span], width: Int) -> [[Span]] {
  var characters: [Character] = []
  var styles: [Style] = []
  for span in spans {
    for character in span.text {
      characters.append(character)
      styles.append(span.style)
    }
  }
  return wrapping(characters, width: width).map { range in
    var line: [Span] = []
    for index in withoutBlanks(range, in: characters) {
      if let last = line.last, last.style == styles[index] {
        line[line.count - 1].text.append(characters[index])
      } else {
        line.append(Span(String(characters[index]), styles[index]))
      }
    }
    return line
  }
}

/// Shortens a text to `width` columns, ending in an ellipsis if something is left out.
package func truncated(_ text: String, width limit: Int) -> String {
  guard limit > 0 else { return "" }
  guard width(of: text) > limit else { return text }
  if text.isPlain {
    var start = text.utf8.prefix(limit - 1)
    while start.last == 0x20 { start.removeLast() }
    return String(Substring(start)) + "…"
  }
  var result = ""
  var used = 0
  for character in text {
    let columns = width(of: character)
    guard used + columns <= limit - 1 else { break }
    result.append(character)
    used += columns
  }
  while result.last == " " { result.removeLast() }
  return result + "…"
}

/// Fills a text up with blanks to `width` columns, shortening it if it is longer.
package func padded(_ text: String, width columns: Int) -> String {
  let text = truncated(text, width: columns)
  return text + String(repeating: " ", count: max(0, columns - width(of: text)))
}

/// The places of the lines in the signs; blanks at a break belong to the line before it.
///
/// - Complexity: O(*n*) in the number of signs.
func wrapping<Sign: Wrappable>(_ signs: [Sign], width limit: Int) -> [Range<Int>] {
  let limit = max(1, limit)
  var lines: [Range<Int>] = []
  var start = 0
  var used = 0
  var breakAt: Int?
  var index = 0
  while index < signs.count {
    let sign = signs[index]
    if sign.isLineEnd {
      lines.append(start..<index)
      index += 1
      (start, used, breakAt) = (index, 0, nil)
      continue
    }
    let columns = sign.columnsTaken
    if used + columns > limit, !sign.isBlank, index > start {
      let end = breakAt ?? index
      lines.append(start..<end)
      (start, breakAt) = (end, nil)
      used = signs[start..<index].reduce(0) { $0 + $1.columnsTaken }
      continue
    }
    used += columns
    index += 1
    if sign.isBlank || sign.joinsWords && isInsideWord(signs, index) { breakAt = index }
  }
  lines.append(start..<signs.count)
  return lines
}

/// Whether a hyphen or slash before this place joins two letters, so that a line may end after it.
private func isInsideWord<Sign: Wrappable>(_ signs: [Sign], _ index: Int) -> Bool {
  index >= 2 && index < signs.count && signs[index - 2].isLetterOfWord
    && signs[index].isLetterOfWord
}
