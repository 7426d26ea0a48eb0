/// One line of the table: what was measured, against which budget.
struct Figure {
  enum Unit {
    case ratio, milliseconds, bytes, mebibytes, count

    func printing(_ value: Double) -> String {
      switch self {
      case .ratio: "\(Decimal.printing(value, digits: 2)) ×"
      case .milliseconds: "\(Decimal.printing(value, digits: 2)) ms"
      case .bytes: "\(Int(value.rounded())) B"
      case .mebibytes: "\(Decimal.printing(value, digits: 1)) MiB"
      case .count: "\(Int(value.rounded()))"
      }
    }
  }

  var what: String
  /// Nothing where it could not be measured; `beside` then says why.
  var value: Double?
  var unit: Unit
  /// The most that is allowed; nothing for what is only good to know.
  var budget: Double?
  /// The times behind a ratio, or why there is none.
  var beside: String

  init(_ what: String, _ value: Double?, _ unit: Unit, budget: Double? = nil, _ beside: String = "")
  {
    self.what = what
    self.value = value
    self.unit = unit
    self.budget = budget
    self.beside = beside
  }

  /// A figure whose peer is not installed.
  static func missing(_ what: String, budget: Double? = nil, because reason: String) -> Figure {
    Figure(what, nil, .ratio, budget: budget, reason)
  }

  var verdict: String {
    guard let value else { return "not measured" }
    guard let budget else { return "" }
    return value <= budget ? "kept" : "MISSED"
  }
}

/// Numbers with a fixed count of digits, without Foundation.
enum Decimal {
  static func printing(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: scale)
    let sign = scaled < 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(rest)
    return sign + "\(whole)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
