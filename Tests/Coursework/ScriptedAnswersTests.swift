import SOPRules
import Testing

@testable import Coursework

/// Every shipped exercise, answered as a script would.
@Suite struct `Answering every shipped exercise` {
  struct Item: CustomTestStringConvertible, Sendable {
    var exercise: Exercise
    var pass: Int
    var testDescription: String { exercise.id }
  }

  static let items: [Item] = {
    let course = Course.reading(from: .shipped).0
    return course.lessons.flatMap { outline in
      (course.lesson(outline.id, in: .shipped).0?.exercises ?? []).map {
        Item(exercise: $0, pass: outline.pass)
      }
    }
  }()

  private func passes(_ answer: Answer, _ item: Item) -> Bool {
    item.exercise.standardOutcome(of: answer).score * 100 >= item.pass * Outcome.fullMark
  }

  @Test func `there are as many as the course promises`() {
    #expect(Self.items.count >= 140)
  }

  @Test(arguments: items)
  func `the model answer earns everything, a blank one does not pass`(item: Item) throws {
    let answer = try #require(item.exercise.modelAnswer)
    #expect(item.exercise.standardOutcome(of: answer).isFull)
    for blank in [Answer.choice([]), .text(" "), .order([]), .pairs([:])] {
      #expect(!passes(blank, item))
    }
  }

  @Test(arguments: items)
  func `each distractor does not pass and reaches feedback of its own`(item: Item) {
    let exercise = item.exercise
    func feedback(_ answer: Answer) -> [String] {
      exercise.standardOutcome(of: answer).feedback.filter { !$0.isRight }.map(\.feedback.what)
    }
    switch exercise.kind {
    case .choice(let choice):
      for option in choice.options where !option.isRight {
        #expect(feedback(.choice([option.id])).contains(option.feedback.what))
        #expect(!passes(.choice([option.id]), item))
      }
    case .blank(let blank):
      for mistake in blank.commonMistakes {
        for answer in mistake.answers {
          #expect(feedback(.text(answer)) == [mistake.feedback.what])
        }
      }
      #expect(!passes(.text("entahlah kosong"), item))
      for answer in blank.accepted {
        #expect(exercise.standardOutcome(of: .text(answer)).isFull, "\(answer)")
      }
    case .ordering(let ordering):
      for distractor in ordering.distractors {
        #expect(feedback(.order([distractor.id])).contains(distractor.feedback))
      }
      #expect(!passes(.order(ordering.items.map(\.id)), item))
    case .matching(let matching):
      for left in matching.left {
        for right in matching.right where right.id != left.match {
          #expect(feedback(.pairs([left.id: right.id])).contains(left.feedback.what))
        }
      }
    default: break
    }
  }

  @Test(arguments: items)
  func `the words of the last rung alone lead to full marks`(item: Item) throws {
    let exercise = item.exercise
    let answer = try #require(exercise.modelAnswer)
    let words = exercise.words(of: answer, by: .standard)
    #expect(exercise.hint(4, by: .standard)?.contains(words) == true)
    let read: Answer
    switch exercise.kind {
    case .choice(let choice):
      read = .choice(choice.options.filter { words.contains($0.text) && $0.isRight }.map(\.id))
    case .blank: read = .text(words)
    case .ordering(let ordering):
      let texts = words.components(separatedBy: " → ")
      read = .order(texts.compactMap { text in ordering.items.first { $0.text == text }?.id })
    case .matching(let matching):
      let links = matching.left.compactMap { left in
        matching.right.first { words.contains("\(left.text) – \($0.text)") }.map {
          (left.id, $0.id)
        }
      }
      read = .pairs(Dictionary(links) { first, _ in first })
    default: return
    }
    #expect(exercise.standardOutcome(of: read).isFull, "\(words)")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
