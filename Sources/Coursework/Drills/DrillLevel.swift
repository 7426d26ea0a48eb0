import SOPRules

/// How hard an exercise made by chance is (*tingkat*).
package enum DrillLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  case first = 1
  case second, third, fourth, fifth

  package static func < (a: DrillLevel, b: DrillLevel) -> Bool { a.rawValue < b.rawValue }

  /// How many flaws the draft holds.
  package var flaws: Int {
    switch self {
    case .first: 1
    case .second, .third: 2
    case .fourth: 3
    case .fifth: 4
    }
  }

  package var flawsInWords: String { ["satu", "dua", "tiga", "empat"][flaws - 1] }

  /// How many rules are offered besides those that are broken.
  var otherKinds: Int { rawValue + 1 }

  /// Advice is harder to see than what must be mended.
  var mildest: Severity { self < .third ? .peringatan : .saran }

  /// The two levels below use the shorter half of the SOPs.
  var usesLongDrafts: Bool { self > .second }

  package var next: DrillLevel { DrillLevel(rawValue: rawValue + 1) ?? self }
  package var previous: DrillLevel { DrillLevel(rawValue: rawValue - 1) ?? self }
}
