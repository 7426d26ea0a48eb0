package import Coursework

/// How a learner does in the exercises without end; the level follows from it (*tingkat*).
///
/// Only the first answer to an exercise counts, and only one at the level reached: a number that
/// was handed out in class moves nobody up or down.
package struct Drilling: Sendable, Hashable {
  package private(set) var level = DrillLevel.first
  /// How many exercises were answered.
  package private(set) var count = 0
  /// How many of them went well.
  package private(set) var right = 0
  /// Since the level was reached: answers in a row that went well, or badly if negative.
  private var streak = 0

  package init() {}

  /// So many answers in a row move the level.
  package static let step = 2
  /// Less than this went badly, in millionths; what lies between moves nothing.
  private static let poor = Outcome.fullMark / 2

  /// The answer was given without its last hint, and reached what counts as recalled.
  mutating func take(_ number: DrillNumber, _ answered: Entry.Answered) {
    count += 1
    let isRight = answered.score >= Recall.mark && answered.hints < 4
    if isRight { right += 1 }
    guard number.level == level else { return }
    if isRight {
      streak = max(0, streak) + 1
    } else if answered.score < Drilling.poor || answered.hints >= 4 {
      streak = min(0, streak) - 1
    } else {
      streak = 0
    }
    guard abs(streak) >= Drilling.step else { return }
    level = streak > 0 ? level.next : level.previous
    streak = 0
  }

  /// The exercises of both, with the level reached later, if any was done since.
  func followed(by later: Drilling) -> Drilling {
    var both = later.count > 0 ? later : self
    both.count = count + later.count
    both.right = right + later.right
    return both
  }
}
