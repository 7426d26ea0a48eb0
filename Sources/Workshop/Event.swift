package import Coursework

/// What a learner does, and what the outside answers.
package enum Event: Sendable {
  case starts
  case namesLearner(name: String, office: String)
  case createsLearner(name: String, office: String, pin: String?)
  case choosesLearner(Learner.ID, pin: String?)
  case listsLearners
  case learnsKeys
  case opensLesson(String)
  case leavesStep(lesson: String, step: Int)
  case answers(Exercise, lesson: String, Answer)
  /// An answer stands in a form and is not handed in; nothing where the form was emptied.
  case holdsAnswer(exercise: String, Answer?)
  /// Passes an exercise by; the words say what that means, and none end what was said before.
  case passesBy(String)
  /// Hands the open draft in as the answer to its exercise, and puts it away.
  case answersWithDraft
  case opensHint(Exercise)
  case beginsDraft(Draft.ID, title: String)
  /// Opens the draft of a lesson's task: the one begun before, or a new one from the authors' start.
  case beginsTask(Draft.ID, lesson: String)
  /// Opens the draft of an exercise: the one begun before, or a new one from what it gives.
  case beginsExercise(Draft.ID, Exercise)
  case opensDraft(Draft.ID)
  case closesDraft
  case edits(Edit, joins: Bool)
  case undoes
  case redoes
  /// Asks for the live review of the draft as it stands.
  case wantsReview
  case handsIn
  case deletesDraft(Draft.ID)
  case restoresDraft
  case imports(path: String, Draft.ID)
  case exports(path: String, overwrites: Bool)
  /// Leaves the file that stands in the way as it is.
  case declinesExport
  case resets(Entry.Reset)
  /// Reads lessons without opening them.
  case needsLessons([String])
  /// Has the pages of the norm read.
  case wantsNorm
  /// Has the sound SOPs read that exercises without end are made from.
  case wantsDrills
  case endsLesson(String)
  case skipsLesson(String)
  case takesUpLesson(String)
  case checks(Entry.Checked)
  case keepsActivity(UnitActivity)
  case deletesActivity(String)
  /// Takes back the last reset, skip or change of the unit's list.
  case bringsBack
  case startsPath(StudyPath)
  case passesStop
  /// Writes a text that is no draft to a file.
  case exportsText(path: String, text: String, overwrites: Bool)
  case sets(key: String, value: String)
  /// Sets the learner's PIN; nothing takes it away.
  case setsPIN(String?)
  case usesFolder(String)
  /// Keeps the open draft at once.
  case keepsNow
  case exam(ExamEvent)
  /// Time has passed: what is due is kept.
  case waits
  case receives(Reply)
}

/// What a learner does in a test.
package enum ExamEvent: Sendable {
  case wantsBank
  case begins(Exam.Occasion, Exam.Length)
  case resumes(Exam.Occasion)
  case answers(item: String, Answer)
  case marks(item: String, isDoubtful: Bool)
  /// The learner goes on: the answer just given is written down.
  case keepsAnswer
  case handsIn
}
