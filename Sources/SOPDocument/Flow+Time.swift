/// One way through an SOP and the time it takes.
package struct TimedPath: Sendable, Hashable {
  /// Rows in order of the way, counted from 0.
  package var rows: [Int]
  package var total: TotalTime
}

/// The shortest and the longest way from an entry to an end, loops walked once.
package struct TimeSpread: Sendable, Hashable {
  package var shortest: TimedPath
  package var longest: TimedPath
  /// Whether every row on some way says a time that can be reckoned with, and where it leads.
  package var isCertain: Bool

  /// From the least to the most, as one range of seconds.
  package var seconds: ClosedRange<Int> {
    shortest.total.low...max(shortest.total.low, longest.total.high)
  }
}

extension Flow {
  /// Adds up working times along the ways from entries to ends; nothing where no way leads through.
  ///
  /// Arrows that close a loop are left out: the total is that of work done right the first time.
  /// Waiting is not part of it.
  package func timeSpread(of sop: SOP, in hours: OfficeHours) -> TimeSpread? {
    timeSpread(of: sop.activities.map { $0.time.total(in: hours) })
  }

  /// Adds up the times of rows along the ways from entries to ends.
  package func timeSpread(of times: [TotalTime]) -> TimeSpread? {
    precondition(times.count == rowCount, "one time a row: \(times.count) for \(rowCount)")
    let order = rowsBeforeTheirSources()
    guard let shortest = best(times, order, isBetter: { $0.low < $1.low }),
      let longest = best(times, order, isBetter: { $0.high > $1.high })
    else { return nil }
    let isCertain = symbols.indices.allSatisfy { row in
      (times[row].isCertain && !hasUnreadArrows[row]) || !isReachable[row] || !comesToAnEnd[row]
    }
    return TimeSpread(shortest: shortest, longest: longest, isCertain: isCertain)
  }

  /// The best way from an entry to an end, found from the ends backwards.
  private func best(
    _ times: [TotalTime], _ order: [Int], isBetter: (TotalTime, TotalTime) -> Bool
  ) -> TimedPath? {
    var rest: [TotalTime?] = Array(repeating: nil, count: rowCount)
    var next: [Int?] = Array(repeating: nil, count: rowCount)
    for row in order {
      if symbols[row] == .end { rest[row] = times[row] }
      for index in offsets[row]..<offsets[row + 1] where !closesLoop[index] {
        guard let target = arrows[index].destination, let onward = rest[target] else { continue }
        let total = times[row] + onward
        // An end counts as one even where arrows leave it.
        if let known = rest[row], !isBetter(total, known) { continue }
        rest[row] = total
        next[row] = target
      }
    }
    var first: Int?
    for entry in entries {
      guard let total = rest[entry] else { continue }
      if let known = first.flatMap({ rest[$0] }), !isBetter(total, known) { continue }
      first = entry
    }
    guard let first, let total = rest[first] else { return nil }
    var rows = [first]
    while let row = next[rows[rows.count - 1]] { rows.append(row) }
    return TimedPath(rows: rows, total: total)
  }

  /// All rows, each behind every row it leads to when loops are cut.
  private func rowsBeforeTheirSources() -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(rowCount)
    var isSeen = Array(repeating: false, count: rowCount)
    for root in symbols.indices where !isSeen[root] {
      isSeen[root] = true
      var calls = [(row: root, next: offsets[root])]
      while let (row, next) = calls.last {
        guard next < offsets[row + 1] else {
          order.append(row)
          calls.removeLast()
          continue
        }
        calls[calls.count - 1].next += 1
        guard !closesLoop[next], let target = arrows[next].destination, !isSeen[target] else {
          continue
        }
        isSeen[target] = true
        calls.append((target, offsets[target]))
      }
    }
    return order
  }
}
