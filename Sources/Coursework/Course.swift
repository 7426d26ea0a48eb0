/// The course as `kursus.yaml` and the front matters of its lessons tell it.
///
/// At start only these are read; a lesson's pages are read when it is opened, so that a broken
/// lesson never stops the others.
package struct Course: Sendable, Hashable {
  package var id: String
  package var revision: Int
  package var title: String
  /// The pass mark of the course, in percent.
  package var passMark: Int
  package var lessons: [Outline]
  /// The path of the rubric in force, below `Lessons`.
  package var rubric: String
  package var glossary: Glossary
  /// The ways through the course, as `rencana.yaml` tells them.
  package var plans: [StudyPlan]
  /// What short plans keep of a lesson, by its id.
  package var cores: [String: StudyPlan.Core]
  /// The ids of lessons that are listed and cannot be read, as their folders tell them.
  package var unread: [String] = []

  package init(
    id: String, revision: Int, title: String, passMark: Int, lessons: [Outline], rubric: String,
    glossary: Glossary, plans: [StudyPlan] = [], cores: [String: StudyPlan.Core] = [:]
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.passMark = passMark
    self.lessons = lessons
    self.rubric = rubric
    self.glossary = glossary
    self.plans = plans
    self.cores = cores
  }

  /// The plan of a code, else that of those who learn alone.
  package func plan(_ code: String?) -> StudyPlan {
    plans.first { $0.code == code } ?? plans.first { $0.code == StudyPlan.alone }
      ?? .alone(through: lessons)
  }
}
