import SOPRules

extension Course {
  /// The file that lists the lessons.
  package static let fileName = "kursus.yaml"
  /// The file in a lesson's folder that holds its text.
  package static let lessonFileName = Outline.fileName

  /// Reads `kursus.yaml`, the front matter of each lesson and the glossary.
  ///
  /// A lesson whose front matter is broken is left out with a problem; the others stay.
  package static func reading(from folder: Folder) -> (Course, [AuthorProblem]) {
    let written = WrittenCourse(from: folder)
    return (written.course, written.problems)
  }

  /// Reads one lesson whole; an exercise that is broken is left out with a problem.
  package func lesson(_ id: String, in folder: Folder) -> (Lesson?, [AuthorProblem]) {
    guard let outline = lessons.first(where: { $0.id == id }) else {
      let message = "Pelajaran \"\(id)\" tidak ada dalam daftar pelajaran."
      return (
        nil, [AuthorProblem(file: Course.fileName, line: 1, column: 1, message: message)]
      )
    }
    let written = WrittenLesson(
      in: outline.folder, of: folder, passMark: passMark, taught: taught(before: id),
      rubric: folder.rubric(rubric))
    return (written.lesson, written.problems)
  }

  /// The rules that the lessons before this one teach.
  func taught(before id: String) -> [String] {
    lessons.prefix { $0.id != id }.flatMap(\.teaches)
  }
}

extension Folder {
  /// The rubric at a path; nothing where it cannot be read.
  func rubric(_ path: String) -> Rubric? { text(path).flatMap { try? Rubric.reading($0) } }
}
