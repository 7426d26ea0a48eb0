/// What was gained between the tests, measured against what could be gained.
///
/// The normalised gain of Hake (1998): g = (after − before) ÷ (100 − before), in percent points.
/// Only people with both tests count.
package enum Gain: Sendable, Hashable {
  /// Nothing was left to gain: everything was right before.
  case ceiling
  case of(Double)

  /// The gain of one person from two percentages.
  package init(before: Double, after: Double) {
    self = before >= 100 ? .ceiling : .of((after - before) / (100 - before))
  }

  /// The gain as a number; nothing at the ceiling, where it is not divided.
  package var value: Double? {
    guard case .of(let gain) = self else { return nil }
    return gain
  }

  package enum Band: String, Sendable, Hashable {
    case high = "tinggi"
    case medium = "sedang"
    case low = "rendah"
    /// Less was right afterwards: said, never hidden.
    case negative = "turun"

    package init(_ gain: Double) {
      self = gain < 0 ? .negative : gain < 0.3 ? .low : gain < 0.7 ? .medium : .high
    }
  }

  package var words: String {
    switch self {
    case .ceiling: "plafon: nilai tes awal sudah 100"
    case .of(let gain): "\(Gain.digits(gain)) (\(Band(gain).rawValue))"
    }
  }

  /// Two decimals and a comma, as people write them here: "0,83", "−0,10".
  package static func digits(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded(.toNearestOrAwayFromZero))
    let digits = String(hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "−" : ""
    return "\(sign)\(hundredths.magnitude / 100),\(digits.count < 2 ? "0" : "")\(digits)"
  }
}

/// The gain of a class, told in both ways in which it is reported.
package struct ClassGain: Sendable, Hashable {
  /// People with both tests.
  package var pairs: Int
  /// People of whom one of the tests is missing; they count nowhere.
  package var unmatched: Int
  package var ceilings: Int
  package var negatives: Int
  /// The mean of the gains of those who could gain; nothing where nobody could.
  package var meanOfGains: Double?
  /// The gain of the means over all pairs; nothing without pairs, or at the ceiling.
  package var gainOfMeans: Double?

  /// Measures a class from percentages before and after; nothing stands for a test not taken.
  package init(of people: [(before: Double?, after: Double?)]) {
    let matched = people.compactMap { person -> (before: Double, after: Double)? in
      guard let before = person.before, let after = person.after else { return nil }
      return (before, after)
    }
    let gains = matched.compactMap { Gain(before: $0.before, after: $0.after).value }
    pairs = matched.count
    unmatched = people.count - matched.count
    ceilings = matched.count - gains.count
    negatives = gains.count { $0 < 0 }
    meanOfGains = gains.isEmpty ? nil : gains.reduce(0, +) / Double(gains.count)
    guard pairs > 0 else { return }
    let before = matched.reduce(0) { $0 + $1.before } / Double(pairs)
    let after = matched.reduce(0) { $0 + $1.after } / Double(pairs)
    gainOfMeans = Gain(before: before, after: after).value
  }
}
