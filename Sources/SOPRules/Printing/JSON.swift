/// A value written as JSON; keys stand in the order given, so that the same review gives the same
/// bytes.
indirect enum JSON {
  case null
  case flag(Bool)
  case integer(Int)
  /// Hundredths, written with as few decimals as say the same: 59.0, 83.41.
  case hundredths(Int)
  case text(String)
  case list([JSON])
  case map([(String, JSON)])

  func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .flag(let flag): out += flag ? "true" : "false"
    case .integer(let number): out += String(number)
    case .hundredths(let number):
      let rest = number % 100
      let digits = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
      out += "\(number / 100).\(digits)"
    case .text(let text): JSON.quote(text, to: &out)
    case .list(let values):
      out += "["
      for (index, value) in values.enumerated() {
        if index > 0 { out += "," }
        value.write(to: &out)
      }
      out += "]"
    case .map(let entries):
      out += "{"
      for (index, entry) in entries.enumerated() {
        if index > 0 { out += "," }
        JSON.quote(entry.0, to: &out)
        out += ":"
        entry.1.write(to: &out)
      }
      out += "}"
    }
  }

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case let scalar where VisibleText.steers(scalar):
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
