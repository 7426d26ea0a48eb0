import Foundation
import GRDB
import Workshop

/// Everything one file holds, as values: what is merged, salvaged and carried to another folder.
struct Contents: Sendable {
  var learner: LearnerRow?
  /// In the order of their links.
  var rows: [JournalRow] = []
  var drafts: [Draft] = []
  /// Hashes of entries that were lost with a damaged file.
  var gaps: Set<String> = []

  /// The contents with nothing in them that was altered since it was written.
  ///
  /// What pointed to an altered entry then points to a known gap.
  func sound() -> Contents {
    var sound = self
    sound.rows = rows.filter(\.isUnaltered)
    sound.gaps.formUnion(Chain(of: sound.rows, gaps: gaps).newGaps)
    return sound
  }

  /// The learner, by the row or, where that is lost, by what the journal says.
  var knownLearner: LearnerRow {
    if let learner { return learner }
    let decoder = JSONDecoder()
    for row in rows.reversed() where row.event.kind == "named" {
      if case .named(let name, let office) = row.event.entry(by: decoder) {
        return LearnerRow(name: name, office: office)
      }
    }
    return LearnerRow()
  }

  /// Lets through who knows the PIN, or anybody where there is none.
  ///
  /// - Throws: `Trouble.wrongPIN`.
  func admit(_ pin: String?, to id: Learner.ID) throws {
    guard let hash = knownLearner.pin else { return }
    guard let pin, PINHash(text: hash).accepts(pin) else { throw Trouble.wrongPIN(id) }
  }

  func kept(of id: Learner.ID, storage: Storage) -> Kept {
    let decoder = JSONDecoder()
    let entries = rows.compactMap { row in
      row.event.entry(by: decoder).map {
        Kept.Dated(at: Timestamp(milliseconds: row.time), entry: $0)
      }
    }
    return Kept(
      learner: knownLearner.learner(id), entries: entries,
      drafts: drafts.sorted { $0.changedAt > $1.changedAt }, storage: storage)
  }
}

/// The learner's own row: only what the list of learners needs, and the PIN.
struct LearnerRow: Hashable, Sendable {
  var name = ""
  var office = ""
  /// The hash of the PIN, if there is one.
  var pin: String?

  func learner(_ id: Learner.ID) -> Learner {
    Learner(id: id, name: name, office: office, hasPIN: pin != nil)
  }

  init(name: String = "", office: String = "", pin: String? = nil) {
    self.name = name
    self.office = office
    self.pin = pin
  }

  init?(_ row: Row) {
    guard let name = String.fromDatabaseValue(row["name"]),
      let office = String.fromDatabaseValue(row["office"])
    else { return nil }
    self.init(name: name, office: office, pin: String.fromDatabaseValue(row["pin"]))
  }
}
