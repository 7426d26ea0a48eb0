/// An SOP as its learner's text, finished or not (*konsep*).
package struct Draft: Sendable, Hashable {
  /// A permanent name, unique in one learner's work; handed in from outside.
  package struct ID: Sendable, Hashable, Codable {
    package var text: String

    package init(_ text: String) { self.text = text }
  }

  package var id: ID
  package var title: String
  /// The canonical text of the draft as last kept.
  package var text: String
  /// The lesson whose task it answers, if any.
  package var task: String?
  package var changedAt: Timestamp

  package init(id: ID, title: String, text: String, task: String?, changedAt: Timestamp) {
    self.id = id
    self.title = title
    self.text = text
    self.task = task
    self.changedAt = changedAt
  }
}

/// A moment of the wall clock: milliseconds since 1 January 1970, UTC.
package struct Timestamp: Sendable, Hashable, Codable, Comparable {
  package var milliseconds: Int

  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }
}
