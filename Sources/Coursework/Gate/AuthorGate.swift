import PlainYAML
package import SOPRules

/// Everything a course must hold to before a learner sees it (*bimtek pelajaran periksa*).
///
/// Content is checked in both directions: the model answer earns everything and a blank or untouched
/// one does not pass. A course with a broken exercise teaches distrust, and nobody in the room can
/// mend it.
package struct AuthorGate {
  private let folder: Folder
  private let rulebook: Rulebook
  private let written: WrittenCourse
  private let lessons: [WrittenLesson]
  private let bank: WrittenBank?
  private let bankProblems: [AuthorProblem]

  package init(of folder: Folder, by rulebook: Rulebook) {
    self.folder = folder
    self.rulebook = rulebook
    let written = WrittenCourse(from: folder)
    self.written = written
    let course = written.course
    let rubric = folder.rubric(course.rubric)
    lessons = written.entries.map { entry in
      let id = course.lessons.first { $0.folder == entry.folder }?.id ?? ""
      return WrittenLesson(
        in: entry.folder, of: folder, passMark: course.passMark,
        taught: course.taught(before: id), rubric: rubric)
    }
    (bank, bankProblems) = WrittenBank.reading(from: folder)
  }

  /// How many lessons, exercises and items of the bank could be read.
  package var size: (lessons: Int, exercises: Int, items: Int) {
    (
      lessons.count { $0.lesson != nil }, lessons.reduce(0) { $0 + $1.exercises.count },
      bank?.items.count ?? 0
    )
  }

  /// Everything to mend, file by file and in the order of each.
  package func problems() -> [AuthorProblem] {
    var rubricGate = RubricGate(rulebook: rulebook)
    rubricGate.check(written, in: folder)
    var found = written.problems + encodingProblems + rubricGate.problems + glossaryProblems
    // Without a list of lessons everything else would only say so again.
    if !written.entries.isEmpty {
      var ids: Set<String> = []
      found += lessonProblems(ids: &ids) + bankProblems + problemsOfBank(ids: ids)
      found += sourceProblems + planProblems + normProblems
    }
    found = Array(Set(found))
    let order = [Course.fileName] + written.entries.map { $0.folder + "/" + Outline.fileName }
    func rank(_ problem: AuthorProblem) -> (Int, String, Int, Int, String) {
      (
        order.firstIndex(of: problem.file) ?? order.count, problem.file, problem.line,
        problem.column, problem.message
      )
    }
    return found.sorted { rank($0) < rank($1) }
  }

  /// Files that were not saved as UTF-8; a lesson's own is told with the lesson.
  private var encodingProblems: [AuthorProblem] {
    let topics = bank?.blueprint.topics.map { WrittenBank.path(of: $0.id) } ?? []
    let files =
      [
        Course.fileName, written.course.rubric, SourceGate.fileName, StudyPlan.fileName,
        Norm.fileName,
      ]
      + [written.glossaryFile ?? "", ItemBank.blueprintFile, ItemBank.trialsFile] + topics
    return files.compactMap { file in
      folder.bytes(file).flatMap { StrangeBytes.problem(in: $0, of: file)?.problem }
    }
  }

  private func lessonProblems(ids: inout Set<String>) -> [AuthorProblem] {
    var problems: [AuthorProblem] = []
    var lessonIDs = written.unread
    for lesson in lessons {
      var gate = LessonGate(
        lesson, course: written.course, unread: written.unread, in: folder, rulebook: rulebook)
      gate.check(earlierLessons: lessonIDs, exerciseIDs: &ids)
      gate.checkDraftTask(in: folder, by: rubric)
      problems += lesson.problems + gate.problems
      if let id = lesson.lesson?.outline.id { lessonIDs.insert(id) }
    }
    return problems
  }

  private var sourceProblems: [AuthorProblem] {
    guard var gate = SourceGate(of: folder) else { return [] }
    for lesson in lessons { gate.check(lesson) }
    if let bank { gate.check(bank) }
    for (name, file) in otherTexts {
      if let text = folder.text(file) { gate.check(text, as: name, of: file) }
    }
    if let norm = WrittenNorm(in: folder).file { gate.check(norm, as: SourceGate.norm) }
    gate.checkUnsaid(lessons: written.course.lessons.map(\.id), unread: written.unread)
    return gate.problems
  }

  /// What learners read besides lessons, by the names under which its sources are listed.
  private var otherTexts: [(name: String, file: String)] {
    let cases = (1...99).map { "K\($0 < 10 ? "0" : "")\($0)" }
    return cases.map { ($0, "kasus/\($0)/cerita.md") }
      + [("istilah", written.glossaryFile ?? "")]
  }

  private var planProblems: [AuthorProblem] {
    var gate = PlanGate(in: folder, course: written.course, unread: written.unread)
    gate.check(lessons.compactMap(\.lesson))
    return gate.problems
  }

  private var normProblems: [AuthorProblem] {
    let norm = WrittenNorm(in: folder)
    guard let file = norm.file else { return [] }
    let text = PageText(file)
    let mentions = Mentions(
      rulebook: rulebook, course: written.course, unread: written.unread, folder: folder)
    let complaints =
      text.complaints(terms: written.course.glossary, width: LessonGate.pageWidth)
      + text.complaints(about: mentions)
    return norm.problems + complaints.map { AuthorProblem($0, in: file.path) }
  }

  private var rubric: Rubric? { folder.rubric(written.course.rubric) }

  private func problemsOfBank(ids: Set<String>) -> [AuthorProblem] {
    guard let bank else { return [] }
    var gate = BankGate(
      bank, course: written.course, unread: written.unread, in: folder, rulebook: rulebook)
    gate.check(besides: ids)
    return gate.problems
  }

  private var glossaryProblems: [AuthorProblem] {
    guard let file = written.glossaryFile, let text = folder.text(file) else { return [] }
    var problems: [AuthorProblem] = []
    var seen: Set<String> = []
    let terms = written.course.glossary.terms
    let lines = text.lines.enumerated().filter { $0.element.hasPrefix("## ") }.map(\.offset)
    for (index, term) in terms.enumerated() {
      let line = (index < lines.count ? lines[index] : 0) + 1
      func complain(_ message: String) {
        problems.append(AuthorProblem(file: file, line: line, column: 4, message: message))
      }
      if !seen.insert(term.word.lowercased()).inserted {
        complain("Istilah \"\(term.word)\" sudah ada di atas; satukan.")
      }
      if term.meaning.isEmpty {
        complain("Istilah \"\(term.word)\" belum diberi arti; tulis di bawahnya.")
      }
    }
    return problems
  }
}
