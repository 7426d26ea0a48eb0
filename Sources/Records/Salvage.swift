import Workshop

/// Reading what is left of a file that SQLite refuses, page by page.
///
/// A database is pages of one size, and the rows of a table lie in leaf pages that need nothing else
/// to be read. So a lost first page, root or index loses no row; what the rows' own hashes do not
/// vouch for is left out. Nothing is written anywhere, so this works on a full disk too.
enum Salvage {
  /// Reads everything readable of a file and its write-ahead log; of garbage, nothing is read.
  static func read(_ path: String) -> Contents {
    let file = RawFile.bytes(path) ?? []
    let log = RawFile.bytes(path + DatabaseFiles.log) ?? []
    let pages = Pages(file: file, log: log)
    var contents = Contents()
    var rows: [JournalRow.Place: JournalRow] = [:]
    var drafts: [Draft.ID: Draft] = [:]
    for record in pages.records {
      if let row = JournalRow(record) {
        if row.isUnaltered { rows[row.place] = row }
      } else if let draft = Draft(record) {
        if draft.changedAt >= drafts[draft.id]?.changedAt ?? draft.changedAt {
          drafts[draft.id] = draft
        }
      } else if let learner = LearnerRow(record) {
        contents.learner = learner
      } else if let gap = record.hash {
        contents.gaps.insert(gap)
      }
    }
    contents.drafts = drafts.values.sorted { $0.id.text < $1.id.text }
    contents.rows = Chain(of: Array(rows.values), gaps: contents.gaps).ordered
    return contents.sound()
  }
}

/// Which table a record is of shows in its number of values and their kinds.
extension StoredRecord {
  fileprivate func text(_ place: Int) -> String? {
    guard case .text(let text) = values[place] else { return nil }
    return text
  }

  fileprivate func number(_ place: Int) -> Int? {
    guard case .number(let number) = values[place] else { return nil }
    return number
  }

  fileprivate var hash: String? {
    guard values.count == 1, let hash = text(0), hash.utf8.count == 64 else { return nil }
    return hash
  }
}

extension JournalRow {
  fileprivate init?(_ record: StoredRecord) {
    guard record.values.count == 10, let id = record.text(1), let device = record.text(2),
      let sequence = record.number(3), let time = record.number(4),
      let previous = record.text(5), let hash = record.text(6), let kind = record.text(7),
      let version = record.number(8), let payload = record.text(9)
    else { return nil }
    self.init(
      id: id, device: device, sequence: sequence, time: time, previous: previous, hash: hash,
      event: EncodedEntry(kind: kind, version: version, payload: payload))
  }
}

extension Draft {
  fileprivate init?(_ record: StoredRecord) {
    guard record.values.count == 5, let id = record.text(0), let title = record.text(1),
      let text = record.text(2), record.values[3] == .null || record.text(3) != nil,
      let time = record.number(4)
    else { return nil }
    self.init(
      id: ID(id), title: title, text: text, task: record.text(3),
      changedAt: Timestamp(milliseconds: time))
  }
}

extension LearnerRow {
  fileprivate init?(_ record: StoredRecord) {
    guard record.values.count == 4, record.values[0] == .null, let name = record.text(1),
      let office = record.text(2)
    else { return nil }
    self.init(name: name, office: office, pin: record.text(3))
  }
}
