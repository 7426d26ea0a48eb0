/// What an answer earned, with the arithmetic that people can follow.
package struct Outcome: Sendable, Hashable {
  /// Millionths of the full mark, 0…1,000,000.
  package var score: Int
  /// The printed arithmetic: "2 tepat − 1 belum tepat = 1 dari 3".
  package var arithmetic: String
  /// What is right first, then what is not yet.
  package var feedback: [Remark]

  package struct Remark: Sendable, Hashable {
    package var isRight: Bool
    /// The part of the answer it speaks of: an option's, item's or link's text; empty for the whole.
    package var part: String
    package var feedback: Feedback
    /// The rule the feedback names, with the honest words for what it stands on; empty without one.
    package var citation: String

    package init(isRight: Bool, part: String, feedback: Feedback, citation: String = "") {
      self.isRight = isRight
      self.part = part
      self.feedback = feedback
      self.citation = citation
    }
  }

  package static let fullMark = 1_000_000

  package var isFull: Bool { score == Outcome.fullMark }

  package init(score: Int, arithmetic: String, feedback: [Remark]) {
    self.score = score
    self.arithmetic = arithmetic
    self.feedback = feedback
  }
}
