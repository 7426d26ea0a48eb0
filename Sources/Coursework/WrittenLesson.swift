import PlainYAML
import SOPRules

/// A lesson as its file tells it, with the places the author's gate needs.
struct WrittenLesson {
  /// An exercise with the tree it was read from, whose nodes know their places in the file.
  struct Written {
    var exercise: Exercise
    var node: Node
  }

  private(set) var lesson: Lesson?
  private(set) var problems: [AuthorProblem]
  private(set) var exercises: [Written] = []
  private(set) var file: LessonFile?
  /// The front matter as a tree, whose nodes know their places in the file.
  private(set) var head: Node?
  private var complaints: [Complaint] = []

  /// Reads the lesson of a folder; `taught` are the rules of the lessons before it.
  init(
    in name: String, of folder: Folder, passMark: Int, taught: [String] = [],
    rubric: Rubric? = nil
  ) {
    let written = WrittenOutline(in: name, of: folder, passMark: passMark)
    problems = written.problems
    guard let file = written.file, let outline = written.outline else { return }
    self.file = file
    head = written.head
    let markdown = Markdown(file.body, startingAt: file.bodyLine)
    complaints = markdown.complaints
    let supplies = Supplies(folder: folder, taught: taught + outline.teaches, rubric: rubric)
    let steps = steps(from: markdown.parts, title: outline.title, with: supplies)
    problems += complaints.map { AuthorProblem($0, in: file.path) }
    lesson = Lesson(
      outline: outline, steps: steps + (outline.draftTask.map { [.draft($0)] } ?? []))
  }

  /// Returns pages and exercises in the order of the file.
  ///
  /// What follows an exercise without a heading of its own is a further page under the same title.
  private mutating func steps(
    from parts: [Markdown.Part], title: String, with supplies: Supplies
  ) -> [Lesson.Step] {
    var steps: [Lesson.Step] = []
    var page = Page(title: title, blocks: [])
    func close() {
      if !page.blocks.isEmpty { steps.append(.page(page)) }
      page.blocks = []
    }
    for part in parts {
      switch part.content {
      case .title(let title):
        close()
        page.title = title
      case .block(let block): page.blocks.append(block)
      case .exercise(let kind, let text):
        close()
        if let written = Exercise.reading(
          text, kind: kind, at: part.line, from: supplies, complaints: &complaints)
        {
          exercises.append(written)
          steps.append(.exercise(written.exercise))
        }
      }
    }
    close()
    return steps
  }
}
