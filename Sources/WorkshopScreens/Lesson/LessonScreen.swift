import Coursework
package import Terminal
import SOPRules
import Workshop

/// Walks through a lesson: pages to read, exercises to do, a draft to mend.
package struct LessonScreen: Screen {
  let id: String
  var step: Int?
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

  package init(_ id: String) {
    self.id = id
  }

  package func title(in room: Room) -> String {
    guard let lesson = lesson(in: room), let step else { return LessonName.short(id) }
    return "\(LessonName.short(id)), bagian \(step + 1) dari \(lesson.steps.count)"
  }

  package var isEditing: Bool { !showsResult && (form?.isEditing ?? false) }

  func lesson(in room: Room) -> Lesson? { room.session.lessons[id] }

  func current(in room: Room) -> Lesson.Step? {
    guard let lesson = lesson(in: room), let step, lesson.steps.indices.contains(step) else {
      return nil
    }
    return lesson.steps[step]
  }

  package mutating func settle(in room: Room) -> [Act] {
    guard let lesson = lesson(in: room) else { return [] }
    if step == nil {
      let kept = room.session.standing.lessons[id]?.step ?? 0
      step = min(kept, max(0, lesson.steps.count - 1))
      textWidth = 0
    }
    let columns = min(76, room.size.columns - 4)
    if columns != textWidth {
      textWidth = columns
      if case .page(let page)? = current(in: room) {
        pageLines = PageLines.spans(of: page, width: columns, glyphs: room.glyphs)
      }
    }
    if case .exercise(let exercise)? = current(in: room), formOf != exercise.id {
      let answered =
        room.session.tries[exercise.id]?.answer
        ?? room.session.standing.exercises[exercise.id]?.lastAnswer
      form = WorkshopScreens.form(
        for: exercise, answered: answered, by: room.session.rulebook)
      formOf = exercise.id
      showsResult = room.session.tries[exercise.id] != nil
    }
    if case .exercise(let exercise)? = current(in: room), exercise.givenDraft != nil {
      settleDraft(of: exercise, in: room)
    }
    pager.count = lines(in: room).count
    pager.page = max(1, bodyRows(in: room))
    return []
  }

  /// The rows that text may take, below the title line.
  func bodyRows(in room: Room) -> Int { room.size.rows - 2 }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let current = current(in: room) else { return nil }
    switch current {
    case .exercise(let exercise): return receive(key, exercise, in: room)
    case .page: return receiveReading(key, in: room)
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
    case .character("d"): return [.show(ContentsScreen(id, at: step ?? 0))]
    default: return pager.receive(key) ? [] : nil
    }
  }

  mutating func go(by distance: Int, in room: Room) -> [Act] {
    guard let lesson = lesson(in: room), let step else { return [] }
    let next = step + distance
    guard next >= 0 else { return [] }
    guard next < lesson.steps.count else {
      return [.show(LessonEndScreen(id))]
    }
    return go(to: next)
  }

  mutating func go(to next: Int) -> [Act] {
    step = next
    pager = Pager(count: 0)
    form = nil
    formOf = nil
    showsResult = false
    textWidth = 0
    return [.tell(.leavesStep(lesson: id, step: next))]
  }

  private func terms(in room: Room) -> [String] {
    guard case .page(let page)? = current(in: room) else { return [] }
    return PageLines.terms(of: page)
  }

  package func bindings(in room: Room) -> [Binding] {
    if case .exercise(let exercise)? = current(in: room) {
      return exerciseBindings(exercise, in: room)
    }
    var bindings: [Binding] = []
    if case .draft? = current(in: room) {
      bindings.append(
        Binding(
          [.enter, .character("t")], "Buka tugas", help: "Membuka konsep tugas di penyusun SOP.",
          isPrimary: true))
    } else {
      bindings.append(
        Binding(
          [.enter, .character(" ")], "Lanjut", help: "Membaca terus, lalu ke bagian berikutnya.",
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
        [.character("d")], "Daftar isi", help: "Semua bagian materi ini; pilih untuk pindah."),
      Binding(
        [.up, .down, .pageUp], "Gulir", help: "Menggulir halaman.",
        isEnabled: pager.count > pager.page),
      Binding([.escape], "Kembali", help: "Kembali; tempat Anda diingat.", isPrimary: true),
    ]
  }
}
