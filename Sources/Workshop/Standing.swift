package import Coursework

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
  }

  /// One draft handed in.
  package struct Attempt: Sendable, Hashable {
    package var at: Timestamp
    package var draft: Draft.ID
    package var task: String?
    package var score: Int?
    package var findings: [Int]
  }

  package private(set) var exercises: [String: OfExercise] = [:]
  package private(set) var lessons: [String: OfLesson] = [:]
  package private(set) var attempts: [Attempt] = []
  package private(set) var sittings: [Exam.Occasion: Sitting] = [:]
  package private(set) var settings: [String: String] = [:]
  package private(set) var knowsKeys = false
  /// The lesson touched last.
  package private(set) var lastLesson: String?
  package private(set) var name = ""
  package private(set) var office = ""

  package init() {}

  /// Derives the standing from a journal, oldest entry first.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  package init(from entries: [Kept.Dated]) {
    for dated in entries { take(dated.entry, at: dated.at) }
  }

  /// Takes one more thing that happened.
  package mutating func take(_ entry: Entry, at now: Timestamp) {
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
      exercise.best = max(exercise.best, answered.score)
      exercise.last = answered.score
      exercise.tries += 1
      exercise.lastAnswer = answered.answer
      exercises[answered.exercise] = exercise
      lastLesson = answered.lesson
    case .hintOpened(let exercise, let rung):
      let hints = exercises[exercise]?.hints ?? 0
      exercises[exercise, default: OfExercise()].hints = max(hints, rung)
    case .draftHandedIn(let handedIn):
      attempts.append(
        Attempt(
          at: now, draft: handedIn.draft, task: handedIn.task, score: handedIn.score,
          findings: handedIn.findings))
    case .exam(let occasion, let entry): take(entry, in: occasion, at: now)
    case .reset(let reset): forget(reset)
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

  private mutating func forget(_ reset: Entry.Reset) {
    switch reset {
    case .exercise(let id): exercises[id] = nil
    case .lesson(let id):
      for exercise in lessons[id]?.exercises ?? [] { exercises[exercise] = nil }
      lessons[id] = nil
    case .course:
      exercises = [:]
      lessons = [:]
      sittings = [:]
      lastLesson = nil
    }
  }
}

extension Standing {
  /// Where a lesson stands, as the list of lessons shows it.
  package enum State: Sendable, Hashable {
    case untouched
    case underWay(percent: Int)
    case mastered(percent: Int)
  }

  /// Where a lesson stands: the mean of the best scores over all its exercises.
  package func state(of outline: Outline) -> State {
    guard let lesson = lessons[outline.id], lesson.isOpened else { return .untouched }
    let ids = lesson.exercises
    guard !ids.isEmpty else { return .underWay(percent: 0) }
    let earned = ids.reduce(0) { $0 + (exercises[$1]?.best ?? 0) }
    let percent = earned * 100 / (ids.count * Outcome.fullMark)
    return percent >= outline.pass ? .mastered(percent: percent) : .underWay(percent: percent)
  }
}
