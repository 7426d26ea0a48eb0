import PlainYAML

/// The lines of a draft that does not parse, cut into blocks by what stands at their beginning.
struct DraftLines {
  let text: PlainText
  let lines: [Line]
  private let indents: [Int]

  init(_ text: PlainText) {
    self.text = text
    lines = text.lines
    indents = lines.map { line in
      text.bytes[line.bytes].prefix { $0 == UInt8(ascii: " ") }.count
    }
  }

  func indent(_ line: Int) -> Int { indents[line] }

  /// The bytes of a line behind its indentation.
  func content(_ line: Int) -> ArraySlice<UInt8> {
    text.bytes[lines[line].bytes.dropFirst(indents[line])]
  }

  /// A line that says nothing: blank, or a comment.
  func isSilent(_ line: Int) -> Bool {
    guard let first = content(line).first(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
    return first == UInt8(ascii: "#")
  }

  /// "---" or "..." or "%YAML 1.1", which a draft does without.
  func isMarker(_ line: Int) -> Bool {
    guard indents[line] == 0 else { return false }
    let content = content(line)
    if content.starts(with: "---".utf8) || content.starts(with: "...".utf8) {
      let next = content.dropFirst(3).first ?? 0x20
      return next == 0x20 || next == 0x09
    }
    return content.starts(with: "%YAML ".utf8)
  }

  /// Whether words of the author's follow a marker on its line.
  func isMarkerWithWords(_ line: Int) -> Bool {
    let rest = content(line).dropFirst(3).drop { $0 == 0x20 || $0 == 0x09 }
    return !isDirective(line) && !rest.isEmpty && rest.first != UInt8(ascii: "#")
  }

  func isDirective(_ line: Int) -> Bool { content(line).first == UInt8(ascii: "%") }

  func isItem(_ line: Int) -> Bool {
    let content = content(line)
    guard content.first == UInt8(ascii: "-") else { return false }
    return content.count == 1 || content.dropFirst().first == 0x20
  }

  /// The key a line begins with: words before ": ", or a known key before any colon.
  func key(_ line: Int, known: [String]) -> String? { key(in: content(line), known: known) }

  func key(in content: ArraySlice<UInt8>, known: [String]) -> String? {
    guard let first = content.first, !Self.noLetters.contains(first) else { return nil }
    for (index, byte) in zip(content.indices, content).prefix(128) {
      if Self.neverInKey.contains(byte) { return nil }
      guard byte == UInt8(ascii: ":") else { continue }
      let next = index + 1 < content.endIndex ? content[index + 1] : 0x20
      var key = text[bytes: content.startIndex..<index].trimmedWhitespace
      if key.count > 1, key.first == key.last, key.first == "\"" || key.first == "'" {
        key = String(key.dropFirst().dropLast())
      }
      return next == 0x20 || next == 0x09 || known.contains(key) ? key : nil
    }
    return nil
  }

  /// Cuts a stretch into blocks, each from a line that begins one to the next such line; what stands
  /// before the first is the head.
  func blocks(
    _ range: Range<Int>, where begins: (Int) -> Bool
  ) -> (head: Range<Int>, blocks: [Range<Int>]) {
    let starts = range.filter(begins)
    guard let first = starts.first else { return (range, []) }
    let ends = starts.dropFirst() + [range.upperBound]
    return (range.lowerBound..<first, zip(starts, ends).map { $0..<$1 })
  }

  /// The stretch without silent lines at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSilent(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  /// The bytes of a stretch, breaks between lines included.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return lines[first].bytes.lowerBound..<lines[last].bytes.upperBound
  }

  /// From the first sign of the stretch to its end.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else {
      return Span(start: .start, end: .start)
    }
    let start = lines[first].start
    return Span(
      start: Place(
        line: start.line, column: start.column + indents[first],
        offset: start.offset + indents[first]),
      end: lines[last].end)
  }

  private static let noLetters = Set("-[]{}#,&*!|>%@`?:".utf8)
  private static let neverInKey = Set("[]{}#".utf8)
}
