import Foundation
import Support
import Synchronization
import Testing
import Workshop

/// Power cuts and crashes: the program is killed at two hundred random moments of its work.
@Suite final class `Killed at two hundred random moments`: Sendable {
  private static let learners = 10
  /// Of each learner at random moments; and at the moments that are the most delicate.
  private static let kills = 20
  private static let blows: [Diligence.Blow] = [.atResult, .atSaved, .atResult, .atSaved]
  /// A draft may be this old, in milliseconds, on a machine that never stands still.
  private static let oldest = 2_000

  /// What did not stand on the disk although it was promised.
  private let losses = Mutex<[String]>([])
  private let counts = Mutex((answers: 0, drafts: 0))
  private let pulse: Pulse

  init() throws { pulse = Pulse(in: try TemporaryFolder()) }

  deinit { pulse.stop() }

  @Test func `the trainer loses no answer it has shown and no draft of two seconds ago`() throws {
    let done = DispatchGroup()
    for number in 0..<Self.learners {
      done.enter()
      Thread.detachNewThread { [self] in
        do {
          try lives(of: number)
        } catch {
          losses.withLock { $0.append("learner \(number): \(error)") }
        }
        done.leave()
      }
    }
    done.wait()
    #expect(losses.withLock { $0 } == [])
    let (answers, drafts) = counts.withLock { $0 }
    #expect(answers > Self.kills * Self.learners / 2, "too few answers to prove anything")
    #expect(drafts > Self.kills * Self.learners / 4, "too few drafts to prove anything")
  }

  /// One learner's file through all its cut-off sessions.
  private func lives(of number: Int) throws {
    let home = try Home()
    var dice = Dice(seed: UInt64(number))
    let first = try home.start()
    try first.triesFirst()
    try first.opensTheFirstLesson()
    try first.readsToTheSecondExercise()
    try first.goesHomeFromLesson()
    first.press("q")
    _ = try first.waitForEnd(seconds: 60)

    var answers: [String] = []
    for session in 0..<Self.kills + Self.blows.count {
      let diligence = Diligence(try home.start(), session: session, dice: dice)
      diligence.works(until: blow(session, &dice))
      let kept = try home.kept()
      let lost = self.lost(
        diligence.promises, session, in: kept, after: answers,
        oldest: Self.oldest + pulse.longestStall)
      losses.withLock { $0 += lost.map { "learner \(number), session \(session): \($0)" } }
      answers = kept.choices.map { $0.joined() }
      counts.withLock {
        $0.answers += diligence.promises.shown
        $0.drafts += diligence.promises.titles.isEmpty ? 0 : 1
      }
    }
  }

  private func blow(_ session: Int, _ dice: inout Dice) -> Diligence.Blow {
    session < Self.kills
      ? .after(milliseconds: Int.random(in: 0...5_000, using: &dice))
      : Self.blows[session - Self.kills]
  }

  private func lost(
    _ promises: Diligence.Promises, _ session: Int, in kept: Kept, after earlier: [String],
    oldest: Int
  ) -> [String] {
    var lost: [String] = []
    if kept.storage != .onDisk { lost.append("opened as \(kept.storage)") }
    let answers = kept.choices.map { $0.joined() }
    let handedIn = earlier + promises.handedIn.map { ["a", "b", "c", "d"][$0 - 1] }
    // What was handed in last may or may not have got there; all that was shown has.
    if answers.count < earlier.count + promises.shown || !handedIn.starts(with: answers) {
      lost.append("answers \(answers) of \(handedIn), \(promises.shown) new ones shown")
    }
    let title = kept.drafts.map(\.title).first { $0.hasPrefix("Konsep\(session)") } ?? ""
    let due = promises.titles.last { $0.since <= promises.killedAt - oldest }?.text ?? ""
    if !title.hasPrefix(due) { lost.append("draft \(title), two seconds before \(due)") }
    if !title.hasPrefix(promises.saved) { lost.append("draft \(title), told \(promises.saved)") }
    return lost
  }
}
