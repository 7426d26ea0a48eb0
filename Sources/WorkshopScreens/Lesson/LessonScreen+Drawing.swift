package import Terminal
import Coursework
import SOPRules
import Workshop

extension LessonScreen {
  /// The scrolling lines of this step: a page, a result, or a task.
  func lines(in room: Room) -> [[Span]] {
    switch current(in: room) {
    case .page?: return pageLines
    case .exercise(let exercise)?:
      guard showsResult, let attempt = room.session.tries[exercise.id] else { return [] }
      return resultLines(attempt, exercise, in: room)
    case .draft(let task)?: return taskLines(task, in: room)
    case nil: return []
    }
  }

  /// An outcome shows only when the answer is on disk.
  private func resultLines(_ attempt: Session.Try, _ exercise: Exercise, in room: Room) -> [[Span]]
  {
    var lines = hanging("", room.glyphs.spelled(exercise.question), width: textWidth)
    lines.append([])
    if let refusal = attempt.refusal {
      lines += hanging(
        "", room.glyphs.spelled("Jawaban belum tersimpan: \(refusal)"), width: textWidth,
        style: .caution)
    } else if !attempt.isOnDisk {
      lines.append([Span("Menyimpan jawaban ...", .muted)])
      return lines
    }
    return lines
      + ExerciseResult.lines(
        of: attempt.outcome, exercise: exercise, width: textWidth,
        glyphs: room.glyphs)
  }

  private func taskLines(_ task: DraftTask, in room: Room) -> [[Span]] {
    let isBegun = room.session.drafts.contains { $0.task == id }
    let tries = room.session.standing.attempts.filter { $0.task == id }
    var lines = hanging("", room.glyphs.spelled(task.assignment), width: textWidth)
    lines.append([])
    lines += hanging(
      "",
      isBegun
        ? "Konsep tugas ini sudah Anda mulai. Tekan Enter untuk melanjutkannya."
        : "Tekan Enter untuk membuka naskahnya di penyusun SOP.", width: textWidth, style: .heading)
    if let last = tries.last {
      let score = last.score.map { Wording.points(micro: $0) } ?? "belum dinilai"
      lines.append([])
      lines += hanging(
        "", "Sudah diperiksa \(tries.count) kali; nilai terakhir \(score).", width: textWidth)
    }
    return lines
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    // The scroll bar has its own two columns beside the text.
    let inner = rect.split(left: 2).1
    let (head, body) = inner.split(top: 2)
    guard lesson(in: room) != nil, let current = current(in: room) else {
      return drawMissing(on: &surface, in: inner, room: room)
    }
    let text = Rect(
      row: body.row, column: body.column, rows: body.rows, columns: min(78, body.columns))
    switch current {
    case .page(let page):
      put(page.title, on: &surface, at: head)
      pager.draw(lines(in: room), on: &surface, in: text)
    case .draft(let task):
      put("Tugas: \(task.title)", on: &surface, at: head)
      pager.draw(lines(in: room), on: &surface, in: text)
    case .exercise(let exercise):
      let name = "Latihan \(number(of: exercise, in: room)): \(Self.kind(of: exercise))"
      put(name, on: &surface, at: head)
      if showsResult {
        pager.draw(lines(in: room), on: &surface, in: text)
      } else {
        form?.draw(
          below: exercise.question, on: &surface, in: form?.isWide == true ? body : text)
      }
    }
  }

  private func put(_ title: String, on surface: inout Surface, at rect: Rect) {
    surface.put(
      truncated(surface.glyphs.spelled(title), width: rect.columns), at: rect.origin,
      style: .heading)
  }

  private func drawMissing(on surface: inout Surface, in rect: Rect, room: Room) {
    let problems = room.session.lessonProblems[id] ?? []
    guard !problems.isEmpty else {
      surface.put("Membuka materi ...", at: Position(row: rect.row + 1, column: rect.column))
      return
    }
    let text =
      "Materi ini belum dapat dibuka; materi lain tidak terganggu. Sampaikan kepada pengajar:"
    var lines = hanging("", text, width: rect.columns)
    for problem in problems.prefix(5) {
      lines += hanging(
        "- ", "\(problem.file):\(problem.line):\(problem.column) \(problem.message)",
        width: rect.columns)
    }
    Pager(count: lines.count, page: rect.rows).draw(lines, on: &surface, in: rect)
  }

  func number(of exercise: Exercise, in room: Room) -> Int {
    (lesson(in: room)?.exercises.firstIndex { $0.id == exercise.id } ?? 0) + 1
  }

  static func kind(of exercise: Exercise) -> String {
    switch exercise.kind {
    case .choice(let choice): choice.isMultiple ? "pilih semua yang tepat" : "pilih satu"
    case .blank: "isian"
    case .ordering: "urutkan"
    case .matching: "pasangkan"
    case .flawHunt: "cari yang perlu diperbaiki"
    case .mending: "perbaiki naskah"
    case .drafting: "tulis naskah"
    case .drawing: "susun alurnya"
    case .caseTest: "uji dengan kasus"
    case .prediction: "tebak yang belum terpenuhi"
    case .appraisal: "nilai contoh"
    case .completing: "lengkapi tabel"
    }
  }

  package func reading(in room: Room) -> [Line] {
    switch current(in: room) {
    case .page(let page)?:
      return [.heading(page.title)] + lines(in: room).map { .text($0.map(\.text).joined()) }
    case .draft(let task)?: return [.heading(task.title), .text(task.assignment)]
    case .exercise(let exercise)?:
      let rest =
        showsResult
        ? lines(in: room).map { Line.text($0.map(\.text).joined()) } : (form?.reading ?? [])
      return [.heading(exercise.question)] + rest
    case nil: return [.text("Membuka materi")]
    }
  }
}
