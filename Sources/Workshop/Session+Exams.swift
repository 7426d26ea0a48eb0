package import Coursework

extension Session {
  /// What happens in tests.
  mutating func receiveOfExams(_ event: ExamEvent, at now: Timestamp) -> [Effect] {
    switch event {
    case .wantsBank:
      guard bank == nil, !isBankAwaited else { return [] }
      isBankAwaited = true
      return [.readBank]
    case .begins(let occasion, let length): return begins(occasion, length, at: now)
    case .resumes(let occasion): return resumes(occasion, at: now)
    case .answers(let item, let answer): return answers(item, answer, at: now)
    case .marks(let item, let isDoubtful):
      guard let running, let left = left(at: now) else { return [] }
      return [
        happens(.marked(item: item, isDoubtful: isDoubtful, left: left), in: running, at: now)
      ]
    case .keepsAnswer: return keepsAnswer(at: now)
    case .handsIn: return handsInExam(isByTime: false, at: now)
    }
  }

  /// The test that is under way in this run of the program.
  package var running: Exam.Occasion? { examClock?.occasion }

  /// The milliseconds left in the test under way.
  package func left(at now: Timestamp) -> Int? {
    guard let clock = examClock else { return nil }
    return max(0, clock.left - (now.milliseconds - clock.startedAt.milliseconds))
  }

  /// A test as it stands, the answer that is still being given included.
  package func sitting(_ occasion: Exam.Occasion) -> Sitting? {
    var sitting = standing.sittings[occasion]
    if running == occasion, let unkept = examClock?.unkept {
      sitting?.answers[unkept.item] = unkept.answer.isBlank ? nil : unkept.answer
    }
    return sitting
  }

  /// The items of a test, in the order in which they are asked; those the bank has lost are left out.
  package func items(of sitting: Sitting) -> [Item] {
    sitting.items.compactMap { id in bank?[id] }
  }

  /// The form a learner takes: half of them begin with A; the test after the course is the other.
  package func form(for occasion: Exam.Occasion) -> Exam.Form {
    let first =
      standing.sittings[.before]?.form ?? Exam.firstForm(of: learner?.id.text ?? "")
    return occasion == .before ? first : first.other
  }

  // MARK: Beginning and going on

  private mutating func begins(
    _ occasion: Exam.Occasion, _ length: Exam.Length, at now: Timestamp
  ) -> [Effect] {
    guard let bank, standing.sittings[occasion] == nil, examClock == nil else { return [] }
    let form = form(for: occasion)
    // Both tests of a learner are drawn with one seed, so that they ask the same slots.
    let seed = standing.sittings[.before]?.seed ?? Exam.usualSeed
    let length = standing.sittings[.before]?.length ?? length
    let items = bank.form(form, length: length, seed: seed)
    let minutes = bank.blueprint.minutes(of: length)
    let allowed = minutes * 60_000 * (100 + extraTime) / 100
    examClock = ExamClock(occasion: occasion, startedAt: now, left: allowed)
    return [
      happens(
        .begun(
          ExamEntry.Begun(
            form: form, length: length, seed: seed, items: items.map(\.id), allowed: allowed)),
        in: occasion, at: now)
    ]
  }

  private mutating func resumes(_ occasion: Exam.Occasion, at now: Timestamp) -> [Effect] {
    guard let sitting = standing.sittings[occasion], sitting.result == nil, examClock == nil else {
      return []
    }
    examClock = ExamClock(occasion: occasion, startedAt: now, left: sitting.left)
    return [happens(.resumed, in: occasion, at: now)]
  }

  /// Percent of the time that this person has besides: 0, 25, 50 or 100.
  private var extraTime: Int {
    min(200, max(0, standing.settings[Setting.extraTime].flatMap { Int($0) } ?? 0))
  }

  // MARK: Answers

  /// Takes an answer as it stands; it is written down when the learner goes on or has paused.
  private mutating func answers(
    _ item: String, _ answer: Answer, at now: Timestamp
  ) -> [Effect] {
    guard examClock != nil else { return [] }
    var effects: [Effect] = []
    if let unkept = examClock?.unkept, unkept.item != item { effects = keepsAnswer(at: now) }
    examClock?.unkept = ExamClock.Unkept(item: item, answer: answer, at: now)
    return effects
  }

  mutating func keepsAnswer(at now: Timestamp) -> [Effect] {
    guard let running, let unkept = examClock?.unkept, let left = left(at: now) else { return [] }
    examClock?.unkept = nil
    guard standing.sittings[running]?.answers[unkept.item] != unkept.answer else { return [] }
    let revision = bank?[unkept.item]?.exercise.revision ?? 1
    return [
      happens(
        .answered(item: unkept.item, revision: revision, answer: unkept.answer, left: left),
        in: running, at: now)
    ]
  }

  // MARK: The clock

  /// When the clock needs attention: an answer to write down, five seconds gone, the end.
  var examDue: Timestamp? {
    guard let clock = examClock else { return nil }
    let end = clock.startedAt.milliseconds + clock.left
    let tick = clock.tickedAt.milliseconds + Session.tick
    let answer = clock.unkept.map { $0.at.milliseconds + Session.keepingDelay }
    return Timestamp(milliseconds: min(end, tick, answer ?? end))
  }

  /// Time kept on disk so often that a power cut gives back no more than this.
  static let tick = 5_000

  /// Time has passed: what is due is written down, and at zero the test is handed in as it stands.
  mutating func passesExamTime(at now: Timestamp) -> [Effect] {
    guard let clock = examClock, let left = left(at: now) else { return [] }
    guard left > 0 else { return handsInExam(isByTime: true, at: now) }
    var effects: [Effect] = []
    if let unkept = clock.unkept,
      now.milliseconds >= unkept.at.milliseconds + Session.keepingDelay
    {
      effects = keepsAnswer(at: now)
    }
    if now.milliseconds >= clock.tickedAt.milliseconds + Session.tick {
      warns(before: clock.left - (clock.tickedAt.milliseconds - clock.startedAt.milliseconds), left)
      examClock?.tickedAt = now
      effects.append(happens(.ticked(left: left), in: clock.occasion, at: now))
    }
    return effects
  }

  /// Says when five minutes and one minute are left.
  private mutating func warns(before: Int, _ left: Int) {
    for minutes in [5, 1] where before > minutes * 60_000 && left <= minutes * 60_000 {
      tell("Waktu tes tinggal \(minutes) menit. Jawaban Anda sudah tersimpan.", .warning)
    }
  }

  private mutating func handsInExam(isByTime: Bool, at now: Timestamp) -> [Effect] {
    guard let running, let bank else { return [] }
    var effects = keepsAnswer(at: now)
    guard let sitting = standing.sittings[running] else { return effects }
    var scores: [String: Int] = [:]
    for id in sitting.items {
      guard let item = bank[id], let answer = sitting.answers[id] else { continue }
      scores[id] = item.exercise.outcome(of: answer, by: rulebook).score
    }
    effects.append(
      happens(.handedIn(scores: scores, isByTime: isByTime), in: running, at: now))
    examClock = nil
    if isByTime { tell("Waktu habis. Semua jawaban Anda sudah dikumpulkan.", .warning) }
    return effects
  }

  private mutating func happens(
    _ entry: ExamEntry, in occasion: Exam.Occasion, at now: Timestamp
  ) -> Effect {
    happened(.exam(occasion, entry), at: now)
  }
}

/// The clock of the test under way; it stands still while the program does not run.
package struct ExamClock: Sendable {
  package struct Unkept: Sendable {
    package var item: String
    package var answer: Answer
    package var at: Timestamp
  }

  package let occasion: Exam.Occasion
  package let startedAt: Timestamp
  /// The milliseconds that were left when it started.
  package let left: Int
  package var tickedAt: Timestamp
  /// The answer that is still being given.
  package var unkept: Unkept?

  init(occasion: Exam.Occasion, startedAt: Timestamp, left: Int) {
    self.occasion = occasion
    self.startedAt = startedAt
    self.left = left
    tickedAt = startedAt
  }
}
