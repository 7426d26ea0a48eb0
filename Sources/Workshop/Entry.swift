package import Coursework
package import SOPRules

/// One thing that happened, in the journal (*catatan kejadian*).
///
/// The journal only grows and everything else is derived from it, so an entry holds what was done,
/// raw: the answer itself and not only its mark, the draft's whole text and not only its score. With
/// the revisions beside it any attempt can be marked again.
package enum Entry: Sendable, Hashable, Codable {
  case named(name: String, office: String)
  /// The keyboard lesson of the first run was walked through.
  case keysLearned
  /// A lesson was opened; the exercises it had then make its share of points computable.
  case lessonOpened(lesson: String, revision: Int, exercises: [String])
  /// A step of a lesson was left by going on: a page was read, an exercise passed by.
  case stepLeft(lesson: String, step: Int)
  case answered(Answered)
  case hintOpened(exercise: String, rung: Int)
  case draftBegun(draft: Draft.ID, title: String, task: String?)
  case draftHandedIn(HandedIn)
  case versionKept(draft: Draft.ID, text: String)
  case draftDeleted(draft: Draft.ID, text: String)
  case draftRestored(draft: Draft.ID)
  case exam(Exam.Occasion, ExamEntry)
  case reset(Reset)
  /// The reset before was taken back; what it forgot is known again.
  case resetUndone
  /// The last page of a lesson was left behind.
  case lessonEnded(lesson: String)
  /// The learner wants to pass a lesson over, or no longer.
  case lessonSkipped(lesson: String, isSkipped: Bool)
  case checked(Checked)
  case unitActivityKept(UnitActivity)
  case unitActivityDeleted(id: String)
  case settingChanged(key: String, value: String)

  /// A reply to an exercise, with what it earned when it was marked.
  package struct Answered: Sendable, Hashable, Codable {
    package var exercise: String
    package var revision: Int
    package var lesson: String
    package var answer: Answer
    /// Millionths of the full mark.
    package var score: Int
    /// Rungs of help open at that moment, 0…4.
    package var hints: Int

    package init(
      exercise: String, revision: Int, lesson: String, answer: Answer, score: Int, hints: Int
    ) {
      self.exercise = exercise
      self.revision = revision
      self.lesson = lesson
      self.answer = answer
      self.score = score
      self.hints = hints
    }
  }

  /// A draft handed in for review, with what the review said.
  package struct HandedIn: Sendable, Hashable, Codable {
    package var draft: Draft.ID
    package var text: String
    /// The lesson whose task it answers, if any.
    package var task: String?
    /// Micro-points of the score; nothing when the draft was not gradable.
    package var score: Int?
    /// Rubric, hashes, rule revisions: what makes the score reproducible.
    package var record: ScoreRecord?
    /// How many findings of each severity: kesalahan, peringatan, saran.
    package var findings: [Int]

    package init(
      draft: Draft.ID, text: String, task: String?, score: Int?, record: ScoreRecord?,
      findings: [Int]
    ) {
      self.draft = draft
      self.text = text
      self.task = task
      self.score = score
      self.record = record
      self.findings = findings
    }
  }

  /// Questions of the item bank on one lesson, answered before it or after.
  package struct Checked: Sendable, Hashable, Codable {
    package var lesson: String
    /// Asked before the lesson, to jump ahead; else after it, as a re-check.
    package var isAhead: Bool
    package var items: [String]
    /// Millionths of the full mark.
    package var score: Int

    package init(lesson: String, isAhead: Bool, items: [String], score: Int) {
      self.lesson = lesson
      self.isAhead = isAhead
      self.items = items
      self.score = score
    }

    /// What jumps a lesson, in millionths.
    package static let aheadMark = 850_000
  }

  /// What is forgotten in the standing; the journal itself keeps everything.
  package enum Reset: Sendable, Hashable, Codable {
    case exercise(String)
    case lesson(String)
    case course
  }
}
