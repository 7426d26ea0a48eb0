import GRDB
import Glibc

extension Trouble {
  /// The trouble that a number of the C library names.
  init(errno number: Int32, at path: String) {
    self =
      switch number {
      case EACCES, EPERM, EROFS: .notWritable(path: path)
      case ENOSPC, EDQUOT, EFBIG: .full(path: path)
      case ENOENT: .noFile(path: path)
      case ENOMEM: .noMemory
      default: .other(path: path, says: String(cString: strerror(number)))
      }
  }

  /// The trouble behind whatever a database threw.
  init(_ error: any Error, at path: String) {
    if let trouble = error as? Trouble {
      self = trouble
    } else if let error = error as? DatabaseError {
      self.init(database: error, at: path)
    } else {
      self = .other(path: path, says: "\(error)")
    }
  }

  /// Names the folder where the folder is the trouble: a learner's file has no name to speak of.
  private init(database error: DatabaseError, at path: String) {
    let folder = SafeFile.folder(of: path)
    self =
      switch error.resultCode {
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
        .notWritable(path: folder)
      case .SQLITE_FULL: .full(path: folder)
      case .SQLITE_IOERR: Trouble(input: error, at: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .openElsewhere
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
      case .SQLITE_NOMEM: .noMemory
      // A table that is not there, or a row no learner's program writes.
      case .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .damaged(path: path)
      default: .other(path: path, says: error.message ?? "SQLite \(error.resultCode.rawValue)")
      }
  }

  /// SQLite calls a file that may not grow (a quota, a limit) a plain failure to write.
  private init(input error: DatabaseError, at path: String) {
    self =
      switch error.extendedResultCode {
      case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE,
        .SQLITE_IOERR_FSYNC:
        .full(path: SafeFile.folder(of: path))
      case .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_READ: .damaged(path: path)
      default: .other(path: path, says: error.message ?? "SQLite I/O")
      }
  }
}
