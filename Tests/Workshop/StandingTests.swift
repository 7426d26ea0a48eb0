import Coursework
import Testing
import Workshop

/// How far a learner is follows from the journal and from nothing else.
struct StandingTests {
  private static let now = Timestamp(milliseconds: 5)

  private static func standing(after entries: Entry...) -> Standing {
    Standing(from: entries.map { Kept.Dated(at: now, entry: $0) })
  }

  private static func answered(_ exercise: String, score: Int) -> Entry {
    .answered(
      Entry.Answered(
        exercise: exercise, revision: 1, lesson: "L01", answer: .choice(["a"]), score: score,
        hints: 0))
  }

  private static let opened = Entry.lessonOpened(
    lesson: "L01", revision: 1, exercises: ["L01-01", "L01-02"])

  @Test func `a session stands where its own journal says`() {
    var bench = Bench()
    bench.tell(
      .opensLesson("L01"), .answers(.first, lesson: "L01", .choice(["a"])), .opensHint(.second),
      .leavesStep(lesson: "L01", step: 1), .sets(key: "glif", value: "ascii"), .learnsKeys,
      .namesLearner(name: "Siti", office: "Dinas"))
    let entries = bench.asked().entries.map { Kept.Dated(at: bench.now, entry: $0) }
    let opening = [Kept.Dated(at: bench.now, entry: Self.openedFirst)]
    #expect(Standing(from: opening + entries) == bench.session.standing)
  }

  private static let openedFirst = Entry.lessonOpened(
    lesson: "L01", revision: 3, exercises: ["L01-01", "L01-02"])

  @Test func `trying again never lowers what was earned`() {
    let standing = Self.standing(
      after: Self.answered("L01-01", score: 700_000), Self.answered("L01-01", score: 200_000))
    #expect(standing.exercises["L01-01"]?.best == 700_000)
    #expect(standing.exercises["L01-01"]?.last == 200_000)
    #expect(standing.exercises["L01-01"]?.tries == 2)
  }

  @Test(arguments: [
    ([], Standing.State.underWay(percent: 0)), ([1_000_000], .underWay(percent: 50)),
    ([1_000_000, 599_999], .underWay(percent: 79)), ([1_000_000, 600_000], .mastered(percent: 80)),
  ])
  func `a lesson is mastered from its pass mark on, over all its exercises`(
    scores: [Int], state: Standing.State
  ) {
    var standing = Self.standing(after: Self.opened)
    for (index, score) in scores.enumerated() {
      standing.take(Self.answered("L01-0\(index + 1)", score: score), at: Self.now)
    }
    #expect(standing.state(of: .first) == state)
  }

  @Test func `a lesson never opened is untouched`() {
    #expect(Standing().state(of: .first) == .untouched)
  }

  @Test func `the learner comes back to the step left last, and the furthest is remembered`() {
    let standing = Self.standing(
      after: .stepLeft(lesson: "L01", step: 4), .stepLeft(lesson: "L01", step: 2))
    #expect(standing.lessons["L01"]?.step == 2)
    #expect(standing.lessons["L01"]?.furthest == 4)
    #expect(standing.lastLesson == "L01")
  }

  @Test func `resetting an exercise forgets it and nothing else`() {
    let standing = Self.standing(
      after: Self.opened, Self.answered("L01-01", score: 1), Self.answered("L01-02", score: 2),
      .hintOpened(exercise: "L01-01", rung: 3), .reset(.exercise("L01-01")))
    #expect(standing.exercises.keys.sorted() == ["L01-02"])
    #expect(standing.lessons["L01"]?.isOpened == true)
  }

  @Test func `resetting a lesson forgets its exercises and its place`() {
    let standing = Self.standing(
      after: Self.opened, Self.answered("L01-01", score: 1), Self.answered("L02-01", score: 2),
      .reset(.lesson("L01")))
    #expect(standing.exercises.keys.sorted() == ["L02-01"])
    #expect(standing.state(of: .first) == .untouched)
  }

  @Test func `resetting the course leaves settings, name and what was handed in`() {
    let handedIn = Entry.HandedIn(
      draft: Draft.ID("k"), text: "", task: nil, score: 1, record: nil, findings: [0, 0, 0])
    let standing = Self.standing(
      after: .named(name: "Siti", office: "Dinas"), .settingChanged(key: "glif", value: "aman"),
      .draftHandedIn(handedIn), Self.opened, .reset(.course))
    #expect(standing.lessons.isEmpty)
    #expect(standing.lastLesson == nil)
    #expect(standing.settings == ["glif": "aman"])
    #expect(standing.attempts.count == 1)
    #expect(standing.name == "Siti")
  }

  @Test func `a reset in a session also forgets the tries of this sitting`() {
    var bench = Bench()
    bench.tell(
      .answers(.first, lesson: "L01", .choice(["a"])),
      .answers(.second, lesson: "L01", .choice(["a"])), .resets(.exercise("L01-01")))
    #expect(bench.session.tries.keys.sorted() == ["L01-02"])
    bench.tell(.resets(.lesson("L01")))
    #expect(bench.session.tries.isEmpty)
  }

  @Test func `going on to the same step again is nothing that happened`() {
    var bench = Bench()
    bench.tell(.leavesStep(lesson: "L01", step: 1), .leavesStep(lesson: "L01", step: 1))
    #expect(bench.asked().entries == [.stepLeft(lesson: "L01", step: 1)])
  }
}
