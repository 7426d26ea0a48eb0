import Glibc

/// A database is one file and, while it is open or after a power cut, two more beside it.
enum DatabaseFiles {
  static let log = "-wal"
  private static let index = "-shm"

  static func remove(_ path: String) {
    for suffix in [log, index, ""] { unlink(path + suffix) }
  }

  /// Copies the file and its write-ahead log, and sees the copy on disk.
  ///
  /// - Throws: what the new folder refused, or that the old file cannot be read.
  static func copy(_ path: String, to copy: String) throws {
    for suffix in [log, ""] where SafeFile.exists(path + suffix) {
      guard let bytes = RawFile.bytes(path + suffix) else { throw Trouble.damaged(path: path) }
      try SafeFile.write(bytes, to: copy + suffix)
    }
  }

  /// Puts a finished file in the place of another, whose log must not be played into it.
  ///
  /// - Throws: what the folder refused.
  static func replace(_ path: String, by finished: String) throws {
    for suffix in [log, index] { unlink(path + suffix) }
    SafeFile.flushFolder(of: path)
    guard rename(finished, path) == 0 else { throw Trouble(errno: errno, at: path) }
    SafeFile.flushFolder(of: path)
  }
}
