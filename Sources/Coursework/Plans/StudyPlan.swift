/// One way through the course: a class of one to five days, or evenings alone (*rencana belajar*).
///
/// All plans use the same lessons; they differ in how much of each and in what order.
package struct StudyPlan: Sendable, Hashable {
  /// The permanent name: "24" or "mandiri".
  package var code: String
  package var title: String
  /// Lesson hours of 45 minutes (*JP*); nothing for self-study.
  package var periods: Int?
  /// What is done before the first hour.
  package var before: [Portion]
  package var blocks: [Block]
  /// What the learner writes in the end.
  package var project: String

  /// What is done in one sitting.
  package struct Block: Sendable, Hashable {
    package var minutes: Int
    /// The day of the class, counted from 1.
    package var day: Int?
    package var portions: [Portion]
    /// Minutes for questions and group work.
    package var discussion: Int

    package init(minutes: Int, day: Int?, portions: [Portion], discussion: Int) {
      self.minutes = minutes
      self.day = day
      self.portions = portions
      self.discussion = discussion
    }
  }

  /// A lesson or a part of one, or what the class does together.
  package enum Portion: Sendable, Hashable {
    case lesson(String, Extent)
    case activity(Activity, minutes: Int)
  }

  /// How much of a lesson is meant.
  package enum Extent: Sendable, Hashable {
    case whole
    case core
    case withoutDraft
    case draftAlone
  }

  package enum Activity: String, Sendable, Hashable, CaseIterable {
    case before = "prates"
    case after = "pascates"
    case project = "proyek"
    case evaluation = "evaluasi"
  }

  /// The pages and exercises of a lesson that a short plan keeps (*inti*).
  package struct Core: Sendable, Hashable {
    package var minutes: Int
    /// Titles of pages.
    package var pages: [String]
    /// Ids of exercises.
    package var exercises: [String]

    package init(minutes: Int, pages: [String], exercises: [String]) {
      self.minutes = minutes
      self.pages = pages
      self.exercises = exercises
    }
  }

  package static let fileName = "rencana.yaml"
  /// The plan of those who have chosen none.
  package static let alone = "mandiri"
  package static let minutesPerPeriod = 45

  package init(
    code: String, title: String, periods: Int?, before: [Portion] = [], blocks: [Block],
    project: String
  ) {
    self.code = code
    self.title = title
    self.periods = periods
    self.before = before
    self.blocks = blocks
    self.project = project
  }
}

extension StudyPlan {
  /// All that is to be done, in order.
  package var portions: [Portion] { before + blocks.flatMap(\.portions) }

  /// How much of a lesson the plan takes in; nothing where it leaves the lesson out.
  ///
  /// The lesson's draft may stand in a block of its own; together they are the whole.
  package func extent(of lesson: String) -> Extent? {
    let extents = portions.compactMap { portion -> Extent? in
      guard case .lesson(lesson, let extent) = portion else { return nil }
      return extent
    }
    guard extents.count > 1 else { return extents.first }
    return extents.contains(.core) ? .core : .whole
  }

  /// The plan every course has: all lessons, each one sitting.
  package static func alone(through lessons: [Outline]) -> StudyPlan {
    StudyPlan(
      code: alone, title: "Belajar sendiri", periods: nil,
      blocks: lessons.map {
        Block(minutes: $0.minutes, day: nil, portions: [.lesson($0.id, .whole)], discussion: 0)
      }, project: "")
  }
}
