import Coursework

/// When an exercise is to be recalled: on day 2, 7 and 30 after it was answered (*ulangan*).
///
/// The days are gaps between answers, so a review that comes late puts the next ones off with it.
package struct Recall: Sendable, Hashable {
  /// The answer the next gap is counted from.
  package private(set) var since: Timestamp?
  /// How many reviews went well in a row.
  package private(set) var rung = 0

  package init() {}

  /// From one answer to the next, in days.
  package static let gaps = [2, 5, 23]
  /// What counts as recalled, in millionths of the full mark.
  package static let mark = Outcome.fullMark * 8 / 10

  private static let day = 86_400_000

  /// Takes an answer: the first one begins the course of reviews, one that was due moves it on or,
  /// if not recalled, begins it anew; any other changes nothing.
  mutating func take(score: Int, at now: Timestamp) {
    guard since != nil else {
      since = now
      return
    }
    guard isDue(at: now) else { return }
    rung = score >= Recall.mark ? rung + 1 : 0
    since = now
  }

  /// Half a day early is the same evening two days on: the hour does not matter.
  package func isDue(at now: Timestamp) -> Bool {
    guard let due else { return false }
    return due <= now
  }

  /// When it comes due; nothing once all reviews went well.
  package var due: Timestamp? {
    guard let since, rung < Recall.gaps.count else { return nil }
    return Timestamp(
      milliseconds: since.milliseconds + Recall.gaps[rung] * Recall.day - Recall.day / 2)
  }

  /// The clock says it is earlier than an answer: it was wrong then, and the answer counts as given
  /// now, so that the review still comes.
  mutating func clockIs(_ now: Timestamp) {
    if let since, since > now { self.since = now }
  }
}

extension Session {
  /// An exercise to be recalled, and the lesson it stands in.
  package struct Card: Sendable, Hashable {
    package var exercise: String
    package var lesson: String
  }

  /// The cards due, the longest due first.
  package func cards(at now: Timestamp) -> [Card] {
    var cards: [(card: Card, due: Timestamp)] = []
    for (lesson, known) in standing.lessons {
      for id in known.exercises {
        guard let recall = standing.exercises[id]?.recall, let due = recall.due, due <= now else {
          continue
        }
        cards.append((Card(exercise: id, lesson: lesson), due))
      }
    }
    return cards.sorted { ($0.due, $0.card.exercise) < ($1.due, $1.card.exercise) }.map(\.card)
  }
}
