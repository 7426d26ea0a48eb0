/// Walk cases through the learner's own flow and see where each one comes out (*uji-kasus*).
package struct CaseTest: Sendable, Hashable {
  package struct Card: Sendable, Hashable {
    /// What has happened, as the card tells it.
    package var event: String
    package var answers: [Reply]
    /// Words the last row must have; "selesai" means any end.
    package var destination: String
  }

  /// What the case answers at a decision.
  package struct Reply: Sendable, Hashable {
    /// A word of the question or of the row.
    package var question: String
    /// One label a visit; the last one goes on.
    package var labels: [String]
  }

  package var draft: GivenDraft
  package var cards: [Card]
  package var guards: Mending.Guards
}
