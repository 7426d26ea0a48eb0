/// A line of a page, ready to be drawn.
package struct TextLine: Sendable, Hashable {
  /// How a stretch of text looks; meaning is never in the look alone.
  package enum Look: Sendable, Hashable {
    case plain, strong, emphasis, code, term, heading, quote
  }

  package struct Span: Sendable, Hashable {
    package var text: String
    package var look: Look

    package init(_ text: String, _ look: Look = .plain) {
      self.text = text
      self.look = look
    }
  }

  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }

  /// The words of the line without their looks.
  package var text: String { spans.map(\.text).joined() }

  /// How many columns of a terminal the line takes.
  package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  /// Adds text and joins it to what looks the same.
  mutating func append(_ span: Span) {
    guard !span.text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].look == span.look {
      spans[last].text += span.text
    } else {
      spans.append(span)
    }
  }

  mutating func append(_ line: TextLine) {
    for span in line.spans { append(span) }
  }

  /// The line with another in front of it.
  func prefixed(by head: Span) -> TextLine {
    var line = TextLine([head])
    line.append(self)
    return line
  }

  /// The line with spaces behind it up to a width.
  func padded(to width: Int) -> TextLine {
    var line = self
    line.append(Span(String(repeating: " ", count: max(0, width - columns))))
    return line
  }
}

extension String {
  /// How many columns of a terminal the text takes: none for marks that join the letter before, two
  /// for the wide letters of East Asia and for pictures.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFEFF:
      return 0
    case 0x300...0x36F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
  }
}
