import Foundation
import Glibc
import Synchronization

/// How long this machine and its disk stand still now and then.
///
/// A promise in seconds can only be held where the machine runs: whoever measures it on a busy one
/// must know what the machine itself took away.
final class Pulse: Sendable {
  private let longest = Mutex(0)
  private let isOver = Mutex(false)
  private static let beat = 50

  /// Begins to beat: a short sleep and a small write to disk, again and again.
  init(in folder: TemporaryFolder) {
    Thread.detachNewThread { [self] in
      let file = open("\(folder.path)/denyut", O_WRONLY | O_CREAT, 0o600)
      while !isOver.withLock({ $0 }) {
        let start = milliseconds()
        usleep(UInt32(Self.beat) * 1000)
        pwrite(file, [1], 1, 0)
        fsync(file)
        let stall = milliseconds() - start - Self.beat
        longest.withLock { $0 = max($0, stall) }
      }
      close(file)
      withExtendedLifetime(folder) {}
    }
  }

  /// The longest standstill so far, in milliseconds.
  var longestStall: Int { longest.withLock { $0 } }

  func stop() { isOver.withLock { $0 = true } }
}
