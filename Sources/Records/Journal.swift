import Foundation
import GRDB
import Workshop

/// One database of a learner, on disk or in memory: entries are appended, working copies overwritten.
///
/// Every method returns when what it wrote is on disk (`synchronous = FULL`: SQLite has flushed the
/// write-ahead log), or throws what the database said.
struct Journal: Sendable {
  let database: DatabaseQueue
  /// The name under which this window writes; minted at opening.
  private let device: String
  private let newName: @Sendable () -> String
  private var sequence = 0
  /// The hash of the entry the next one will point to.
  private var head: String

  /// Opens a file that `Journal.create` made.
  ///
  /// - Throws: `Trouble.damaged` when it is no such file, `Trouble.newer` when a newer program wrote
  ///   it, or what the folder refused.
  static func open(_ path: String, newName: @escaping @Sendable () -> String) throws -> (
    journal: Journal, contents: Contents
  ) {
    do {
      // SQLite would make a database of an empty file, and nobody would hear of the loss.
      guard !SafeFile.isEmpty(path) else { throw Trouble.damaged(path: path) }
      let database = try DatabaseQueue(path: path, configuration: configuration)
      try database.read { try check($0, at: path) }
      if try database.read(Schema.migrator.hasCompletedMigrations) == false {
        try Schema.migrator.migrate(database)
      }
      let contents = try database.read { try Contents.whole($0, at: path) }
      return (Journal(database, follows: contents, newName: newName), contents)
    } catch {
      throw Trouble(error, at: path)
    }
  }

  /// Makes a file that holds the contents, closed again and on disk when this returns.
  ///
  /// - Throws: what the folder refused; nothing is left behind then.
  static func create(_ path: String, holding contents: Contents) throws {
    do {
      DatabaseFiles.remove(path)
      let database = try DatabaseQueue(path: path, configuration: configuration)
      try Schema.migrator.migrate(database)
      try database.write { try contents.insert(into: $0) }
      try database.close()
      database.retire()
    } catch {
      DatabaseFiles.remove(path)
      throw Trouble(error, at: path)
    }
  }

  /// A journal in memory, for when nothing can be written.
  ///
  /// - Throws: `Trouble.noMemory`.
  static func inMemory(
    holding contents: Contents, newName: @escaping @Sendable () -> String
  ) throws -> Journal {
    do {
      let database = try DatabaseQueue(configuration: configuration)
      try Schema.migrator.migrate(database)
      try database.write { try contents.insert(into: $0) }
      return Journal(database, follows: contents, newName: newName)
    } catch {
      throw Trouble(error, at: "memori")
    }
  }

  private init(
    _ database: DatabaseQueue, follows contents: Contents,
    newName: @escaping @Sendable () -> String
  ) {
    self.database = database
    self.newName = newName
    device = newName()
    head = contents.rows.last?.hash ?? ""
  }

  /// Appends an entry.
  mutating func append(_ entry: Entry, at time: Timestamp) throws {
    var row = JournalRow(
      id: newName(), device: device, sequence: sequence + 1, time: time.milliseconds,
      previous: head, hash: "", event: try EncodedEntry(entry))
    row.hash = row.rightHash
    try database.write { [row] in
      try row.insert(into: $0)
      guard case .named(let name, let office) = entry else { return }
      try $0.execute(sql: "UPDATE peserta SET name = ?, office = ?", arguments: [name, office])
    }
    sequence += 1
    head = row.hash
  }

  func keepDraft(_ draft: Draft) throws {
    try database.write { try draft.keep(in: $0) }
  }

  func dropDraft(_ id: Draft.ID) throws {
    try database.write {
      try $0.execute(sql: "DELETE FROM konsep WHERE id = ?", arguments: [id.text])
    }
  }

  func setPIN(_ pin: String?) throws {
    let hash = try pin.map { try PINHash(of: $0).text }
    try database.write { try $0.execute(sql: "UPDATE peserta SET pin = ?", arguments: [hash]) }
  }

  /// Goes on after entries that came from elsewhere.
  mutating func follow(_ contents: Contents) { head = contents.rows.last?.hash ?? "" }

  /// Lets go of the file.
  func close() { database.retire() }

  /// Everything in it.
  ///
  /// - Throws: `Trouble.damaged`, or what the database says.
  func contents() throws -> Contents {
    try database.read { try Contents.whole($0, at: database.path) }
  }
}

extension Journal {
  /// Reads a file and leaves no trace.
  ///
  /// Where no log stands beside the file nobody has it open, and SQLite need not lock anything.
  static func reading<Value>(
    _ path: String, _ read: (Database) throws -> Value
  ) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    let isQuiet = !SafeFile.exists(path + DatabaseFiles.log)
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    let database = try DatabaseQueue(
      path: isQuiet ? "file:\(escaped)?immutable=1" : path, configuration: configuration)
    defer { database.retire() }
    return try database.read(read)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // Another process may be reading the list of learners for a moment.
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase {
      // GRDB's own `journalMode = .wal` would set synchronous to NORMAL.
      try $0.execute(
        sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Refuses what this program did not make, before a migration would turn it into an empty file.
  private static func check(_ database: Database, at path: String) throws {
    let applied = try Schema.migrator.appliedIdentifiers(database)
    guard !applied.isEmpty else { throw Trouble.damaged(path: path) }
    if try Schema.migrator.hasBeenSuperseded(database) { throw Trouble.newer(path: path) }
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw Trouble.damaged(path: path)
    }
  }
}
