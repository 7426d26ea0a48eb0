import Glibc

/// A reading of the monotonic clock.
enum Stopwatch {
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The nanoseconds some work takes.
  static func timing(_ work: () throws -> Void) rethrows -> Double {
    let start = nanoseconds
    try work()
    return Double(nanoseconds - start)
  }
}

extension Array where Element == Double {
  /// The middle value; 0 of nothing.
  var median: Double { quantile(0.5) }

  func quantile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    return sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}

/// A reference and a subject measured in turn, so that whatever else the machine does meets both.
///
/// Judged is the median of the ratios pair by pair: under full load it was measured to move by less
/// than three in a hundred, where minima and 95th percentiles jump by factors.
struct Pairs {
  private(set) var references: [Double] = []
  private(set) var subjects: [Double] = []

  init() {}

  init(_ count: Int, reference: () throws -> Void, subject: () throws -> Void) rethrows {
    for _ in 0..<Swift.min(count, 10) {
      try reference()
      try subject()
    }
    for pair in 0..<count {
      if pair.isMultiple(of: 2) {
        let first = try Stopwatch.timing(reference)
        add(reference: first, subject: try Stopwatch.timing(subject))
      } else {
        let first = try Stopwatch.timing(subject)
        add(reference: try Stopwatch.timing(reference), subject: first)
      }
    }
  }

  mutating func add(reference: Double, subject: Double) {
    references.append(reference)
    subjects.append(subject)
  }

  var ratio: Double { zip(subjects, references).map { $0 / $1 }.median }

  /// The times behind the ratio, in milliseconds.
  var beside: String {
    let digits = references.median < 10_000_000 ? 3 : 1
    return Decimal.printing(subjects.median / 1e6, digits: digits) + " against "
      + Decimal.printing(references.median / 1e6, digits: digits) + " ms"
  }

  func figure(_ what: String, budget: Double? = nil, of reference: String) -> Figure {
    Figure(what, ratio, .ratio, budget: budget, "\(beside) (\(reference))")
  }
}
