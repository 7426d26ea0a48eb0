import Glibc

/// Waits for drafts to change, by looking at them a few times a second.
///
/// Why not inotify: editors replace files, folders come and go, and network folders tell nothing.
struct Watch {
  private static let pause: UInt32 = 300_000
  let paths: [String]

  private struct Stamp: Hashable {
    let path: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let node: UInt64
  }

  /// Does the work now and after each change, until Ctrl-C ends the program with 0.
  func repeating(_ work: () throws -> Void) rethrows -> Never {
    for ending in [SIGINT, SIGTERM] { signal(ending) { _ in _exit(0) } }
    while true {
      let before = stamps
      try work()
      while stamps == before { usleep(Watch.pause) }
    }
  }

  private var stamps: [Stamp] {
    let files = paths.flatMap { path in
      Folder.isFolder(path) ? (try? Folder.drafts(below: path)) ?? [] : [path]
    }
    return files.map { path in
      var status = stat()
      guard stat(path, &status) == 0 else {
        return Stamp(path: path, size: -1, seconds: 0, nanoseconds: 0, node: 0)
      }
      return Stamp(
        path: path, size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec, node: UInt64(status.st_ino))
    }
  }
}
