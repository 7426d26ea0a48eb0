import SOPDocument
import SOPRules
import Testing

@testable import Coursework

/// Exercises made by chance from sound SOPs, with their keys.
@Suite struct DrillTests {
  private static let folder = Folder(
    names: { $0 == "kasus" ? (1...10).map { $0 < 10 ? "K0\($0)" : "K10" } : [] },
    bytes: Folder.shipped.bytes)
  private static let lessons = Course.reading(from: .shipped).0.lessons
  private static let drills = Drills(
    from: Drills.grounds(in: folder), lessons: lessons, by: .standard)

  private func exercise(_ words: String) throws -> Exercise {
    let number = try #require(DrillNumber(words))
    return try #require(Self.drills.exercise(number))
  }

  @Test func `every model of the shipped cases is sound enough to make exercises from`() {
    #expect(Self.drills.grounds.count == 10)
  }

  @Test func `they begin with the first lesson that has enough rules, and end with the last`() {
    let scopes = Self.drills.scopes.map(\.id)
    #expect(scopes.first == "L05")
    #expect(scopes.last == "L16")
  }

  @Test(arguments: ["L10-3-4711", "l10-3-4711"])
  func `a number is read as people type it`(words: String) {
    #expect(DrillNumber(words)?.words == "L10-3-4711")
  }

  @Test(arguments: [
    "", "L10", "L10-03", "L10-3", "L10-6-1", "L10-0-1", "L10-3-0", "L10-3-10000",
    "L10-3-4711-1", "-3-1", "L 10-3-1", "L10-3-x",
  ])
  func `what is no number is refused`(words: String) {
    #expect(DrillNumber(words) == nil)
  }

  @Test func `a number always makes the same exercise, and the next one another`() throws {
    #expect(try exercise("L11-2-77") == exercise("L11-2-77"))
    #expect(try exercise("L11-2-77").kind != exercise("L11-2-79").kind)
  }

  @Test func `the first level has places marked; then every other exercise has the draft mended`()
    throws
  {
    #expect(try exercise("L11-1-8").givenDraft == nil)
    #expect(try exercise("L11-2-7").givenDraft == nil)
    #expect(try exercise("L11-2-8").givenDraft != nil)
  }

  @Test func `a lesson nobody knows and a folder without models make no exercise`() {
    #expect(Self.drills.exercise(DrillNumber(lesson: "L99", level: .first, seed: 1)) == nil)
    let empty = Drills(from: [], lessons: Self.lessons, by: .standard)
    #expect(empty.isEmpty)
    #expect(empty.exercise(DrillNumber(lesson: "L16", level: .first, seed: 1)) == nil)
  }

  @Test func `an SOP that is not sound is not used, and it is said why`() throws {
    let text = try #require(Self.folder.text("kasus/K01/cacat.sop.yaml"))
    let flawed = GivenDraft(text: text, sop: try SOP.reading(text).sop)
    #expect(Drills.hindrance(to: flawed, by: .standard) != nil)
    #expect(Drills(from: [flawed], lessons: Self.lessons, by: .standard).isEmpty)
  }

  /// Numbers over all levels and lessons, the same in every run.
  private static let numbers = DrillLevel.allCases.flatMap { level in
    drills.scopes.enumerated().flatMap { place, lesson in
      (1...3).map {
        DrillNumber(
          lesson: lesson.id, level: level, seed: $0 * 1_237 + place * 31 + level.rawValue)
      }
    }
  }

  @Test func `nearly every number has an exercise`() {
    let made = Self.numbers.count { Self.drills.exercise($0) != nil }
    #expect(made * 100 >= Self.numbers.count * 95, "\(made) of \(Self.numbers.count)")
  }

  @Test(arguments: numbers)
  func `the key earns full marks, nothing earns nothing, and the last hint leads to the key`(
    number: DrillNumber
  ) throws {
    guard let exercise = Self.drills.exercise(number) else { return }
    #expect(exercise.hints.count == 4)
    #expect(!exercise.question.contains("\"\""))
    guard case .answer(let key, _)? = exercise.hints.last else {
      Issue.record("no answer")
      return
    }
    #expect(
      exercise.outcome(of: key, by: .standard).isFull, "\(number.words): \(exercise.question)")
    for rung in 1...4 { #expect(exercise.hint(rung, by: .standard)?.isEmpty == false) }
    switch exercise.kind {
    case .flawHunt(let hunt):
      #expect(hunt.flaws.count == number.level.flaws)
      #expect(hunt.kinds.count == number.level.flaws + number.level.otherKinds)
      #expect(exercise.outcome(of: .pairs([:]), by: .standard).score == 0)
      // The right place with another rule is half of it.
      let other = try #require(
        hunt.kinds.first { kind in !hunt.flaws.contains { $0.kind == kind } })
      guard case .pairs(let marks) = key else { return }
      let half = exercise.outcome(of: .pairs(marks.mapValues { _ in other }), by: .standard)
      #expect(half.score == Outcome.fullMark / 2)
    case .mending(let mending):
      #expect(mending.targets.count == number.level.flaws)
      #expect(exercise.outcome(of: .text(mending.draft.text), by: .standard).score == 0)
    default: Issue.record("another kind")
    }
  }

  @Test(arguments: numbers.filter { $0.level == .first })
  func `an exercise asks only for what was taught up to its lesson`(number: DrillNumber) throws {
    guard let exercise = Self.drills.exercise(number), case .flawHunt(let hunt) = exercise.kind
    else {
      return
    }
    let place = try #require(Self.lessons.firstIndex { $0.id == number.lesson })
    guard place < Self.lessons.count - 1 else { return }
    let taught = Set(Self.lessons[...place].flatMap(\.teaches))
    #expect(hunt.flaws.allSatisfy { taught.contains($0.rule ?? "") })
  }
}
