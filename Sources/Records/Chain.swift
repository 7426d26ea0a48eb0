/// The order and the wholeness of entries, both read from the hashes that link them.
///
/// Clocks in a lab are wrong, and a merged file has rows in any order: so the links decide what came
/// first, and time only decides between two that stand beside each other.
struct Chain {
  private let rows: [JournalRow]
  /// Hashes known to be missing since a damaged file was set aside.
  private let gaps: Set<String>

  init(of rows: [JournalRow], gaps: Set<String>) {
    self.rows = rows
    self.gaps = gaps
  }

  /// The rows whose content is not what was once written.
  var altered: [JournalRow] { rows.filter { !$0.isUnaltered } }

  /// The hashes that rows point to and that are neither there nor known to be missing.
  var newGaps: Set<String> {
    let present = Set(rows.map(\.hash))
    return Set(rows.map(\.previous).filter { !$0.isEmpty && !present.contains($0) })
      .subtracting(gaps)
  }

  /// The rows, each after the one it points to; among those that may come next, the earliest first.
  ///
  /// - Complexity: O(*n*) for a file that one window after another wrote, O(*n* log *n*) otherwise.
  var ordered: [JournalRow] {
    if isInOrder { return rows }
    let present = Set(rows.map(\.hash))
    var after = Dictionary(grouping: rows.filter { present.contains($0.previous) }, by: \.previous)
    var ready = rows.filter { !present.contains($0.previous) }.sorted(by: Chain.isLater)
    var ordered: [JournalRow] = []
    ordered.reserveCapacity(rows.count)
    while let next = ready.popLast() {
      ordered.append(next)
      guard let followers = after.removeValue(forKey: next.hash) else { continue }
      ready.append(contentsOf: followers)
      if ready.count > 1 { ready.sort(by: Chain.isLater) }
    }
    return ordered
  }

  private var isInOrder: Bool {
    zip(rows, rows.dropFirst()).allSatisfy { $0.hash == $1.previous }
  }

  private static func isLater(_ a: JournalRow, _ b: JournalRow) -> Bool {
    (a.time, a.device, a.sequence) > (b.time, b.device, b.sequence)
  }
}
