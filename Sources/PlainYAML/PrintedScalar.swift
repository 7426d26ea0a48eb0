/// Text as a YAML scalar: plain where every reader agrees on it, else in double quotes.
package enum PrintedScalar {
  /// Returns the scalar on one line.
  ///
  /// Inside brackets commas and brackets are quoted too. Words that other programs take for numbers
  /// with lost digits, for nothing or for true and false are quoted, although nothing is guessed here.
  package static func printing(_ text: String, inBrackets: Bool = false) -> String {
    isSafePlain(text, inBrackets: inBrackets) ? text : quoting(text)
  }

  private static func isSafePlain(_ text: String, inBrackets: Bool) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard first != 0x20, last != 0x20, last != UInt8(ascii: ":") else { return false }
    if special.contains(first) || isGuessed(text) { return false }
    var previous: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { return false }
      if previous == UInt8(ascii: ":"), byte == 0x20 { return false }
      if previous == 0x20, byte == UInt8(ascii: "#") { return false }
      if inBrackets, inside.contains(byte) { return false }
      previous = byte
    }
    return isASCII(text) || text.unicodeScalars.allSatisfy { $0.isASCII || isPlainLetter($0) }
  }

  private static let special: [UInt8] = Array("-?:,[]{}#&*!|>'\"%@`=<.~".utf8)
  private static let inside: [UInt8] = Array(",[]{}:".utf8)

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: !scalar.properties.isWhitespace
    }
  }

  /// Whether a reader that guesses types would not give the text back as it is.
  private static func isGuessed(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return text.utf8.count > 15 || (text.utf8.count > 1 && text.hasPrefix("0"))
    }
    guard text.utf8.count <= 5 else { return false }
    return ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
  }

  private static func quoting(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || (!scalar.isASCII && !isPlainLetter(scalar)) || scalar == "\u{7F}"
        {
          quoted += escape(scalar)
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFFFF ? 8 : 4
    return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count)
      + digits
  }
}
