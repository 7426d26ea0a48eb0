/// For what a draft is scored.
package enum Profile: String, Sendable, Hashable, CaseIterable, Codable {
  /// Practice: a gate is a sentence, never a subtraction.
  case latihan
  /// An exam: gates are a ceiling below the pass mark.
  case ujian
  /// A contest: as an exam; saran cost a little, and exemptions do not count.
  case juri

  /// Whether a gate holds the score below the pass mark.
  package var hasCeilings: Bool { self != .latihan }
}
