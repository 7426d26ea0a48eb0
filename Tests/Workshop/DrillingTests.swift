import Coursework
import Testing

@testable import Workshop

/// The level of the exercises without end follows from how they go.
@Suite struct DrillingTests {
  private func drilling(_ scores: [Int], level: DrillLevel? = nil, hints: Int = 0) -> Drilling {
    scores.enumerated().reduce(into: Drilling()) { drilling, step in
      let number = DrillNumber(
        lesson: "L10", level: level ?? drilling.level, seed: step.offset + 1)
      drilling.take(
        number,
        Entry.Answered(
          exercise: number.words, revision: 1, lesson: "L10", answer: .text(""),
          score: step.element * 10_000, hints: hints))
    }
  }

  @Test func `two exercises in a row that went well raise the level, and one does not`() {
    #expect(drilling([100]).level == .first)
    #expect(drilling([100, 80]).level == .second)
    #expect(drilling([100, 100, 100, 100]).level == .third)
    #expect(drilling([100, 60, 100]).level == .first)
  }

  @Test func `two that went badly lower it, and never below the first`() {
    #expect(drilling([100, 100, 0]).level == .second)
    #expect(drilling([100, 100, 0, 40]).level == .first)
    #expect(drilling([0, 0, 0, 0]).level == .first)
  }

  @Test func `it never rises above the fifth`() {
    #expect(drilling(Array(repeating: 100, count: 20)).level == .fifth)
  }

  @Test func `an answer that was shown raises nothing`() {
    #expect(drilling([100, 100, 100], hints: 4).level == .first)
    #expect(drilling([100, 100, 100], hints: 4).right == 0)
  }

  @Test func `an exercise of another level counts and moves nothing`() {
    let drilling = drilling([100, 100, 100], level: .fourth)
    #expect(drilling.level == .first)
    #expect(drilling.count == 3)
    #expect(drilling.right == 3)
  }

  @Test func `only the first answer to an exercise counts`() {
    let entry = Entry.answered(
      Entry.Answered(
        exercise: "L10-1-5", revision: 1, lesson: "L10", answer: .text(""), score: 1_000_000,
        hints: 0))
    var standing = Standing()
    for _ in 0..<3 { standing.take(entry, at: Timestamp(milliseconds: 0)) }
    #expect(standing.drilling.count == 1)
    #expect(standing.drilling.level == .first)
    #expect(standing.lastLesson == nil)
  }

  @Test func `a reset of the course forgets them, and taking it back knows them again`() {
    var standing = Standing()
    let now = Timestamp(milliseconds: 0)
    for seed in 1...2 {
      standing.take(
        .answered(
          Entry.Answered(
            exercise: "L10-1-\(seed)", revision: 1, lesson: "L10", answer: .text(""),
            score: 1_000_000, hints: 0)), at: now)
    }
    standing.take(.reset(.course), at: now)
    #expect(standing.drilling == Drilling())
    standing.take(.resetUndone, at: now)
    #expect(standing.drilling.level == .second)
    #expect(standing.drilling.count == 2)
  }
}
