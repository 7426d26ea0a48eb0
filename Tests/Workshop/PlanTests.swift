import Coursework
import SOPRules
import Testing

@testable import Workshop

/// The plan leads through the course, and a path through the minutes there are.
@Suite struct `Plans and paths` {
  /// Two lessons, of which a class of one hour takes the core of the first.
  private static let course: Course = {
    var course = Course.ofOneLesson
    var second = Outline.first
    second.id = "L02"
    second.draftTask = nil
    course.lessons.append(second)
    course.cores = [
      "L01": StudyPlan.Core(minutes: 2, pages: ["Awal"], exercises: ["L01-02"])
    ]
    course.plans = [
      StudyPlan(
        code: "1", title: "Satu jam", periods: 1,
        blocks: [
          StudyPlan.Block(
            minutes: 45, day: 1,
            portions: [.activity(.before, minutes: 20), .lesson("L01", .core)], discussion: 0)
        ], project: "")
    ]
    return course
  }()

  private static let first = Lesson(
    outline: .first,
    steps: [
      .page(Page(title: "Awal", blocks: [.paragraph([.plain("satu dua tiga")])])),
      .exercise(.first), .exercise(.second),
    ])

  private static func session(_ events: Event...) -> Session {
    var session = Session(course: course, rulebook: .standard, rubric: nil) { $0 }
    let kept = Kept(learner: .rahma, entries: [], drafts: [], storage: .onDisk)
    for event in [
      .receives(.opened(kept)), .needsLessons(["L01"]), .receives(.lesson("L01", first, [])),
    ] + events {
      _ = session.receive(event, at: now)
    }
    return session
  }

  private static let now = Timestamp(milliseconds: 1_000_000)

  @Test(arguments: [
    StudyPath(
      budget: 35,
      legs: [
        StudyPath.Leg(
          stop: .recall([
            Session.Card(exercise: "L01-01", lesson: "L01"),
            Session.Card(exercise: "L02-03", lesson: "L02"),
          ]), minutes: 4), StudyPath.Leg(stop: .steps(lesson: "L03", [4, 5, 6]), minutes: 20),
      ], passed: 1, wanting: 12),
    StudyPath(
      budget: 5, legs: [StudyPath.Leg(stop: .steps(lesson: "L01", [0]), minutes: 2)]),
  ])
  func `a path is kept as a line and read again`(path: StudyPath) {
    #expect(StudyPath(kept: path.kept) == path)
  }

  @Test(arguments: [
    "", "|", "35", "35 0 -", "a 0 -|L01 2 0", "35 -1 -|L01 2 0", "35 0 -|L01 2", "35 0 -|L01 2 -3",
    "35 0 -|L01 x 0", "35 0 -|ulangan 4 L01-01",
  ])
  func `a line that is no path is none`(line: String) {
    #expect(StudyPath(kept: line) == nil)
  }

  @Test func `lessons that are only looked into are not opened`() {
    let session = Self.session()
    #expect(session.lessons["L01"] != nil)
    #expect(session.standing.lessons.isEmpty)
  }

  @Test func `those who chose no plan walk through all lessons`() {
    let session = Self.session()
    #expect(session.planned(in: Self.first) == [0, 1, 2])
    #expect(session.nextLesson?.id == "L01")
    #expect(session.planItems.count == 2)
  }

  @Test func `a short plan counts the core alone`() {
    let session = Self.session(
      .sets(key: Setting.plan, value: "1"), .opensLesson("L01"),
      .answers(.second, lesson: "L01", .choice(["a"])))
    #expect(session.planned(in: Self.first) == [0, 2])
    #expect(session.state(of: .first) == .mastered(percent: 100))
    #expect(session.standing.state(of: .first) == .underWay(percent: 50))
  }

  @Test func `a lesson walked to its end is behind the learner without mastery`() {
    let session = Self.session(.opensLesson("L01"), .endsLesson("L01"))
    #expect(session.nextLesson?.id == "L02")
    #expect(session.isDone(session.planItems[0]))
  }

  @Test func `what the class does is ticked off`() {
    var session = Self.session(.sets(key: Setting.plan, value: "1"))
    let item = session.planItems[0]
    #expect(session.nextItem == item)
    #expect(session.nextLesson?.id == "L01")
    _ = session.receive(.sets(key: session.tick(of: item), value: Setting.done), at: Self.now)
    #expect(session.nextItem == session.planItems[1])
  }

  @Test func `a path takes whole steps, one after the other, and no more than fit`() {
    let session = Self.session()
    #expect(
      session.path(of: 1, at: Self.now).legs
        == [StudyPath.Leg(stop: .steps(lesson: "L01", [0, 1]), minutes: 1)])
    #expect(
      session.path(of: 2, at: Self.now).legs
        == [StudyPath.Leg(stop: .steps(lesson: "L01", [0, 1, 2]), minutes: 2)])
    #expect(session.lessonsForPath(of: 2, at: Self.now) == ["L01", "L02"])
  }

  @Test func `a path begins with what is due, in a third of the time`() {
    var session = Self.session(
      .opensLesson("L01"), .answers(.first, lesson: "L01", .choice(["a"])))
    let later = Timestamp(milliseconds: Self.now.milliseconds + 3 * 86_400_000)
    let path = session.path(of: 6, at: later)
    #expect(
      path.legs.first?.stop == .recall([Session.Card(exercise: "L01-01", lesson: "L01")]))
    _ = session.receive(.startsPath(path), at: later)
    _ = session.receive(.passesStop, at: later)
    #expect(session.path?.leg == path.legs[1])
    _ = session.receive(.passesStop, at: later)
    #expect(session.path?.isOver == true)
  }

  @Test func `a jump ahead and a re-check count, and the lesson stays`() {
    func checked(_ score: Int, isAhead: Bool) -> Event {
      .checks(Entry.Checked(lesson: "L01", isAhead: isAhead, items: ["T1"], score: score))
    }
    #expect(
      Self.session(checked(800_000, isAhead: true)).state(of: .first) == .untouched)
    let jumped = Self.session(checked(1_000_000, isAhead: true))
    #expect(jumped.state(of: .first) == .jumped(percent: 100))
    #expect(jumped.nextLesson?.id == "L02")
    let again = Self.session(.opensLesson("L01"), checked(800_000, isAhead: false))
    #expect(again.state(of: .first) == .mastered(percent: 80))
  }
}
