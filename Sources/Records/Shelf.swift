import GRDB
import Workshop

/// Where a learner's work lies: on disk, and in memory what the disk did not take.
struct Shelf: Sendable {
  /// A file on disk and the lock that keeps other windows from writing it.
  struct Disk: Sendable {
    var lock: FileLock
    var journal: Journal
  }

  private(set) var folder: String
  private(set) var storage: Storage
  /// Working copies taken away since the disk took nothing.
  var dropped: Set<Draft.ID> = []
  private var disk: Disk?
  /// Everything, while the disk takes nothing.
  private var memory: Journal?
  private let library: Library
  private let id: Learner.ID

  /// Names what would have to be set aside.
  private let openedAt: Timestamp

  init(_ opened: Library.Opened, of id: Learner.ID, in library: Library, at time: Timestamp) {
    disk = opened.disk
    storage = opened.storage
    self.id = id
    self.library = library
    folder = library.folder
    openedAt = time
  }

  /// Work that is in memory because of some trouble: only to be read, where another has the file.
  init(
    _ memory: Journal, of id: Learner.ID, in library: Library, at time: Timestamp,
    because trouble: Trouble
  ) {
    self.memory = memory
    self.id = id
    self.library = library
    folder = library.folder
    openedAt = time
    storage =
      switch trouble {
      case .openElsewhere, .newer: .readOnly(reason: trouble.description)
      default: .inMemory(reason: trouble.description)
      }
  }

  /// Writes a change to disk; if the disk does not take it, to memory, and throws why.
  mutating func write(_ change: (inout Journal) throws -> Void) throws {
    if case .readOnly(let reason) = storage { throw Trouble.onlyRead(reason: reason) }
    if memory == nil, var open = disk {
      do {
        try change(&open.journal)
        disk = open
        dropped = []
        return
      } catch {
        let trouble = Trouble(error, at: path)
        try goToMemory(because: trouble)
        try inMemory(change)
        throw trouble
      }
    }
    try inMemory(change)
    try returnToDisk()
  }

  func contents() throws -> Contents {
    if let memory { return try memory.contents() }
    guard let disk else { throw Trouble.noLearner(id) }
    return (try? disk.journal.contents()) ?? Salvage.read(path)
  }

  mutating func move(to folder: String) throws {
    let before = self
    memory = try .inMemory(holding: contents(), newName: library.newName)
    disk = nil
    self.folder = folder
    do {
      try returnToDisk()
    } catch {
      self = before
      throw error
    }
  }

  mutating func close() {
    disk?.journal.close()
    memory?.close()
    disk = nil
    memory = nil
  }

  func pragmas() throws -> (journalMode: String, synchronous: Int) {
    guard let journal = memory ?? disk?.journal else { throw Trouble.noLearner(id) }
    return try journal.database.read {
      (
        try String.fetchOne($0, sql: "PRAGMA journal_mode") ?? "",
        try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1
      )
    }
  }

  func onDisk(_ statements: (Database) throws -> Void) throws {
    try disk?.journal.database.inDatabase(statements)
  }

  private var path: String { library.at(folder).path(of: id) }

  private mutating func inMemory(_ change: (inout Journal) throws -> Void) throws {
    guard var journal = memory else { throw Trouble.noLearner(id) }
    try change(&journal)
    memory = journal
  }

  private mutating func goToMemory(because trouble: Trouble) throws {
    memory = try .inMemory(holding: contents(), newName: library.newName)
    storage = .inMemory(reason: trouble.description)
  }

  /// Brings everything in memory to disk, into a mended file if the old one got damaged.
  private mutating func returnToDisk() throws {
    guard let memory else { return }
    do {
      let contents = try memory.contents()
      do {
        try unite(with: contents)
      } catch Trouble.damaged where disk != nil {
        disk = nil
        try unite(with: contents)
      }
    } catch {
      let trouble = Trouble(error, at: path)
      storage = .inMemory(reason: trouble.description)
      throw trouble
    }
    self.memory = nil
    dropped = []
  }

  private mutating func unite(with contents: Contents) throws {
    var storage = Storage.onDisk
    if disk == nil {
      let opened = try library.at(folder).openDisk(id, orCreate: contents, at: openedAt)
      disk = opened.disk
      storage = opened.storage
    }
    do {
      try disk?.journal.unite(with: contents, dropping: dropped)
    } catch {
      throw Trouble(error, at: path)
    }
    self.storage = storage
  }
}
