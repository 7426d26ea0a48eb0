import GRDB
import Workshop

extension Contents {
  /// Reads a whole file and believes nothing: a row that is no row, an altered entry or a missing
  /// one makes the file a damaged one.
  ///
  /// - Throws: `Trouble.damaged`, or what the database says.
  static func whole(_ database: Database, at path: String) throws -> Contents {
    let gaps = try String.fetchSet(database, sql: "SELECT hash FROM celah")
    let learners = try Row.fetchAll(database, sql: "SELECT name, office, pin FROM peserta")
    let drafts = try Row.fetchAll(database, sql: "SELECT * FROM konsep").map(Draft.init)
    var rows: [JournalRow] = []
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY position")
    while let row = try cursor.next() {
      guard let row = JournalRow(row), row.isUnaltered else { throw Trouble.damaged(path: path) }
      rows.append(row)
    }
    let chain = Chain(of: rows, gaps: gaps)
    guard let learner = learners.first.flatMap(LearnerRow.init), !drafts.contains(nil),
      chain.newGaps.isEmpty
    else { throw Trouble.damaged(path: path) }
    return Contents(
      learner: learner, rows: chain.ordered, drafts: drafts.compactMap(\.self), gaps: gaps)
  }

  /// Reads a file that this window does not write, whatever state it is in.
  ///
  /// A file in good order is read by SQLite, in a folder that may not be written too; any other is
  /// read by its pages.
  static func read(_ path: String) -> Contents {
    (try? Journal.reading(path) { try whole($0, at: path) }) ?? Salvage.read(path)
  }

  /// Puts everything into an empty database.
  func insert(into database: Database) throws {
    let learner = knownLearner
    try database.execute(
      sql: "INSERT INTO peserta (place, name, office, pin) VALUES (1, ?, ?, ?)",
      arguments: [learner.name, learner.office, learner.pin])
    try rows.forEach { try $0.insert(into: database) }
    try drafts.forEach { try $0.keep(in: database) }
    try insertGaps(into: database)
  }

  func insertGaps(into database: Database) throws {
    for hash in gaps {
      try database.execute(sql: "INSERT OR IGNORE INTO celah VALUES (?)", arguments: [hash])
    }
  }
}

extension Journal {
  /// Takes in what another copy of the same learner's work holds: the union of the entries by
  /// device and sequence, of each working copy the later, and of the learner what is not empty.
  ///
  /// - Returns: how many entries were new here.
  @discardableResult
  mutating func unite(with other: Contents, dropping dropped: Set<Draft.ID> = []) throws -> Int {
    let here = try contents()
    let union = here.union(with: other)
    let news = union.rows.count - here.rows.count
    try database.write { database in
      let known = Set(here.rows.map(\.place))
      for row in union.rows where !known.contains(row.place) { try row.insert(into: database) }
      for draft in union.drafts where !dropped.contains(draft.id) {
        try draft.keep(in: database)
      }
      for id in dropped {
        try database.execute(sql: "DELETE FROM konsep WHERE id = ?", arguments: [id.text])
      }
      let learner = union.knownLearner
      try database.execute(
        sql: "UPDATE peserta SET name = ?, office = ?, pin = ?",
        arguments: [learner.name, learner.office, learner.pin])
      try union.insertGaps(into: database)
    }
    follow(union)
    return news
  }
}
