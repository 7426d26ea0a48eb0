/// What the list of lessons shows: the front matter of one lesson.
package struct Outline: Sendable, Hashable {
  /// The permanent name: "L08".
  package var id: String
  package var revision: Int
  package var title: String
  package var objectives: [String]
  package var minutes: Int
  /// The share of the exercises' points that masters the lesson, in percent.
  package var pass: Int
  /// The origin points it serves: "O1".
  package var origins: [String]
  /// Codes of the rules it teaches.
  package var teaches: [String]
  /// The folder below `Lessons`.
  package var folder: String
  package var draftTask: DraftTask?
  /// The ids of lessons to walk through before this one.
  package var prerequisites: [String]
  package var stage: Stage?
  /// What of the program the lesson has the learner use.
  package var tool: Tool?

  /// A part of the program a lesson leads to.
  package enum Tool: String, Sendable, Hashable, CaseIterable {
    case inventory = "daftar-sop-unit"
  }

  /// How much of the work a lesson leaves to the learner.
  package enum Stage: String, Sendable, Hashable, CaseIterable {
    case example = "contoh"
    case completing = "lengkapi"
    case mending = "perbaiki"
    case drafting = "draf"
  }

  package init(
    id: String, revision: Int, title: String, objectives: [String], minutes: Int, pass: Int,
    origins: [String], teaches: [String], folder: String, draftTask: DraftTask? = nil,
    prerequisites: [String] = [], stage: Stage? = nil, tool: Tool? = nil
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.objectives = objectives
    self.minutes = minutes
    self.pass = pass
    self.origins = origins
    self.teaches = teaches
    self.folder = folder
    self.draftTask = draftTask
    self.prerequisites = prerequisites
    self.stage = stage
    self.tool = tool
  }

  /// The path of the lesson's text, below `Lessons`.
  package var file: String { folder + "/" + Outline.fileName }

  static let fileName = "pelajaran.md"
}

/// A draft that opens in the editor from a lesson's last page.
package struct DraftTask: Sendable, Hashable {
  package var title: String
  package var assignment: String
  /// The path of the draft to start from, below `Lessons`.
  package var start: String
  /// The path of the authors' solution, below `Lessons`.
  package var solution: String
  package var fewestRows: Int

  package init(
    title: String, assignment: String, start: String, solution: String, fewestRows: Int
  ) {
    self.title = title
    self.assignment = assignment
    self.start = start
    self.solution = solution
    self.fewestRows = fewestRows
  }
}

/// A lesson read whole: what the learner walks through, in order.
package struct Lesson: Sendable, Hashable {
  package enum Step: Sendable, Hashable {
    case page(Page)
    case exercise(Exercise)
    case draft(DraftTask)
  }

  package var outline: Outline
  package var steps: [Step]

  package init(outline: Outline, steps: [Step]) {
    self.outline = outline
    self.steps = steps
  }

  package var exercises: [Exercise] {
    steps.compactMap { step in
      guard case .exercise(let exercise) = step else { return nil }
      return exercise
    }
  }
}
