import Coursework
import SOPRules
import Testing

@testable import Workshop

/// Spaced reviews follow the wall clock that is handed in.
@Suite struct `Reviews on day 2, 7 and 30` {
  private static let start = Timestamp(milliseconds: 1_795_478_400_000)

  private static func day(_ days: Double) -> Timestamp {
    Timestamp(milliseconds: start.milliseconds + Int(days * 86_400_000))
  }

  private static func standing(_ answers: (day: Double, score: Int)...) -> Standing {
    var standing = Standing()
    standing.take(.lessonOpened(lesson: "L01", revision: 1, exercises: ["L01-01"]), at: start)
    for answer in answers {
      standing.take(answered(score: answer.score), at: day(answer.day))
    }
    return standing
  }

  private static func answered(score: Int) -> Entry {
    .answered(
      Entry.Answered(
        exercise: "L01-01", revision: 1, lesson: "L01", answer: .choice(["a"]), score: score,
        hints: 0))
  }

  private static func isDue(_ standing: Standing, _ day: Double) -> Bool {
    standing.exercises["L01-01"]?.recall.isDue(at: Self.day(day)) == true
  }

  @Test func `an exercise comes back on day 2, 7 and 30, and then no more`() {
    let full = Outcome.fullMark
    let once = Self.standing((0, 0))
    #expect(!Self.isDue(once, 1))
    #expect(Self.isDue(once, 2))
    let twice = Self.standing((0, 0), (2, full))
    #expect(!Self.isDue(twice, 6))
    #expect(Self.isDue(twice, 7))
    let thrice = Self.standing((0, 0), (2, full), (7, full))
    #expect(!Self.isDue(thrice, 29))
    #expect(Self.isDue(thrice, 30))
    #expect(!Self.isDue(Self.standing((0, 0), (2, full), (7, full), (30, full)), 400))
  }

  @Test func `the hour of the day does not matter`() {
    #expect(Self.isDue(Self.standing((0, 0)), 1.6))
  }

  @Test func `what is not recalled begins anew`() {
    let full = Outcome.fullMark
    let standing = Self.standing((0, full), (2, full), (7, 0))
    #expect(!Self.isDue(standing, 8))
    #expect(Self.isDue(standing, 9))
  }

  @Test func `trying again on the same day puts nothing off`() {
    let standing = Self.standing((0, 0), (0.1, Outcome.fullMark), (1, Outcome.fullMark))
    #expect(Self.isDue(standing, 2))
  }

  @Test func `a review that comes late puts the next ones off with it`() {
    let standing = Self.standing((0, 0), (10, Outcome.fullMark))
    #expect(!Self.isDue(standing, 13))
    #expect(Self.isDue(standing, 15))
  }

  @Test func `an answer from a wrong future counts as given when the clock was set back`() {
    var standing = Self.standing((1_000, 0))
    standing.take(.keysLearned, at: Self.day(0))
    #expect(!Self.isDue(standing, 1))
    #expect(Self.isDue(standing, 2))
  }

  @Test func `a session opened with the clock set back lists reviews all the same`() {
    let entries: [Kept.Dated] = [
      Kept.Dated(
        at: Self.day(500),
        entry: .lessonOpened(lesson: "L01", revision: 1, exercises: ["L01-01", "L01-02"])),
      Kept.Dated(at: Self.day(500), entry: Self.answered(score: 0)),
    ]
    var session = Session(course: .ofOneLesson, rulebook: .standard, rubric: nil) { $0 }
    let kept = Kept(learner: .rahma, entries: entries, drafts: [], storage: .onDisk)
    _ = session.receive(.receives(.opened(kept)), at: Self.day(0))
    #expect(session.cards(at: Self.day(0)).isEmpty)
    #expect(session.cards(at: Self.day(2)).map(\.exercise) == ["L01-01"])
  }

  @Test func `only exercises of lessons are recalled, the longest due first`() {
    var standing = Self.standing((1, 0))
    standing.take(
      .lessonOpened(lesson: "L01", revision: 1, exercises: ["L01-01", "L01-02"]), at: Self.day(1))
    for (id, day) in [("L01-02", 1.5), ("T6-C4-a1", 0)] {
      standing.take(
        .answered(
          Entry.Answered(
            exercise: id, revision: 1, lesson: "L01", answer: .choice([]), score: 0, hints: 0)),
        at: Self.day(day + 1))
    }
    var session = Session(course: .ofOneLesson, rulebook: .standard, rubric: nil) { $0 }
    session.standing = standing
    #expect(session.cards(at: Self.day(9)).map(\.exercise) == ["L01-01", "L01-02"])
  }
}
