package import Coursework

/// One test of one learner, from its first minute to its score, derived from the journal.
package struct Sitting: Sendable, Hashable {
  package var occasion: Exam.Occasion
  package var form: Exam.Form
  package var length: Exam.Length
  package var seed: Int
  /// The ids of the items, in the order in which they are asked.
  package var items: [String]
  /// All the time there is, extra time included, in milliseconds.
  package var allowed: Int
  /// What was left when something was last written down.
  package var left: Int
  package var answers: [String: Answer] = [:]
  /// Items the learner wants to come back to (*ragu*).
  package var doubtful: Set<String> = []
  package var result: Result?
  /// How often it was taken up again after the program had ended.
  package var resumptions = 0

  package struct Result: Sendable, Hashable {
    /// Millionths of the full mark, by item.
    package var scores: [String: Int]
    /// The clock ran out.
    package var isByTime: Bool
    package var at: Timestamp
  }

  package init(
    occasion: Exam.Occasion, form: Exam.Form, length: Exam.Length, seed: Int, items: [String],
    allowed: Int
  ) {
    self.occasion = occasion
    self.form = form
    self.length = length
    self.seed = seed
    self.items = items
    self.allowed = allowed
    left = allowed
  }

  /// The mean of all items, in millionths; an item without an answer earned nothing.
  package var score: Int? {
    guard let result, !items.isEmpty else { return nil }
    return items.reduce(0) { $0 + (result.scores[$1] ?? 0) } / items.count
  }

  /// The score in percent points; nothing while the test is under way.
  package var percent: Double? { score.map { Double($0) / 10_000 } }

  /// What the number grid shows of an item.
  package enum ItemState: Sendable, Hashable { case open, answered, doubtful }

  package func state(of item: String) -> ItemState {
    doubtful.contains(item) ? .doubtful : answers[item] == nil ? .open : .answered
  }
}

/// What happened in a test, as the journal keeps it.
package enum ExamEntry: Sendable, Hashable, Codable {
  case begun(Begun)
  /// Taken up again after the program had ended; the time between was not counted.
  case resumed
  case answered(item: String, revision: Int, answer: Answer, left: Int)
  case marked(item: String, isDoubtful: Bool, left: Int)
  /// Time has passed.
  case ticked(left: Int)
  case handedIn(scores: [String: Int], isByTime: Bool)

  package struct Begun: Sendable, Hashable, Codable {
    package var form: Exam.Form
    package var length: Exam.Length
    package var seed: Int
    package var items: [String]
    package var allowed: Int

    package init(
      form: Exam.Form, length: Exam.Length, seed: Int, items: [String], allowed: Int
    ) {
      self.form = form
      self.length = length
      self.seed = seed
      self.items = items
      self.allowed = allowed
    }
  }
}

extension Sitting {
  /// Takes one more thing that happened in this test; a new one begins by `Standing`.
  mutating func take(_ entry: ExamEntry, at now: Timestamp) {
    switch entry {
    case .begun: break
    case .resumed: resumptions += 1
    case .answered(let item, _, let answer, let left):
      answers[item] = answer.isBlank ? nil : answer
      self.left = min(self.left, left)
    case .marked(let item, let isDoubtful, let left):
      if isDoubtful { doubtful.insert(item) } else { doubtful.remove(item) }
      self.left = min(self.left, left)
    case .ticked(let left): self.left = min(self.left, left)
    case .handedIn(let scores, let isByTime):
      result = Result(scores: scores, isByTime: isByTime, at: now)
      if isByTime { left = 0 }
    }
  }
}
