import GRDB
import Workshop

/// The working copy of a draft, as one row that is overwritten.
extension Draft {
  init?(_ row: Row) {
    guard let id = String.fromDatabaseValue(row["id"]),
      let title = String.fromDatabaseValue(row["title"]),
      let text = String.fromDatabaseValue(row["text"]),
      let time = Int.fromDatabaseValue(row["time"])
    else { return nil }
    self.init(
      id: ID(id), title: title, text: text, task: String.fromDatabaseValue(row["task"]),
      changedAt: Timestamp(milliseconds: time))
  }

  /// Overwrites the working copy.
  func keep(in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO konsep (id, title, text, task, time) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          title = excluded.title, text = excluded.text, task = excluded.task, time = excluded.time
        """)
    try statement.execute(arguments: [id.text, title, text, task, changedAt.milliseconds])
  }
}
