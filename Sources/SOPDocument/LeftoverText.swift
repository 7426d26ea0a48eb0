import PlainYAML

/// The words of a part that is kept, set so that they can be printed back below any home.
enum LeftoverText {
  /// Returns an entry as it stands, from its key on, the indentation of its key taken away.
  static func of(_ entry: Entry, inBrackets: Bool, slice: (Span) -> String) -> String {
    let margin = entry.keySpan.start.column - 1
    if entry.value.oddity == .malformed { return outdented(entry.value.text ?? "", by: margin) }
    let whole: String
    if inBrackets {
      let value = hanging(slice(entry.value.span))
      whole = PrintedScalar.printing(entry.key) + (value.isEmpty ? ":" : ": " + value)
    } else {
      whole = outdented(slice(entry.span), by: margin)
    }
    return isWhole(whole, entry) ? whole : trimmed(entry.printed())
  }

  /// Returns an item of a list as it stands, its indentation taken away.
  static func of(_ item: Node, slice: (Span) -> String) -> String {
    let margin = item.span.start.column - 1
    if item.oddity == .malformed { return outdented(item.text ?? "", by: margin) }
    if item.style == .block { return outdented(slice(item.span), by: margin) }
    return hanging(slice(item.span))
  }

  /// Returns the text with so many spaces in front of each line.
  static func indented(_ text: String, by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
  }

  /// Whether the words still say the same when they stand alone.
  private static func isWhole(_ text: String, _ entry: Entry) -> Bool {
    guard let root = try? Tree.parsing(text).root, let entries = root.map, entries.count == 1 else {
      return false
    }
    return entries.first?.key == entry.key
  }

  private static func outdented(_ text: String, by margin: Int) -> String {
    var lines: [Substring] = []
    for (index, line) in split(text).enumerated() {
      let spaces = line.prefix(margin).prefix { $0 == " " }.count
      lines.append(index == 0 ? line : line.dropFirst(spaces))
    }
    return trimmed(lines.joined(separator: "\n"))
  }

  /// Lines after the first hang by two spaces: in brackets their indentation means nothing.
  private static func hanging(_ text: String) -> String {
    let lines = split(text).enumerated().map { index, line in
      index == 0 ? String(line) : "  " + line.drop { $0 == " " || $0 == "\t" }
    }
    return trimmed(lines.joined(separator: "\n"))
  }

  private static func split(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isNewline || last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
