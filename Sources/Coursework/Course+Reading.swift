extension Course {
  /// The file that lists the lessons.
  package static let fileName = "kursus.yaml"

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
    let written = WrittenLesson(in: outline.folder, of: folder, passMark: passMark)
    return (written.lesson, written.problems)
  }
}
