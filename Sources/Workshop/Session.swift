package import Coursework
import SOPDocument
package import SOPRules

/// A learner at work: everything the trainer knows and decides, without screen, disk or clock.
///
/// Events come in, effects go out; the same events at the same times always give the same session,
/// so linear mode, a server and the tests need nothing else.
package struct Session: Sendable {
  package let course: Course
  package let rulebook: Rulebook
  package let rubric: Rubric?
  /// The settings of the class, as the program was started with them.
  package let office: Agency
  /// SHA-256 as hexadecimal digits, for the records of scores.
  private let digest: @Sendable (String) -> String
  /// The learners of this home, as last listed.
  package internal(set) var learners: [Learner]?
  package internal(set) var learner: Learner?
  package internal(set) var standing = Standing()
  package internal(set) var storage: Storage = .onDisk
  /// Lessons read so far.
  package internal(set) var lessons: [String: Lesson] = [:]
  package internal(set) var lessonProblems: [String: [AuthorProblem]] = [:]
  /// The item bank, once it was asked for, and what is wrong with it.
  package internal(set) var bank: ItemBank?
  package internal(set) var bankProblems: [AuthorProblem] = []
  /// What the tests of the usual seed ask; drawn once, because lists of lessons ask at every key.
  var askedItems: Set<String> = []
  /// It was asked for and has not come yet, or there is none.
  package internal(set) var isBankAwaited = false
  /// The pages of the norm, once they were asked for.
  package internal(set) var norm: [Page]?
  package internal(set) var isNormAwaited = false
  /// What makes exercises without end, once it was asked for.
  package internal(set) var drills: Drills?
  package internal(set) var areDrillsAwaited = false
  /// The exercise without end whose draft was begun last.
  var drillBegun: Exercise?
  /// The clock of the test under way.
  package internal(set) var examClock: ExamClock?
  /// Answers given in this sitting, by exercise.
  package internal(set) var tries: [String: Try] = [:]
  /// What stands in the forms of exercises and was not handed in, until the program ends.
  package internal(set) var held: [String: Answer] = [:]
  /// The notice that speaks of an exercise passed by, which goes with the next step.
  var passingTold: Int?
  /// The learner's drafts, the latest change first.
  package internal(set) var drafts: [Draft] = []
  package internal(set) var open: OpenDraft?
  /// The draft deleted last, for as long as it can be brought back.
  package internal(set) var deleted: Draft?
  /// What can be taken back until the program ends, the last one last.
  package internal(set) var undoables: [Undoable] = []
  /// The path through the minutes the learner has, while one is walked.
  package internal(set) var path: StudyPath?
  /// What the learner should be told next; screens show it and it stays until the next one.
  package internal(set) var notice: Notice?
  private var noticeCount = 0
  /// The notice that speaks of the change before, which another change makes untrue.
  var deletionTold: Int?
  /// Somebody gave a PIN that is not the learner's.
  package internal(set) var wrongPIN: Learner.ID?
  /// A file that stands in the way of an export, until the learner consents.
  package internal(set) var exportInTheWay: (path: String, reason: String)?
  /// The task whose starting draft is being read.
  var awaitedTask: (draft: Draft.ID, lesson: String)?
  var awaitedImport: Draft.ID?
  /// Lessons that are read to be opened, and those read for what they hold.
  var openedUnread: Set<String> = []
  var awaitedLessons: Set<String> = []
  /// The folder the learner's work is on its way to.
  var awaitedFolder: String?
  var nextTicket = 1
  var unwritten: [Int: Awaited] = [:]

  /// What a ticket stands for until it is on disk.
  enum Awaited: Sendable {
    case answer(exercise: String)
    case draft(revision: Int)
    case entry
  }

  /// An answer on its way to the disk, and what it earned once it is there.
  package struct Try: Sendable {
    package var answer: Answer
    package var outcome: Outcome
    package var isOnDisk: Bool
    /// Why it could not be written.
    package var refusal: String?
  }

  package struct Notice: Sendable, Hashable {
    package enum Weight: Sendable, Hashable { case news, warning }
    package var text: String
    package var weight: Weight
    /// Told apart from an equal notice before.
    package var number: Int
  }

  package init(
    course: Course, rulebook: Rulebook, rubric: Rubric?, office: Agency = .standard,
    digest: @escaping @Sendable (String) -> String
  ) {
    self.course = course
    self.rulebook = rulebook
    self.rubric = rubric
    self.office = office
    self.digest = digest
  }

  /// What must be kept with a review's score so that anyone can find it again.
  func record(of review: Review, draft: String) -> ScoreRecord? {
    review.record(ofDraft: draft, digest: digest)
  }

  /// The settings of the class, with what the learner has set.
  package var agency: Agency {
    var agency = office
    if let minutes = standing.settings[Setting.workingDay].flatMap({ Int($0) }) {
      agency.hours.minutesPerDay = minutes
    }
    return agency
  }

  /// How long a working day is here.
  package var minutesPerDay: Int { agency.hours.minutesPerDay }

  /// When something must be kept although nobody presses a key.
  ///
  /// Two seconds is the promise; a second and a half leaves the disk its time.
  package var due: Timestamp? { [draftDue, examDue].compactMap(\.self).min() }

  var draftDue: Timestamp? {
    guard let open, !open.isKept, let changedAt = open.firstUnkeptAt else { return nil }
    return Timestamp(milliseconds: changedAt.milliseconds + Session.keepingDelay)
  }

  static let keepingDelay = 1_500
  /// The full text enters the journal after ten minutes of change.
  static let versionInterval = 600_000

  /// Whether all that happened is on disk.
  package var isAllOnDisk: Bool { unwritten.isEmpty && (open?.isKept ?? true) }

  mutating func ticket(for awaited: Awaited) -> Int {
    defer { nextTicket += 1 }
    unwritten[nextTicket] = awaited
    return nextTicket
  }

  mutating func tell(_ text: String, _ weight: Notice.Weight = .news) {
    noticeCount += 1
    notice = Notice(text: text, weight: weight, number: noticeCount)
  }

  /// Takes an entry into the standing and has it written.
  mutating func happened(_ entry: Entry, _ awaited: Awaited = .entry, at now: Timestamp) -> Effect {
    standing.take(entry, at: now)
    return .record(entry, ticket: ticket(for: awaited))
  }
}

/// The keys under which settings stand in the journal.
package enum Setting {
  package static let glyphs = "glif"
  package static let colours = "warna"
  /// The value of a setting that is put out.
  package static let off = "mati"
  /// Percent of a test's time that this person has besides.
  package static let extraTime = "waktu_tambahan"
  /// Minutes in a working day.
  package static let workingDay = "menit_per_hari"
  /// The code of the plan the learner follows.
  package static let plan = "rencana"
  /// The lesson up to which exercises without end are asked.
  package static let drillScope = "bahan_latihan"
  /// The value of an item of the plan that was ticked off.
  package static let done = "ya"
  /// The path through the minutes the learner has; empty once it is walked.
  package static let path = "jalur"
}
