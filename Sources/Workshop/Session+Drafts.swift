package import Coursework
import SOPDocument
import SOPRules

extension Session {
  /// What happens to drafts.
  mutating func receiveOfDrafts(_ event: Event, at now: Timestamp) -> [Effect] {
    switch event {
    case .beginsDraft(let id, let title): return begins(id, title: title, at: now)
    case .beginsTask(let id, let lesson): return beginsTask(id, lesson: lesson, at: now)
    case .beginsExercise(let id, let exercise): return beginsExercise(id, exercise, at: now)
    case .opensDraft(let id): return opens(id, at: now)
    case .closesDraft: return closing(at: now)
    case .edits(let edit, let joins):
      forgetDeletion()
      if let sop = open?.sop { tellDeletion(by: edit, in: sop) }
      open?.apply(edit, joins: joins, at: now)
      return []
    case .undoes:
      forgetDeletion()
      open?.undo(at: now)
      return []
    case .redoes:
      open?.redo(at: now)
      return []
    case .wantsReview:
      reviews()
      return []
    case .handsIn: return handsIn(at: now)
    case .deletesDraft(let id): return deletes(id, at: now)
    case .restoresDraft: return restores(at: now)
    case .imports(let path, let id):
      awaitedImport = id
      return [.importDraft(path: path)]
    case .exports(let path, let overwrites):
      exportInTheWay = nil
      guard let text = open?.printed().text else { return [] }
      return [.exportDraft(path: path, text: text, overwrites: overwrites)]
    case .declinesExport:
      exportInTheWay = nil
      return []
    default: return []
    }
  }

  /// Says what went and how it comes back; an empty row may go without a word.
  private mutating func tellDeletion(by edit: Edit, in sop: SOP) {
    switch edit {
    case .deleteActivity(let id, _):
      guard let row = sop.row(of: id), sop.activities[row] != Activity(id: id) else { return }
      tell("Baris \(row + 1) dihapus · U membatalkan")
    case .removePerformer(let index) where sop.performers.items.indices.contains(index):
      tell("Pelaksana \(sop.performers.items[index]) dihapus · U membatalkan")
    default: return
    }
    deletionTold = notice?.number
  }

  /// What U takes back is no longer the deletion.
  private mutating func forgetDeletion() {
    if let deletionTold, notice?.number == deletionTold { notice = nil }
    deletionTold = nil
  }

  /// Reviews the draft as it stands, unless it was reviewed already.
  package mutating func reviews() {
    guard let draft = open, draft.reviewedRevision != draft.revision else { return }
    let review = rulebook.review(draft.sop, by: rubric, for: agency)
    open?.review = review
    open?.reviewedRevision = draft.revision
  }

  private mutating func begins(_ id: Draft.ID, title: String, at now: Timestamp) -> [Effect] {
    var sop = SOP()
    sop.apply(.write(.field(.title), title))
    sop.identity.agency = Written(text: standing.office)
    return closing(at: now) + takes(id, sop: sop, problems: [], task: nil, at: now)
  }

  private mutating func beginsTask(_ id: Draft.ID, lesson: String, at now: Timestamp) -> [Effect] {
    if let begun = drafts.first(where: { $0.task == lesson }) { return opens(begun.id, at: now) }
    guard let task = course.lessons.first(where: { $0.id == lesson })?.draftTask else { return [] }
    awaitedTask = (id, lesson)
    return closing(at: now) + [.readCase(path: task.start)]
  }

  private mutating func beginsExercise(
    _ id: Draft.ID, _ exercise: Exercise, at now: Timestamp
  ) -> [Effect] {
    let isDrill = DrillNumber(exercise.id) != nil
    if isDrill { drillBegun = exercise }
    if let begun = draft(of: exercise) { return opens(begun.id, at: now) }
    guard let given = exercise.givenDraft else { return [] }
    return closing(at: now)
      + (isDrill ? clearsDrillDrafts(but: exercise.id, at: now) : [])
      + takes(id, sop: given.sop, problems: [], task: exercise.id, at: now)
  }

  /// The learner's draft of an exercise, once begun; what is open says the latest.
  package func draft(of exercise: Exercise) -> Draft? {
    if let open, open.draft.task == exercise.id { return open.printed() }
    return drafts.first { $0.task == exercise.id }
  }

  /// The exercise a draft answers, with its lesson; nothing while the lesson is not read.
  package func exercise(of draft: Draft) -> (exercise: Exercise, lesson: String)? {
    guard let task = draft.task else { return nil }
    if let drillBegun, drillBegun.id == task, let number = DrillNumber(task) {
      return (drillBegun, number.lesson)
    }
    for (id, lesson) in lessons {
      if let exercise = lesson.exercises.first(where: { $0.id == task }) { return (exercise, id) }
    }
    return nil
  }

  /// The authors' starting draft has come: it becomes the learner's own.
  mutating func takesTask(_ text: String?, at now: Timestamp) -> [Effect] {
    guard let awaited = awaitedTask else { return [] }
    awaitedTask = nil
    guard let text, let reading = try? SOP.reading(text) else {
      tell("Naskah tugas belum dapat dibuka. Sampaikan kepada pengajar.", .warning)
      return []
    }
    return takes(
      awaited.draft, sop: reading.sop, problems: reading.problems, task: awaited.lesson, at: now)
  }

  mutating func takesImport(path: String, text: String, at now: Timestamp) -> [Effect] {
    guard let id = awaitedImport else { return [] }
    awaitedImport = nil
    do {
      let reading = try SOP.reading(text)
      if !reading.problems.isEmpty {
        tell(
          "\(reading.problems.count) bagian \(path) belum terbaca; semuanya tetap disimpan.",
          .warning)
      }
      return closing(at: now)
        + takes(id, sop: reading.sop, problems: reading.problems, task: nil, at: now)
    } catch {
      tell("\(path): \(error.words)", .warning)
      return []
    }
  }

  /// Makes a new draft the open one and has it kept at once.
  private mutating func takes(
    _ id: Draft.ID, sop: SOP, problems: [Problem], task: String?, at now: Timestamp
  ) -> [Effect] {
    let draft = Draft(
      id: id, title: sop.identity.title.text, text: "", task: task, changedAt: now)
    open = OpenDraft(draft: draft, sop: sop, problems: problems, at: now)
    reviews()
    let begun = happened(.draftBegun(draft: id, title: draft.title, task: task), at: now)
    return [begun] + keeps()
  }

  private mutating func opens(_ id: Draft.ID, at now: Timestamp) -> [Effect] {
    if open?.draft.id == id { return [] }
    let effects = closing(at: now)
    guard let draft = drafts.first(where: { $0.id == id }) else { return effects }
    do {
      let reading = try SOP.reading(draft.text)
      open = OpenDraft(draft: draft, sop: reading.sop, problems: reading.problems, at: now)
      reviews()
    } catch {
      tell("Konsep belum dapat dibuka: \(error.words)", .warning)
    }
    return effects
  }

  /// Keeps the working copy as it stands.
  mutating func keeps() -> [Effect] {
    guard let draft = open?.printed(), let revision = open?.revision else { return [] }
    drafts.removeAll { $0.id == draft.id }
    drafts.insert(draft, at: 0)
    open?.isBeingKept()
    return [.keepDraft(draft, ticket: ticket(for: .draft(revision: revision)))]
  }

  mutating func keepsWhatIsDue(at now: Timestamp) -> [Effect] {
    guard let due = draftDue, due <= now else { return [] }
    var effects = keeps()
    if let open, now.milliseconds - open.versionKeptAt.milliseconds >= Session.versionInterval {
      effects.append(keepsVersion(at: now))
    }
    return effects
  }

  private mutating func keepsVersion(at now: Timestamp) -> Effect {
    let draft = open?.printed()
    open?.versionKeptAt = now
    return happened(
      .versionKept(draft: draft?.id ?? Draft.ID(""), text: draft?.text ?? ""), at: now)
  }

  /// Puts away what is being worked at: the answer of a test is written down; the open draft's text
  /// is kept, and stands in the journal if it changed.
  mutating func closing(at now: Timestamp) -> [Effect] {
    var effects = keepsAnswer(at: now)
    guard let draft = open else { return effects }
    if !draft.isKept { effects += keeps() }
    if draft.revision > 0 { effects.append(keepsVersion(at: now)) }
    open = nil
    return effects
  }

  private mutating func handsIn(at now: Timestamp) -> [Effect] {
    reviews()
    guard let draft = open?.printed(), let review = open?.review else { return [] }
    let effects = keeps()
    open?.handedIn = review
    let counts = [Severity.kesalahan, .peringatan, .saran].map { severity in
      review.findings.count { $0.severity == severity }
    }
    let entry = Entry.HandedIn(
      draft: draft.id, text: draft.text, task: draft.task, score: review.number,
      record: record(of: review, draft: draft.text), findings: counts)
    return effects + [happened(.draftHandedIn(entry), at: now)]
  }

  private mutating func deletes(_ id: Draft.ID, at now: Timestamp) -> [Effect] {
    // What was typed last goes into the text that can be brought back.
    let effects = open?.draft.id == id ? closing(at: now) : []
    guard let draft = drafts.first(where: { $0.id == id }) else { return effects }
    drafts.removeAll { $0.id == id }
    deleted = draft
    return effects + [
      happened(.draftDeleted(draft: id, text: draft.text), at: now), .dropDraft(id),
    ]
  }

  private mutating func restores(at now: Timestamp) -> [Effect] {
    guard let draft = deleted else { return [] }
    deleted = nil
    drafts.insert(draft, at: 0)
    return [
      happened(.draftRestored(draft: draft.id), at: now),
      .keepDraft(draft, ticket: ticket(for: .entry)),
    ]
  }
}
