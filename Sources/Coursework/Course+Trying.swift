extension Course {
  /// The course with one lesson read from any folder, in the place of the one that bears its id, or
  /// at the end: how an author tries out what is not in the course yet.
  ///
  /// - Returns: the course and the lesson's outline; no outline where its head cannot be read.
  package func trying(
    _ name: String, in folder: Folder
  ) -> (course: Course, outline: Outline?, problems: [AuthorProblem]) {
    let written = WrittenOutline(in: name, of: folder, passMark: passMark)
    guard let outline = written.outline else { return (self, nil, written.problems) }
    var course = self
    if let place = lessons.firstIndex(where: { $0.id == outline.id }) {
      course.lessons[place] = outline
    } else {
      course.lessons.append(outline)
    }
    return (course, outline, written.problems)
  }
}

extension Lesson {
  /// Where an exercise stands among the steps, in whatever case its id is written.
  package func step(ofExercise id: String) -> Int? {
    steps.firstIndex { step in
      guard case .exercise(let exercise) = step else { return false }
      return exercise.id.lowercased() == id.lowercased()
    }
  }
}
