extension WorkingTime.Quantity {
  /// The quantity as people write it: "2,5 jam".
  package var words: String { "\(number) \(unit.rawValue)" }

  fileprivate var number: String {
    let whole = thousandths / 1000
    let rest = thousandths % 1000
    guard rest > 0 else { return "\(whole)" }
    var digits = "\(1000 + rest)".dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole),\(digits)"
  }
}

extension WorkingTime {
  /// The time in one spelling: "5 mnt" and "5'" are "5 menit".
  package var words: String {
    var words = boundWords
    if isRange, lowRest.isEmpty, highRest.isEmpty, low.unit == high.unit {
      words += "\(low.number)–\(high.words)"
    } else if isRange {
      words += Self.words(low, lowRest) + " – " + Self.words(high, highRest)
    } else {
      words += Self.words(low, lowRest)
    }
    return per.map { words + " per " + $0 } ?? words
  }

  /// The largest amount it allows, alone: "10 menit" of "5-10 menit".
  package var mostWords: String { Self.words(high, highRest) }

  private var boundWords: String {
    switch bound {
    case .exact: ""
    case .atMost: "maks. "
    case .atLeast: "minimal "
    case .about: "± "
    }
  }

  private static func words(_ first: Quantity, _ rest: [Quantity]) -> String {
    ([first] + rest).map(\.words).joined(separator: " ")
  }
}
