extension Flow {
  /// Sound: every row is come to and comes to an end.
  package var isSound: Bool {
    !symbols.isEmpty && symbols.indices.allSatisfy { isReachable[$0] && comesToAnEnd[$0] }
  }

  /// Arrows that return to a row every way to their own row passes: proper loops.
  package var loopArrows: [Arrow] {
    let closing = arrows.indices.filter { closesLoop[$0] && isReachable[arrows[$0].source] }
    guard !closing.isEmpty else { return [] }
    let dominance = dominance
    return closing.map { arrows[$0] }.filter { arrow in
      arrow.destination.map { dominance.covers($0, arrow.source) } ?? false
    }
  }

  /// The rows of a fewest-steps way from one row to another, both included; nothing where none leads.
  package func path(
    from start: Int, to end: Int, avoiding: (Int) -> Bool = { _ in false }
  ) -> [Int]? {
    if start == end { return [start] }
    return successors.way(from: start, avoiding: avoiding) { $0 == end }
  }

  /// A way from an entry to a row, as evidence that the row is come to.
  package func pathFromEntry(to row: Int, avoiding: (Int) -> Bool = { _ in false }) -> [Int]? {
    for entry in entries where !avoiding(entry) {
      if let path = path(from: entry, to: row, avoiding: avoiding) { return path }
    }
    return nil
  }

  /// A loop through a row, the row at both ends; nothing where the row lies in none.
  package func loop(through row: Int) -> [Int]? {
    successors.way(from: row, avoiding: { component[$0] != component[row] }) { $0 == row }
  }

  // MARK: Regions

  /// Rows no way leads to, gathered behind the row where one would have to lead.
  package struct UnreachableRegion: Sendable, Hashable {
    package var entry: Int
    /// All rows of the region, in order, the entry included.
    package var rows: [Int]
  }

  /// One region for each place where an arrow is missing.
  package var unreachableRegions: [UnreachableRegion] {
    var isClaimed = isReachable
    // Components are numbered against the arrows: the highest of a region is its beginning.
    let lost = symbols.indices.filter { !isReachable[$0] }
      .sorted { (-component[$0], $0) < (-component[$1], $1) }
    var regions: [UnreachableRegion] = []
    for entry in lost where !isClaimed[entry] {
      var rows = [entry]
      var head = 0
      isClaimed[entry] = true
      while head < rows.count {
        for target in successors[rows[head]] where !isClaimed[target] {
          isClaimed[target] = true
          rows.append(target)
        }
        head += 1
      }
      regions.append(UnreachableRegion(entry: entry, rows: rows.sorted()))
    }
    return regions.sorted { $0.entry < $1.entry }
  }

  /// Rows the work cannot leave, though it comes to them.
  package struct Trap: Sendable, Hashable {
    /// In order; one row alone is a dead end or returns to itself.
    package var rows: [Int]
    /// No arrow leaves it at all.
    package var isDeadEnd: Bool
  }

  /// One trap for each bundle of reachable rows that leads nowhere else and to no end.
  package var traps: [Trap] {
    var members: [Int: [Int]] = [:]
    var isLeft: Set<Int> = []
    for row in symbols.indices where isReachable[row] && !comesToAnEnd[row] {
      members[component[row], default: []].append(row)
      if successors[row].contains(where: { component[$0] != component[row] }) {
        isLeft.insert(component[row])
      }
    }
    return members.filter { !isLeft.contains($0.key) }.values
      .map { rows in Trap(rows: rows, isDeadEnd: rows.allSatisfy { successors[$0].isEmpty }) }
      .sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
  }
}

// MARK: Reckoning

extension Flow {
  /// Dominators from several roots: a node before them all stands for "from outside".
  static func dominators(_ count: Int, _ steps: [(Int, Int)], from roots: [Int]) -> [Int?] {
    let edges = steps + roots.map { (count, $0) }
    let dominators = Dominators(
      from: count, forward: Adjacency(count: count + 1, edges: edges.map { ($0.0, $0.1) }),
      backward: Adjacency(count: count + 1, edges: edges.map { ($0.1, $0.0) }))
    return dominators.immediate.dropLast().map { $0 == count ? nil : $0 }
  }

  /// The arrows along which a search from the entries runs into its own path.
  static func loopClosers(_ arrows: [Arrow], _ offsets: [Int], from entries: [Int]) -> [Bool] {
    var closes = Array(repeating: false, count: arrows.count)
    // New, on the path, or done.
    var state = Array(repeating: 0, count: offsets.count - 1)
    let rows = offsets.indices.dropLast()
    for entry in entries + rows where state[entry] == 0 {
      var calls = [(row: entry, next: offsets[entry])]
      state[entry] = 1
      while let (row, next) = calls.last {
        guard next < offsets[row + 1] else {
          state[row] = 2
          calls.removeLast()
          continue
        }
        calls[calls.count - 1].next += 1
        guard let target = arrows[next].destination else { continue }
        if state[target] == 1 { closes[next] = true }
        guard state[target] == 0 else { continue }
        state[target] = 1
        calls.append((target, offsets[target]))
      }
    }
    return closes
  }
}
