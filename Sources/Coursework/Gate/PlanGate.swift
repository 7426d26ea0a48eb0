import PlainYAML

/// Checks that the plans name what there is and that their minutes add up.
struct PlanGate {
  private let written: WrittenPlans
  private let course: Course
  private let unread: Set<String>
  private(set) var problems: [AuthorProblem] = []

  /// `unread` are lessons that cannot be read: what plans say of them cannot be told yet.
  init(in folder: Folder, course: Course, unread: Set<String>) {
    written = WrittenPlans(from: folder)
    self.course = course
    self.unread = unread
  }

  mutating func check(_ lessons: [Lesson]) {
    var seen: Set<String> = []
    for (lesson, node) in written.coreNodes { checkCore(of: lesson, node, among: lessons) }
    for plan in written.plans {
      if !seen.insert(plan.plan.code).inserted {
        complain("Kode \"\(plan.plan.code)\" sudah dipakai; pilih kode lain.", plan.node, "kode")
      }
      for (index, block) in plan.plan.blocks.enumerated() {
        checkBlock(block, plan.node.nearest(["blok", .item(index)]))
      }
      for (index, portion) in plan.plan.before.enumerated() {
        checkPortion(portion, plan.node.nearest(["sebelum", .item(index)]))
      }
      let sum = plan.plan.blocks.reduce(0) { $0 + $1.minutes }
      if let periods = plan.plan.periods, periods * StudyPlan.minutesPerPeriod != sum {
        complain(
          "Bloknya berjumlah \(sum) menit; \(periods) JP ialah \(periods * StudyPlan.minutesPerPeriod) menit.",
          plan.node, "jp")
      }
    }
  }

  private mutating func checkBlock(_ block: StudyPlan.Block, _ node: Node) {
    for (index, portion) in block.portions.enumerated() {
      checkPortion(portion, node.nearest(["isi", .item(index)]))
    }
    guard !block.portions.contains(where: isUnread) else { return }
    let sum = block.portions.reduce(block.discussion) { $0 + course.minutes(of: $1) }
    if sum != block.minutes {
      complain(
        "Isi dan bahas blok ini \(sum) menit; bloknya \(block.minutes) menit. Sesuaikan bahas.",
        node)
    }
  }

  private func isUnread(_ portion: StudyPlan.Portion) -> Bool {
    guard case .lesson(let id, _) = portion else { return false }
    return unread.contains(id)
  }

  private mutating func checkPortion(_ portion: StudyPlan.Portion, _ node: Node) {
    guard case .lesson(let id, let extent) = portion, !isUnread(portion) else { return }
    guard let outline = course.lessons.first(where: { $0.id == id }) else {
      problems.append(
        AuthorProblem(
          .unknown("Pelajaran", id, known: course.lessons.map(\.id), at: node.span.start),
          in: StudyPlan.fileName))
      return
    }
    if extent == .core, course.cores[id] == nil {
      complain("\(id) belum memiliki bagian inti; tulis di bawah \"inti\".", node)
    }
    if extent == .draftAlone || extent == .withoutDraft, outline.draftTask == nil {
      complain("\(id) tidak memiliki tugas naskah; tulis \(id) saja.", node)
    }
  }

  private mutating func checkCore(of id: String, _ node: Node, among lessons: [Lesson]) {
    guard let lesson = lessons.first(where: { $0.outline.id == id }), let core = course.cores[id]
    else {
      if !course.lessons.contains(where: { $0.id == id }), !unread.contains(id) {
        complain("Pelajaran \"\(id)\" tidak ada dalam daftar pelajaran.", node)
      }
      return
    }
    let titles = lesson.steps.compactMap { step -> String? in
      guard case .page(let page) = step else { return nil }
      return page.title
    }
    for (index, title) in core.pages.enumerated() where !titles.contains(title) {
      complain(
        "Halaman \"\(title)\" tidak ada dalam \(id); samakan dengan judulnya.", node, "halaman",
        .item(index))
    }
    let exercises = lesson.exercises.map(\.id)
    for (index, exercise) in core.exercises.enumerated() where !exercises.contains(exercise) {
      complain("Latihan \"\(exercise)\" tidak ada dalam \(id).", node, "latihan", .item(index))
    }
    let minutes = lesson.minutes(of: lesson.steps(within: .core, core: core))
    if abs(minutes - core.minutes) * 100 > core.minutes * StudyTime.tolerance {
      complain(
        "Inti \(id) tertulis \(core.minutes) menit; isinya sekitar \(minutes) menit. Sesuaikan.",
        node, "menit")
    }
  }

  private mutating func complain(_ message: String, _ node: Node, _ path: Node.Step...) {
    problems.append(
      AuthorProblem(
        Complaint(message, at: node.nearest(path).span.start), in: StudyPlan.fileName))
  }
}
