import Coursework
import SOPDocument

extension Session {
  /// Takes what happened and says what must be done outside.
  package mutating func receive(_ event: Event, at now: Timestamp) -> [Effect] {
    switch event {
    case .starts, .listsLearners: return [.listLearners]
    case .namesLearner(let name, let office):
      learner?.name = name
      learner?.office = office
      return [happened(.named(name: name, office: office), at: now)]
    case .createsLearner(let name, let office, let pin):
      return closing(at: now) + [.createLearner(name: name, office: office, pin: pin)]
    case .choosesLearner(let id, let pin):
      wrongPIN = nil
      return closing(at: now) + [.openLearner(id, pin: pin)]
    case .learnsKeys: return [happened(.keysLearned, at: now)]
    case .opensLesson(let id): return opensLesson(id, at: now)
    case .leavesStep(let lesson, let step):
      forgetPassing()
      guard standing.lessons[lesson]?.step != step else { return [] }
      return [happened(.stepLeft(lesson: lesson, step: step), at: now)]
    case .answers(let exercise, let lesson, let answer):
      return [answers(exercise, lesson: lesson, answer, at: now)]
    case .answersWithDraft: return answersWithDraft(at: now)
    case .opensHint(let exercise):
      let rung = (standing.exercises[exercise.id]?.hints ?? 0) + 1
      guard rung <= exercise.hints.count else { return [] }
      return [happened(.hintOpened(exercise: exercise.id, rung: rung), at: now)]
    case .keepsNow:
      guard let open, !open.isKept else {
        tell("Semuanya sudah tersimpan.")
        return []
      }
      return keeps()
    case .sets(let key, let value):
      let changed = happened(.settingChanged(key: key, value: value), at: now)
      return key == Setting.colours ? [changed, .showColours(showsColours)] : [changed]
    case .setsPIN(let pin):
      learner?.hasPIN = pin != nil
      return [.setPIN(pin)]
    case .usesFolder(let path):
      awaitedFolder = path
      return [.useFolder(path)]
    case .exam(let event): return receiveOfExams(event, at: now)
    case .waits: return keepsWhatIsDue(at: now) + passesExamTime(at: now)
    case .receives(let reply): return receives(reply, at: now)
    default: return receiveOfLearning(event, at: now)
    }
  }

  private mutating func opensLesson(_ id: String, at now: Timestamp) -> [Effect] {
    guard let lesson = lessons[id] else {
      openedUnread.insert(id)
      return [.readLesson(id)]
    }
    return [isOpened(lesson, at: now)]
  }

  private mutating func isOpened(_ lesson: Lesson, at now: Timestamp) -> Effect {
    let outline = lesson.outline
    return happened(
      .lessonOpened(
        lesson: outline.id, revision: outline.revision, exercises: lesson.exercises.map(\.id)),
      at: now)
  }

  /// Marks an answer; its outcome may be shown only when the disk has it.
  private mutating func answers(
    _ exercise: Exercise, lesson: String, _ answer: Answer, at now: Timestamp
  ) -> Effect {
    forgetPassing()
    held[exercise.id] = nil
    let outcome = exercise.outcome(of: answer, by: rulebook)
    tries[exercise.id] = Try(answer: answer, outcome: outcome, isOnDisk: false)
    let answered = Entry.Answered(
      exercise: exercise.id, revision: exercise.revision, lesson: lesson, answer: answer,
      score: outcome.score, hints: standing.exercises[exercise.id]?.hints ?? 0)
    let level = standing.drilling.level
    let effect = happened(.answered(answered), .answer(exercise: exercise.id), at: now)
    if standing.drilling.level != level { tellLevel(after: level) }
    return effect
  }

  private mutating func answersWithDraft(at now: Timestamp) -> [Effect] {
    guard let draft = open?.printed(), let (exercise, lesson) = exercise(of: draft) else {
      return []
    }
    return closing(at: now)
      + [answers(exercise, lesson: lesson, .text(draft.text), at: now)]
  }

  private mutating func receives(_ reply: Reply, at now: Timestamp) -> [Effect] {
    switch reply {
    case .learners(let learners): self.learners = learners
    case .opened(let kept):
      take(kept)
      standing.clockIs(now)
      return [.showColours(showsColours)]
    case .wrongPIN(let id): wrongPIN = id
    case .recorded(let ticket), .draftKept(_, let ticket): isWritten(ticket)
    case .notWritten(let ticket, let reason): isNotWritten(ticket, reason: reason)
    case .lesson(let id, let lesson, let problems):
      lessons[id] = lesson
      lessonProblems[id] = problems
      awaitedLessons.remove(id)
      if openedUnread.remove(id) != nil, let lesson { return [isOpened(lesson, at: now)] }
    case .bank(let bank, let problems):
      self.bank = bank
      askedItems = bank?.asked(seed: Exam.usualSeed) ?? []
      // Where there is none, asking again brings none.
      isBankAwaited = bank == nil
      bankProblems = problems
    case .norm(let pages):
      norm = pages
      isNormAwaited = false
    case .grounds(let grounds): takesGrounds(grounds)
    case .caseText(_, let text): return takesTask(text, at: now)
    case .imported(let path, let text): return takesImport(path: path, text: text, at: now)
    case .exported(let path): tell("Tersimpan sebagai berkas \(path)")
    case .exportNeedsConsent(let path, let reason): exportInTheWay = (path, reason)
    case .failed(let reason):
      awaitedFolder = nil
      tell(reason, .warning)
    case .storage(let storage): isKept(in: storage)
    }
    return []
  }

  private mutating func take(_ kept: Kept) {
    learner = kept.learner
    standing = Standing(from: kept.entries)
    drafts = kept.drafts
    drillBegun = nil
    storage = kept.storage
    tries = [:]
    held = [:]
    examClock = nil
    open = nil
    deleted = nil
    undoables = []
    path = standing.settings[Setting.path].flatMap(StudyPath.init(kept:)).flatMap { path in
      let known = course.lessons.map(\.id)
      return path.lessons.allSatisfy(known.contains) ? path : nil
    }
    wrongPIN = nil
    unwritten = [:]
    if case .salvaged(let notice) = kept.storage { tell(notice, .warning) }
  }

  /// Colours show unless the learner has put them out.
  private var showsColours: Bool { standing.settings[Setting.colours] != Setting.off }

  private mutating func isKept(in storage: Storage) {
    if case .inMemory = self.storage, storage == .onDisk {
      tell(
        awaitedFolder.map {
          "Tersimpan di \($0). Lain kali: bimtek --data \($0)"
        } ?? "Pekerjaan Anda sudah tersimpan di disk.")
    }
    awaitedFolder = nil
    self.storage = storage
  }

  private mutating func isWritten(_ ticket: Int) {
    switch unwritten.removeValue(forKey: ticket) {
    case .answer(let exercise)?:
      tries[exercise]?.isOnDisk = true
      tries[exercise]?.refusal = nil
    case .draft(let revision)?: open?.isOnDisk(upTo: revision)
    case .entry?, nil: break
    }
  }

  /// The ticket stays open: what the disk refused waits in memory and may get there yet.
  private mutating func isNotWritten(_ ticket: Int, reason: String) {
    if case .answer(let exercise)? = unwritten[ticket] { tries[exercise]?.refusal = reason }
    // Every screen says so already.
    if case .inMemory = storage { return }
    tell(reason, .warning)
  }
}
