import Glibc
import Synchronization

/// Where answers of effects wait for the loop, from whichever thread they come.
///
/// Not an actor and no `Task`: behind a loop that blocks in `poll`, tasks were measured to starve or to come out of order. A
/// lock and one byte in a pipe wake the loop in under a millisecond, and answers are received in the order they were sent.
package final class Mailbox<Answer: Sendable>: Sendable {
  private let waiting = Mutex<[Answer]>([])
  private let readEnd: Int32
  private let writeEnd: Int32

  package init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no file descriptor is left for the wake pipe")
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Leaves an answer and wakes the loop.
  package func send(_ answer: Answer) {
    let wasEmpty = waiting.withLock { waiting in
      waiting.append(answer)
      return waiting.count == 1
    }
    // A full pipe is a woken loop; nothing is lost.
    if wasEmpty { _ = write(writeEnd, [1], 1) }
  }

  /// Takes all that is waiting, in the order it was sent.
  package func take() -> [Answer] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    return waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }

  /// Readable while something waits.
  var wakeDescriptor: Int32 { readEnd }
}
