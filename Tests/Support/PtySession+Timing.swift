import Glibc

/// When bytes come back: for benchmarks, which want times; tests wait for conditions.
extension PtySession {
  /// A reading of the monotonic clock in nanoseconds.
  package static var clock: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Waits for bytes and reads them; gives the clock when they came, nothing if none did in time.
  @discardableResult
  package func arrival(within milliseconds: Int) -> Int? {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(clamping: milliseconds)) > 0 else { return nil }
    let now = PtySession.clock
    return read(milliseconds: 0) ? now : nil
  }

  /// Sends a key and gives the nanoseconds until the first byte came back.
  package func answerTime(to key: String, within milliseconds: Int = 2_000) -> Int? {
    let start = PtySession.clock
    write(key)
    return arrival(within: milliseconds).map { $0 - start }
  }

  /// Reads until nothing has come for so long; gives the clock when the last bytes came.
  ///
  /// A program that never is quiet, because its caret blinks, is left after the longest time.
  @discardableResult
  package func lastArrival(quietFor milliseconds: Int, longest: Int = 5_000) -> Int? {
    let end = PtySession.clock + longest * 1_000_000
    var last: Int?
    while PtySession.clock < end, let now = arrival(within: milliseconds) { last = now }
    return last
  }
}
