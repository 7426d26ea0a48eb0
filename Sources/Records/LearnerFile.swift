import GRDB
import Synchronization
package import Workshop

/// One learner's work, open in this window: what the journal and the working copies are written to.
///
/// What the disk refuses is kept in memory, and every later write first tries to bring it all back
/// to disk: nothing is lost while the program runs. Whoever calls learns of it by the error, and by
/// `storage`, which says where the work is now.
package final class LearnerFile: Sendable {
  package let id: Learner.ID
  private let shelf: Mutex<Shelf>

  init(_ id: Learner.ID, on shelf: Shelf) {
    self.id = id
    self.shelf = Mutex(shelf)
  }

  /// Where the work is kept at this moment.
  package var storage: Storage { shelf.withLock { $0.storage } }

  /// The folder the file lies in, or would.
  package var folder: String { shelf.withLock { $0.folder } }

  /// Appends an entry to the journal; when this returns, it is on disk.
  ///
  /// - Throws: `Trouble` when it is not; it is then in memory, except where another window has the
  ///   file and this one only reads.
  package func append(_ entry: Entry, at time: Timestamp) throws {
    try shelf.withLock { shelf in try shelf.write { try $0.append(entry, at: time) } }
  }

  /// Overwrites the working copy of a draft; when this returns, it is on disk.
  ///
  /// - Throws: as `append`.
  package func keepDraft(_ draft: Draft) throws {
    try shelf.withLock { shelf in
      shelf.dropped.remove(draft.id)
      try shelf.write { try $0.keepDraft(draft) }
    }
  }

  /// Takes a working copy away.
  ///
  /// - Throws: as `append`.
  package func dropDraft(_ id: Draft.ID) throws {
    try shelf.withLock { shelf in
      shelf.dropped.insert(id)
      try shelf.write { try $0.dropDraft(id) }
    }
  }

  /// Sets the PIN, or takes it away.
  ///
  /// - Throws: as `append`.
  package func setPIN(_ pin: String?) throws {
    try shelf.withLock { shelf in try shelf.write { try $0.setPIN(pin) } }
  }

  /// Reads everything again, as it was when the file was opened.
  ///
  /// - Throws: `Trouble` when nothing can be read.
  package func readAll() throws -> Kept {
    try shelf.withLock { try $0.contents().kept(of: id, storage: $0.storage) }
  }

  /// Reads everything for somebody who sits down at a file that is open already.
  ///
  /// - Throws: `Trouble.wrongPIN`; otherwise as `readAll`.
  package func readAll(pin: String?) throws -> Kept {
    let (contents, storage) = try shelf.withLock { (try $0.contents(), $0.storage) }
    try contents.admit(pin, to: id)
    return contents.kept(of: id, storage: storage)
  }

  /// Writes everything to another folder, and from then on every change.
  ///
  /// A file of this learner that stands there already is united with it.
  ///
  /// - Throws: `Trouble` when that folder takes nothing either; all stays as it was.
  package func useFolder(_ folder: String) throws {
    try shelf.withLock { try $0.move(to: folder) }
  }

  /// Takes in another copy of this learner's work: the union by device and sequence.
  ///
  /// - Returns: how many entries were new.
  /// - Throws: `Trouble` when that file holds nothing of a learner, or when it cannot be written here.
  @discardableResult
  package func unite(with path: String) throws -> Int {
    guard SafeFile.exists(path) else { throw Trouble.noFile(path: path) }
    var other = Contents.read(path)
    guard other.learner != nil else { throw Trouble.damaged(path: path) }
    other.learner = nil
    return try shelf.withLock { [other] shelf in
      var news = 0
      try shelf.write { news = try $0.unite(with: other) }
      return news
    }
  }

  /// Lets go of the file, so that another window may open it.
  package func close() {
    shelf.withLock { $0.close() }
  }

  /// How the live connection writes: the pragmas `journal_mode` and `synchronous`, read back.
  ///
  /// - Throws: what the database says.
  package func pragmas() throws -> (journalMode: String, synchronous: Int) {
    try shelf.withLock { try $0.pragmas() }
  }

  /// Runs statements on the live connection, for tests of what a disk can do.
  func onDisk(_ statements: (Database) throws -> Void) throws {
    try shelf.withLock { try $0.onDisk(statements) }
  }
}
