package import Workshop

/// The folder that holds one file a learner (*peserta*).
///
/// Deleting a person is deleting a file. Nothing here is read before it is asked for.
package struct Library: Sendable {
  package let folder: String
  /// Makes a name that was never made before: a learner's, a writer's, an entry's.
  let newName: @Sendable () -> String

  package init(folder: String, newName: @escaping @Sendable () -> String) {
    self.folder = folder
    self.newName = newName
  }

  /// The folder of a home in which its learners' files lie.
  package static func folder(in home: String) -> String { "\(home)/peserta" }

  /// The same library in another folder.
  package func at(_ folder: String) -> Library { Library(folder: folder, newName: newName) }

  /// Makes a learner.
  ///
  /// Where nothing can be written the learner is there all the same, in memory, and the storage says
  /// why.
  ///
  /// - Throws: `Trouble.noMemory`.
  package func create(
    name: String, office: String, pin: String?, at time: Timestamp
  ) throws -> (file: LearnerFile, kept: Kept) {
    let id = Learner.ID(newName())
    let contents = Contents(
      learner: LearnerRow(name: name, office: office, pin: try pin.map { try PINHash(of: $0).text })
    )
    let (shelf, _) = try shelf(of: id, holding: contents, at: time)
    let file = LearnerFile(id, on: shelf)
    if !name.isEmpty || !office.isEmpty {
      // What the disk refuses is in memory then, and the storage says so.
      try? file.append(.named(name: name, office: office), at: time)
    }
    return (file, try file.readAll())
  }

  /// Opens a learner's file.
  ///
  /// A file another window has open is opened to be read; one that is damaged is set aside and
  /// salvaged; one that cannot be written is carried on in memory. The storage says which.
  ///
  /// - Throws: `Trouble.noLearner`, `Trouble.wrongPIN`, `Trouble.noMemory`.
  package func open(
    _ id: Learner.ID, pin: String?, at time: Timestamp
  ) throws -> (file: LearnerFile, kept: Kept) {
    guard SafeFile.exists(path(of: id)) else { throw Trouble.noLearner(id) }
    let (shelf, contents) = try shelf(of: id, at: time)
    try contents.admit(pin, to: id)
    return (LearnerFile(id, on: shelf), contents.kept(of: id, storage: shelf.storage))
  }

  /// Takes a learner's file away, for ever.
  ///
  /// - Throws: `Trouble.openElsewhere` while a window has it open, or what the folder refused.
  package func delete(_ id: Learner.ID) throws {
    guard SafeFile.exists(path(of: id)) else { throw Trouble.noLearner(id) }
    let lock = try FileLock(at: lockPath(of: id))
    DatabaseFiles.remove(path(of: id))
    withExtendedLifetime(lock) {}
    if SafeFile.exists(path(of: id)) { throw Trouble.notWritable(path: path(of: id)) }
  }

  func path(of id: Learner.ID) -> String { "\(folder)/\(id.text)\(Library.suffix)" }

  func lockPath(of id: Learner.ID) -> String { "\(folder)/\(id.text).kunci" }

  static let suffix = ".sqlite"
}
