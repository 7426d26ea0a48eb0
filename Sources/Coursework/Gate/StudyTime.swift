/// How long a lesson takes, so that its author promises what learners find.
///
/// The table stands in `Lessons/README.md` too.
enum StudyTime {
  static let wordsPerMinute = 120
  static let choice = 1
  static let choices = 2
  static let blank = 2
  static let ordering = 3
  static let matching = 3
  static let flawHunt = 5
  static let mending = 6
  static let completing = 4
  static let prediction = 4
  static let appraisal = 5
  static let drawing = 6
  static let caseTest = 5
  static let draft = 15
  /// How far the author's figure may be off, in percent of it.
  static let tolerance = 20

  /// Minutes for the reading and for what is asked, rounded half up.
  static func minutes(of lesson: Lesson) -> Int { minutes(of: lesson.steps) }

  /// Minutes for some steps of a lesson, rounded half up.
  static func minutes(of steps: [Lesson.Step]) -> Int {
    var words = 0
    var minutes = 0
    for step in steps {
      switch step {
      case .page(let page):
        words += page.title.wordCount + page.blocks.reduce(0) { $0 + $1.words.wordCount }
      case .exercise(let exercise): minutes += self.minutes(of: exercise)
      case .draft: minutes += draft
      }
    }
    return minutes + (words * 2 + wordsPerMinute) / (wordsPerMinute * 2)
  }

  static func minutes(of exercise: Exercise) -> Int {
    switch exercise.kind {
    case .choice(let choice): choice.isMultiple ? choices : self.choice
    case .blank: blank
    case .ordering: ordering
    case .matching: matching
    case .flawHunt: flawHunt
    case .mending: mending
    case .completing: completing
    case .prediction: prediction
    case .appraisal: appraisal
    case .drafting: draft
    case .drawing: drawing
    case .caseTest: caseTest
    }
  }

  static func isHonest(_ minutes: Int, for lesson: Lesson) -> Bool {
    abs(self.minutes(of: lesson) - minutes) * 100 <= minutes * tolerance
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
