/// Score a draft by criteria and compare with the authors' own score (*nilai-contoh*).
package struct Appraisal: Sendable, Hashable {
  package struct Criterion: Sendable, Hashable {
    package var id: String
    package var text: String
    /// The place of the authors' level among the levels.
    package var level: Int
    package var feedback: Feedback
  }

  package var draft: GivenDraft
  /// The lowest first.
  package var levels: [String]
  package var criteria: [Criterion]
}
