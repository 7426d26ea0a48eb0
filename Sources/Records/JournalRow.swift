import GRDB
import Workshop

/// One row of the journal, the private twin of an entry: what happened and who wrote it when.
///
/// A *device* is one writer: its name is minted each time a file is opened for writing, so a copied
/// home or a cloned lab machine can never number two entries alike. `previous` is the hash of the
/// last entry its writer knew, so that a whole sitting cannot go missing unseen either.
struct JournalRow: Hashable, Sendable {
  var id: String
  var device: String
  /// Counted from 1 within the device.
  var sequence: Int
  /// Milliseconds since 1970.
  var time: Int
  /// Empty for the first entry of all.
  var previous: String
  var hash: String
  var event: EncodedEntry

  /// The hash its content asks for.
  var rightHash: String {
    Digest.sha256(
      """
      \(previous)
      \(id)
      \(device)
      \(sequence)
      \(time)
      \(event.kind)
      \(event.version)
      \(event.payload)
      """)
  }

  var isUnaltered: Bool { hash == rightHash }
}

extension JournalRow {
  static let columns = "id, device, sequence, time, previous, hash, kind, version, payload"

  /// The row as it was read; nothing where a value is not what the column holds.
  init?(_ row: Row) {
    guard let id = String.fromDatabaseValue(row["id"]),
      let device = String.fromDatabaseValue(row["device"]),
      let sequence = Int.fromDatabaseValue(row["sequence"]),
      let time = Int.fromDatabaseValue(row["time"]),
      let previous = String.fromDatabaseValue(row["previous"]),
      let hash = String.fromDatabaseValue(row["hash"]),
      let kind = String.fromDatabaseValue(row["kind"]),
      let version = Int.fromDatabaseValue(row["version"]),
      let payload = String.fromDatabaseValue(row["payload"])
    else { return nil }
    self.init(
      id: id, device: device, sequence: sequence, time: time, previous: previous, hash: hash,
      event: EncodedEntry(kind: kind, version: version, payload: payload))
  }

  func insert(into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO journal (\(JournalRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(
      arguments: [
        id, device, sequence, time, previous, hash, event.kind, event.version, event.payload,
      ])
  }
}
