import SOPDocument
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
    let slips = item.exercise.slips
    #expect(!slips.isEmpty)
    for slip in slips {
      let outcome = item.exercise.standardOutcome(of: slip.answer)
      let said = outcome.feedback.filter { !$0.isRight }.map(\.feedback.what)
      #expect(said.contains(slip.feedback), "\(slip.answer): \(said)")
      #expect(!slip.isWhole || !passes(slip.answer, item), "\(slip.answer)")
    }
  }

  @Test(arguments: items)
  func `all accepted answers earn everything`(item: Item) {
    switch item.exercise.kind {
    case .blank(let blank):
      for answer in blank.accepted {
        #expect(item.exercise.standardOutcome(of: .text(answer)).isFull, "\(answer)")
      }
    case .drawing(let drawing):
      for solution in drawing.solutions {
        #expect(item.exercise.standardOutcome(of: .text(solution.printed())).isFull)
      }
    case .completing(let completing):
      for slot in completing.slots {
        for words in slot.accepted {
          guard case .pairs(var typed)? = item.exercise.modelAnswer else { continue }
          typed[slot.place.placeWords] = words
          let said = item.exercise.standardOutcome(of: .pairs(typed)).feedback
          #expect(!said.contains { !$0.isRight && $0.feedback.what == slot.feedback.what })
        }
      }
    default: break
    }
  }

  @Test(arguments: items)
  func `a draft handed in untouched does not pass`(item: Item) throws {
    guard let given = item.exercise.givenDraft else { return }
    switch item.exercise.kind {
    case .mending, .drafting, .drawing, .caseTest: #expect(!passes(.text(given.text), item))
    default: break
    }
  }

  @Test func `all twelve types are among them`() {
    #expect(Set(Self.items.map(\.exercise.kind.word)).count == 12)
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
    default:
      read = try #require(exercise.reading(words, of: answer))
    }
    #expect(exercise.standardOutcome(of: read).isFull, "\(words)")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
