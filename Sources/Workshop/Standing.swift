package import Coursework
package import SOPRules

/// How far a learner is, derived from the journal and from nothing else (*kemajuan*).
package struct Standing: Sendable, Hashable {
  /// What is known of one exercise.
  package struct OfExercise: Sendable, Hashable {
    /// Millionths; trying again never lowers it.
    package var best = 0
    package var last = 0
    package var tries = 0
    package var lastAnswer: Answer?
    /// Rungs of help opened since the last reset.
    package var hints = 0
    package var recall = Recall()
  }

  /// What is known of one lesson.
  package struct OfLesson: Sendable, Hashable {
    package var isOpened = false
    /// The step to come back to, counted from 0.
    package var step = 0
    /// The furthest step reached.
    package var furthest = 0
    /// The exercises the lesson had when it was opened last.
    package var exercises: [String] = []
    /// The last page was left behind.
    package var isEnded = false
    /// The learner wants to pass it over.
    package var isSkipped = false
    /// The best of a check before the lesson and of re-checks after it, in millionths.
    package var ahead: Int?
    package var recheck: Int?

    /// A check before the lesson showed that its matter is known (*dilompati*).
    package var isJumped: Bool { (ahead ?? 0) >= Entry.Checked.aheadMark }
  }

  /// One draft handed in.
  package struct Attempt: Sendable, Hashable {
    package var at: Timestamp
    package var draft: Draft.ID
    package var text: String
    package var task: String?
    package var score: Int?
    package var findings: [Int]
    /// What makes the score comparable; nothing in records made before it was kept.
    package var record: ScoreRecord?
  }

  package internal(set) var exercises: [String: OfExercise] = [:]
  package internal(set) var lessons: [String: OfLesson] = [:]
  package private(set) var attempts: [Attempt] = []
  package internal(set) var sittings: [Exam.Occasion: Sitting] = [:]
  package private(set) var settings: [String: String] = [:]
  package private(set) var knowsKeys = false
  /// The lesson touched last.
  package internal(set) var lastLesson: String?
  package private(set) var name = ""
  package private(set) var office = ""
  /// The activities of the learner's unit, in the order they were written down.
  package private(set) var inventory: [UnitActivity] = []
  /// How the exercises without end went.
  package internal(set) var drilling = Drilling()
  /// What resets forgot, the last one last.
  var forgotten: [Forgotten] = []
  /// When something happened last.
  private var clock: Timestamp?

  package init() {}

  /// Derives the standing from a journal, oldest entry first.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  package init(from entries: [Kept.Dated]) {
    for dated in entries { take(dated.entry, at: dated.at) }
  }

  /// Takes one more thing that happened.
  package mutating func take(_ entry: Entry, at now: Timestamp) {
    clockIs(now)
    switch entry {
    case .named(let name, let office):
      self.name = name
      self.office = office
    case .keysLearned: knowsKeys = true
    case .lessonOpened(let lesson, _, let exercises):
      lessons[lesson, default: OfLesson()].isOpened = true
      lessons[lesson]?.exercises = exercises
      lastLesson = lesson
    case .stepLeft(let lesson, let step):
      lessons[lesson, default: OfLesson()].step = step
      let furthest = lessons[lesson]?.furthest ?? 0
      lessons[lesson]?.furthest = max(furthest, step)
      lastLesson = lesson
    case .answered(let answered):
      var exercise = exercises[answered.exercise] ?? OfExercise()
      let drill = DrillNumber(answered.exercise)
      if let drill, exercise.tries == 0 { drilling.take(drill, answered) }
      exercise.best = max(exercise.best, answered.score)
      exercise.last = answered.score
      exercise.tries += 1
      exercise.lastAnswer = answered.answer
      exercise.recall.take(score: answered.score, at: now)
      exercises[answered.exercise] = exercise
      // A drill belongs to no place in a lesson to come back to.
      if drill == nil { lastLesson = answered.lesson }
    case .hintOpened(let exercise, let rung):
      let hints = exercises[exercise]?.hints ?? 0
      exercises[exercise, default: OfExercise()].hints = max(hints, rung)
    case .draftHandedIn(let handedIn):
      attempts.append(
        Attempt(
          at: now, draft: handedIn.draft, text: handedIn.text, task: handedIn.task,
          score: handedIn.score, findings: handedIn.findings, record: handedIn.record))
    case .exam(let occasion, let entry): take(entry, in: occasion, at: now)
    case .reset(let reset): forget(reset)
    case .resetUndone: remember()
    case .lessonEnded(let lesson): lessons[lesson, default: OfLesson()].isEnded = true
    case .lessonSkipped(let lesson, let isSkipped):
      lessons[lesson, default: OfLesson()].isSkipped = isSkipped
    case .checked(let checked): take(checked)
    case .unitActivityKept(let activity):
      if let place = inventory.firstIndex(where: { $0.id == activity.id }) {
        inventory[place] = activity
      } else {
        inventory.append(activity)
      }
    case .unitActivityDeleted(let id): inventory.removeAll { $0.id == id }
    case .settingChanged(let key, let value): settings[key] = value
    case .draftBegun, .versionKept, .draftDeleted, .draftRestored: break
    }
  }

  private mutating func take(_ entry: ExamEntry, in occasion: Exam.Occasion, at now: Timestamp) {
    if case .begun(let begun) = entry {
      sittings[occasion] = Sitting(
        occasion: occasion, form: begun.form, length: begun.length, seed: begun.seed,
        items: begun.items, allowed: begun.allowed)
    } else {
      sittings[occasion]?.take(entry, at: now)
    }
  }

  private mutating func take(_ checked: Entry.Checked) {
    var lesson = lessons[checked.lesson] ?? OfLesson()
    if checked.isAhead {
      lesson.ahead = max(lesson.ahead ?? 0, checked.score)
    } else {
      lesson.recheck = max(lesson.recheck ?? 0, checked.score)
    }
    lessons[checked.lesson] = lesson
  }

  /// A clock set back makes answers from the future; they count as given now.
  mutating func clockIs(_ now: Timestamp) {
    if let clock, now < clock {
      for id in exercises.keys { exercises[id]?.recall.clockIs(now) }
    }
    clock = now
  }
}

extension Standing {
  /// Where a lesson stands, as the list of lessons shows it.
  package enum State: Sendable, Hashable {
    case untouched
    case underWay(percent: Int)
    case mastered(percent: Int)
    /// A check before it was passed; it can still be read.
    case jumped(percent: Int)
    case skipped
  }

  /// Where a lesson stands: the mean of the best scores over all its exercises, or those counted.
  ///
  /// A passed re-check with parallel questions masters it as well.
  package func state(of outline: Outline, counting counted: [String]? = nil) -> State {
    let lesson = lessons[outline.id] ?? OfLesson()
    let percent = percent(of: lesson, counting: counted)
    let recheck = (lesson.recheck ?? 0) / (Outcome.fullMark / 100)
    if let percent, percent >= outline.pass { return .mastered(percent: percent) }
    if recheck >= outline.pass { return .mastered(percent: recheck) }
    if lesson.isJumped { return .jumped(percent: (lesson.ahead ?? 0) / (Outcome.fullMark / 100)) }
    if lesson.isSkipped { return .skipped }
    return lesson.isOpened ? .underWay(percent: percent ?? 0) : .untouched
  }

  private func percent(of lesson: OfLesson, counting counted: [String]?) -> Int? {
    let ids = counted.map { lesson.exercises.filter($0.contains) } ?? lesson.exercises
    guard !ids.isEmpty else { return nil }
    let earned = ids.reduce(0) { $0 + (exercises[$1]?.best ?? 0) }
    return earned * 100 / (ids.count * Outcome.fullMark)
  }
}
