import Coursework
import SOPRules
import Testing

@testable import Workshop

/// Checks before and after a lesson ask what the tests of the course do not.
@Suite struct `Checks by the item bank` {
  private static let now = Timestamp(milliseconds: 1_000_000)

  private static func item(_ id: String, on lesson: String) -> Item {
    var exercise = Exercise.first
    exercise.id = id
    exercise.hints = []
    return Item(
      exercise: exercise, topic: "T1", lesson: lesson, level: .recall, difficulty: .easy)
  }

  /// One slot on each of two lessons, with four and five versions.
  private static let bank = ItemBank(
    blueprint: Blueprint(
      passMark: 70, minutes: 30, shortMinutes: 15,
      topics: [
        Blueprint.Topic(
          id: "T1", title: "Satu", lessons: ["L01"],
          cells: [Blueprint.Cell(level: .recall, count: 1)], short: 1)
      ]),
    items: (1...8).map { item("T1-C1-a\($0)", on: "L01") } + [item("T1-C1-b1", on: "L02")],
    trials: [])

  private static func session() -> Session {
    var session = Session(course: .ofOneLesson, rulebook: .standard, rubric: nil) { $0 }
    _ = session.receive(.receives(.bank(bank, [])), at: now)
    return session
  }

  @Test func `without a bank nothing is asked`() {
    let session = Session(course: .ofOneLesson, rulebook: .standard, rubric: nil) { $0 }
    #expect(session.checkItems(on: "L01").isEmpty)
  }

  @Test func `five questions of the lesson, and none that a test will ask`() {
    let session = Self.session()
    let asked = session.checkItems(on: "L01").map(\.id)
    #expect(asked.count == 5)
    for form in Exam.Form.allCases {
      let tested = Self.bank.form(form, seed: Exam.usualSeed).map(\.id)
      #expect(Set(tested).isDisjoint(with: asked))
    }
    #expect(session.checkItems(on: "L02").map(\.id).count <= 1)
  }

  @Test func `what was not asked yet comes first`() throws {
    var session = Self.session()
    let first = try #require(session.checkItems(on: "L01").first)
    _ = session.receive(.answers(first.exercise, lesson: "L01", .choice(["a"])), at: Self.now)
    #expect(session.checkItems(on: "L01", count: 1).map(\.id) != [first.id])
  }
}
