/// Text from a draft made safe to show: what would steer a terminal is made visible instead.
package enum VisibleText {
  /// Returns one line of text without control characters, escape sequences or marks that turn the
  /// direction of writing; line breaks and tabs become spaces.
  package static func line(_ text: String) -> String {
    // Nearly every text is shown to be harmless by its bytes.
    guard text.utf8.contains(where: maySteer), text.unicodeScalars.contains(where: steers) else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result.append(" ")
      case let scalar where steers(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns a text of several lines, each made safe.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  /// Whether a byte is, or may begin, a scalar that steers.
  private static func maySteer(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// Whether a scalar acts on a terminal instead of standing there.
  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029:
      true
    default: false
    }
  }
}

/// Paragraphs broken into lines of a width.
enum Paragraph {
  /// Breaks text at spaces; a word longer than the width stands alone on its line.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var filled = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let length = word.characters
      if filled > 0, filled + 1 + length <= width {
        line += " "
        line += word
        filled += 1 + length
      } else {
        if filled > 0 { lines.append(line) }
        line = String(word)
        filled = length
      }
    }
    if filled > 0 { lines.append(line) }
    return lines
  }
}

extension StringProtocol {
  /// How many characters it has; of ASCII, as nearly always, each byte is one.
  var characters: Int {
    utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? utf8.count : count
  }
}
