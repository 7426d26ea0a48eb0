import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What each element becomes, in their order, worked out on all cores.
  ///
  /// A single element is done where it stands: starting a thread would take longer than a review.
  func mapInParallel<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count > 1 else { return map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    withoutActuallyEscaping(transform) { transform in
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
