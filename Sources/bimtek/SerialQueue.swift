import Glibc
import Synchronization

/// Work done one piece after the other, in the order it was asked for, on a thread of its own.
///
/// The thread lives only while there is work: Dispatch keeps one that wakes up each second to look
/// after the others, and a program nobody uses must not wake up.
final class SerialQueue: Sendable {
  private typealias Work = @Sendable () -> Void

  private struct State {
    var waiting: [Work] = []
    /// The thread that does the work, or has done what there was and is about to end.
    var thread: pthread_t?
    var isRunning = false
  }

  private let state = Mutex(State())

  /// Asks for a piece of work and does not wait for it.
  func async(_ work: @escaping @Sendable () -> Void) {
    let isRunning = state.withLock { state in
      state.waiting.append(work)
      defer { state.isRunning = true }
      return state.isRunning
    }
    guard !isRunning else { return }
    let (earlier, isStarted) = state.withLock { state in
      let earlier = state.thread
      state.thread = start()
      return (earlier, state.thread != nil)
    }
    if let earlier { pthread_join(earlier, nil) }
    // Where the system gives no thread, work is done all the same.
    if !isStarted { run() }
  }

  /// Waits until all that was asked for is done.
  func finish() {
    let last = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    if let last { pthread_join(last, nil) }
  }

  private func start() -> pthread_t? {
    var thread = pthread_t()
    let queue = Unmanaged.passRetained(self)
    let refusal = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<SerialQueue>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, queue.toOpaque())
    guard refusal != 0 else { return thread }
    queue.release()
    return nil
  }

  private func run() {
    while let work = next() { work() }
  }

  private func next() -> Work? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isRunning = false
        return nil
      }
      return state.waiting.removeFirst()
    }
  }
}
