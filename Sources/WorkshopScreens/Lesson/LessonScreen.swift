import Coursework
package import Terminal
import SOPRules
import Workshop

/// Walks through a lesson: pages to read, exercises to do, a draft to mend; or through a series of
/// exercises from several lessons.
package struct LessonScreen: Screen {
  /// The lesson; empty for a series.
  let id: String
  var series: Series?
  var step: Int?
  /// The last step of the stop on a path, which leads back to the path.
  var until: Int?
  /// Opens at the lesson's draft.
  private var atDraft = false
  var pager = Pager(count: 0)
  /// The form of the exercise at this step, and whose it is.
  var form: (any ExerciseForm)?
  var formOf: String?
  /// The result of the last try shows instead of the form.
  var showsResult = false
  /// How often the exercise had been answered when its draft was opened.
  var triesBefore: Int?
  /// How wide text is set, so that the lines are made anew when the window changes.
  var textWidth = 0
  /// The pages' lines, made once for a width.
  var pageLines: [[Span]] = []

  package init(_ id: String, atDraft: Bool = false) {
    self.id = id
    self.atDraft = atDraft
  }

  /// Opens a stretch of the lesson, which ends where the path goes on.
  init(_ id: String, from step: Int, until: Int) {
    self.id = id
    self.step = step
    self.until = until
  }

  init(_ series: Series) {
    id = ""
    self.series = series
    step = 0
  }

  package func title(in room: Room) -> String {
    if let series, let step {
      return series.title(of: step)
    }
    guard let lesson = lesson(in: room), let step else { return LessonName.short(id) }
    let planned = room.session.planned(in: lesson)
    guard let place = planned.firstIndex(of: step) else {
      return "\(LessonName.short(id)), di luar rencana"
    }
    return "\(LessonName.short(id)), bagian \(place + 1) dari \(planned.count)"
  }

  package var isEditing: Bool { !showsResult && (form?.isEditing ?? false) }

  func lesson(in room: Room) -> Lesson? {
    guard let series else { return room.session.lessons[id] }
    return Lesson(
      outline: Outline(
        id: "", revision: 0, title: series.name, objectives: [], minutes: 0, pass: 0, origins: [],
        teaches: [], folder: ""),
      steps: series.questions.map { .exercise($0.exercise) })
  }

  /// The lesson an answer belongs to.
  var lessonOfAnswer: String {
    guard let series, let step, series.questions.indices.contains(step) else { return id }
    return series.questions[step].lesson
  }

  func current(in room: Room) -> Lesson.Step? {
    guard let lesson = lesson(in: room), let step, lesson.steps.indices.contains(step) else {
      return nil
    }
    return lesson.steps[step]
  }

  package mutating func settle(in room: Room) -> [Act] {
    guard let lesson = lesson(in: room) else { return [] }
    if step == nil {
      step = firstStep(of: lesson, in: room)
      textWidth = 0
    }
    // A lesson may have become shorter since a path through it was laid.
    step = step.map { min($0, max(0, lesson.steps.count - 1)) }
    let columns = min(76, room.size.columns - 4)
    if columns != textWidth {
      textWidth = columns
      if case .page(let page)? = current(in: room) {
        pageLines = PageLines.spans(of: page, width: columns, glyphs: room.glyphs)
      }
    }
    if case .exercise(let exercise)? = current(in: room), formOf != exercise.id {
      // What is to be recalled shows no earlier answer.
      let isNew = series.map { $0.questions[step ?? 0].score == nil } ?? false
      let held = series == nil ? room.session.held[exercise.id] : nil
      let answered =
        held ?? room.session.tries[exercise.id]?.answer
        ?? room.session.standing.exercises[exercise.id]?.lastAnswer
      form = WorkshopScreens.form(
        for: exercise, answered: isNew ? nil : answered, by: room.session.rulebook)
      formOf = exercise.id
      showsResult = !isNew && held == nil && room.session.tries[exercise.id] != nil
    }
    if case .exercise(let exercise)? = current(in: room), exercise.givenDraft != nil {
      settleDraft(of: exercise, in: room)
      let body = Size(rows: bodyRows(in: room), columns: min(78, room.size.columns - 2))
      form?.fit(below: exercise.question, in: body, glyphs: room.glyphs)
    }
    pager.count = lines(in: room).count
    pager.page = max(1, bodyRows(in: room))
    return []
  }

  /// The step kept from before, the lesson's draft, or the first one the plan takes in.
  private func firstStep(of lesson: Lesson, in room: Room) -> Int {
    let isDraft = { (step: Lesson.Step) in if case .draft = step { true } else { false } }
    if atDraft, let draft = lesson.steps.lastIndex(where: isDraft) { return draft }
    let kept = room.session.standing.lessons[id]?.step ?? 0
    if kept == 0 { return room.session.planned(in: lesson).first ?? 0 }
    return min(kept, max(0, lesson.steps.count - 1))
  }

  /// The rows that text may take, below the title line.
  func bodyRows(in room: Room) -> Int { room.size.rows - 2 }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let current = current(in: room) else { return nil }
    switch current {
    case .exercise(let exercise): return receive(key, exercise, in: room)
    case .page:
      if key == .character("s"), leadsToList(in: room) { return [.show(InventoryScreen())] }
      return receiveReading(key, in: room)
    case .draft(let task):
      if key == .enter || key == .character("t") {
        return [.tell(.beginsTask(room.freshDraft, lesson: id)), .show(EditorScreen(task: task))]
      }
      return receiveReading(key, in: room)
    }
  }

  /// Enter and the space bar read on: first down the page, then to the next part.
  mutating func receiveReading(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .right, .character("n"): return go(by: 1, in: room)
    case .left: return go(by: -1, in: room)
    case .enter, .character(" "), .pageDown:
      if pager.isAtEnd { return key == .pageDown ? [] : go(by: 1, in: room) }
      _ = pager.receive(.pageDown)
      return []
    case .character("i"):
      return [.show(GlossaryScreen(room.session.course.glossary, first: terms(in: room)))]
    case .character("d") where series == nil: return [.show(ContentsScreen(id, at: step ?? 0))]
    default: return pager.receive(key) ? [] : nil
    }
  }

  /// Goes to the next or the previous step the plan takes in.
  mutating func go(by distance: Int, in room: Room) -> [Act] {
    guard let lesson = lesson(in: room), let step else { return [] }
    let steps = series == nil ? room.session.planned(in: lesson) : Array(lesson.steps.indices)
    guard distance > 0 else { return steps.last { $0 < step }.map { go(to: $0) } ?? [] }
    let next = steps.first { $0 > step }
    if let until, step >= until { return leaveStop(next: next) }
    if let next { return go(to: next) }
    if series?.grow(in: room) == true { return go(to: step + 1) }
    if let series { return endOf(series) }
    return [.tell(.endsLesson(id)), .show(LessonEndScreen(id))]
  }

  /// The stretch of a path is walked: back to the path, and the place is kept for the next one.
  private func leaveStop(next: Int?) -> [Act] {
    let left: Act = next.map { .tell(.leavesStep(lesson: id, step: $0)) } ?? .tell(.endsLesson(id))
    return [left, .tell(.passesStop), .back]
  }

  private func endOf(_ series: Series) -> [Act] {
    // What was said of the question before the end says nothing there.
    var acts: [Act] = [.tell(.passesBy(""))]
    let items = series.asked.map(\.exercise.id)
    switch series.purpose {
    case .recall, .drill: break
    case .ahead(let lesson):
      acts += [
        .tell(
          .checks(
            Entry.Checked(lesson: lesson, isAhead: true, items: items, score: series.score)))
      ]
    case .recheck(let lesson):
      acts += [
        .tell(
          .checks(
            Entry.Checked(lesson: lesson, isAhead: false, items: items, score: series.score)))
      ]
    }
    return acts + [.swap(SeriesEndScreen(series))]
  }

  mutating func go(to next: Int) -> [Act] {
    step = next
    pager = Pager(count: 0)
    form = nil
    formOf = nil
    showsResult = false
    textWidth = 0
    return series == nil ? [.tell(.leavesStep(lesson: id, step: next))] : []
  }

  /// Whether the lesson has the learner write down the unit's activities.
  private func leadsToList(in room: Room) -> Bool {
    series == nil && lesson(in: room)?.outline.tool == .inventory
  }

  package func terms(in room: Room) -> [String] {
    guard case .page(let page)? = current(in: room) else { return [] }
    return PageLines.terms(of: page)
  }

  package func bindings(in room: Room) -> [Binding] {
    if case .exercise(let exercise)? = current(in: room) {
      return exerciseBindings(exercise, in: room)
    }
    var bindings: [Binding] = []
    if case .draft? = current(in: room) {
      return [
        Binding(
          [.enter, .character("t")], "Buka tugas", help: "Membuka konsep tugas di penyusun SOP.",
          isPrimary: true),
        // Enter opens the task here, so the way past it must show.
        Binding(
          [.character("n"), .right], "Lanjut tanpa tugas",
          help: "Ke akhir materi; tugas dapat dikerjakan nanti.", isPrimary: true),
      ] + readingBindings.filter { $0.keys.first != .right }
    }
    bindings.append(
      Binding(
        [.enter, .character(" ")], "Lanjut", help: "Membaca terus, lalu ke bagian berikutnya.",
        isPrimary: true))
    if leadsToList(in: room) {
      bindings.append(
        Binding(
          [.character("s")], "Daftar SOP Unit", help: "Membuka daftar kegiatan unit Anda.",
          isPrimary: true))
    }
    return bindings + readingBindings
  }

  var readingBindings: [Binding] {
    [
      Binding(
        [.left], "Sebelumnya", help: "Ke bagian sebelumnya.", isEnabled: (step ?? 0) > 0,
        isPrimary: true),
      Binding(
        [.right, .character("n")], "Berikutnya", help: "Ke bagian berikutnya.", isPrimary: true),
      Binding(
        [.character("i")], "Istilah", help: "Arti istilah pada halaman ini.", isPrimary: true),
      Binding(
        [.character("d")], "Daftar isi", help: "Semua bagian materi ini; pilih untuk pindah.",
        isEnabled: series == nil),
      Binding(
        [.up, .down, .pageUp], "Gulir", help: "Menggulir halaman.",
        isEnabled: pager.count > pager.page),
      Binding([.escape], "Kembali", help: "Kembali; tempat Anda diingat.", isPrimary: true),
    ]
  }
}
