import GRDB

extension DatabaseQueue {
  /// Closes the database for good; what little is left of the queue is never given back.
  ///
  /// Letting go of a queue makes Dispatch start a thread to clean up after it, and that thread's
  /// overseer then wakes up each second for as long as the program runs.
  func retire() {
    guard (try? close()) != nil else { return }
    _ = Unmanaged.passRetained(self)
  }
}
