/// What a test must ask (*kisi-kisi*): how many items of each topic at each level.
package struct Blueprint: Sendable, Hashable {
  package struct Topic: Sendable, Hashable {
    /// "T5".
    package var id: String
    package var title: String
    package var lessons: [String]
    package var cells: [Cell]
    /// How many of them the short test asks.
    package var short: Int

    package init(id: String, title: String, lessons: [String], cells: [Cell], short: Int) {
      self.id = id
      self.title = title
      self.lessons = lessons
      self.cells = cells
      self.short = short
    }

    package var count: Int { cells.reduce(0) { $0 + $1.count } }
  }

  package struct Cell: Sendable, Hashable {
    package var level: Item.Level
    package var count: Int

    package init(level: Item.Level, count: Int) {
      self.level = level
      self.count = count
    }
  }

  /// In percent.
  package var passMark: Int
  package var minutes: Int
  package var shortMinutes: Int
  package var topics: [Topic]

  package init(passMark: Int, minutes: Int, shortMinutes: Int, topics: [Topic]) {
    self.passMark = passMark
    self.minutes = minutes
    self.shortMinutes = shortMinutes
    self.topics = topics
  }

  package var count: Int { topics.reduce(0) { $0 + $1.count } }
  package var shortCount: Int { topics.reduce(0) { $0 + $1.short } }

  /// How long a test of a length lasts, in minutes.
  package func minutes(of length: Exam.Length) -> Int { length == .full ? minutes : shortMinutes }
}
