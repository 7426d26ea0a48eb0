import Glibc

/// Holds a learner's file for one window, until it is let go or the process ends in any way.
///
/// A file of its own beside the database is locked, with `flock`: the kernel lets go of it even
/// after SIGKILL, and closing it cannot take SQLite's own locks away.
final class FileLock: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Takes the lock at once.
  ///
  /// - Throws: `Trouble.openElsewhere` when another window has it; otherwise what the folder refused.
  init(at path: String) throws {
    let folder = SafeFile.folder(of: path)
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw Trouble(errno: errno, at: folder) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        close(descriptor)
        throw number == EWOULDBLOCK ? Trouble.openElsewhere : Trouble(errno: number, at: folder)
      }
      if FileLock.isStillThere(descriptor, path) {
        self.descriptor = descriptor
        self.path = path
        return
      }
      // The window before us took its lock file away between our opening and our locking.
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func isStillThere(_ descriptor: Int32, _ path: String) -> Bool {
    var held = stat()
    var named = stat()
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
