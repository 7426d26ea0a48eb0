/// Somebody who learns here (*peserta*).
package struct Learner: Sendable, Hashable {
  /// The name of the learner's file; made from outside, never from the name.
  package struct ID: Sendable, Hashable, Codable {
    package var text: String

    package init(_ text: String) { self.text = text }
  }

  package var id: ID
  /// Empty while the learner has not said.
  package var name: String
  package var office: String
  package var hasPIN: Bool

  package init(id: ID, name: String = "", office: String = "", hasPIN: Bool = false) {
    self.id = id
    self.name = name
    self.office = office
    self.hasPIN = hasPIN
  }

  /// What the screen calls the learner.
  package var displayName: String { name.isEmpty ? "Peserta" : name }
}

/// Everything kept of one learner, as it is read when the file is opened.
package struct Kept: Sendable, Hashable {
  package var learner: Learner
  /// The journal, oldest first.
  package var entries: [Dated]
  /// Working copies, the latest change first.
  package var drafts: [Draft]
  package var storage: Storage

  package struct Dated: Sendable, Hashable {
    package var at: Timestamp
    package var entry: Entry

    package init(at: Timestamp, entry: Entry) {
      self.at = at
      self.entry = entry
    }
  }

  package init(learner: Learner, entries: [Dated], drafts: [Draft], storage: Storage) {
    self.learner = learner
    self.entries = entries
    self.drafts = drafts
    self.storage = storage
  }
}

/// Where a learner's work is kept, as every screen must be able to say.
package enum Storage: Sendable, Hashable {
  case onDisk
  /// Another window has the file open, or a newer program wrote it: this one only reads.
  case readOnly(reason: String)
  /// Nothing can be written: everything lives in memory until another folder is chosen.
  case inMemory(reason: String)
  /// A lesson is tried out by who writes it: nothing is meant to be kept.
  case trial
  /// Something was damaged and set aside; what could be read was kept.
  case salvaged(notice: String)
}
