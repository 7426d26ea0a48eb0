/// Which nodes lead to which, in two flat arrays.
package struct Adjacency: Sendable {
  private var offsets: [Int]
  private var targets: [Int]

  /// Gathers the edges of a graph of so many nodes; the order of edges is kept.
  init(count: Int, edges: [(from: Int, to: Int)]) {
    offsets = Array(repeating: 0, count: count + 1)
    for edge in edges { offsets[edge.from + 1] += 1 }
    for node in 0..<count { offsets[node + 1] += offsets[node] }
    targets = Array(repeating: 0, count: edges.count)
    var next = offsets
    for edge in edges {
      targets[next[edge.from]] = edge.to
      next[edge.from] += 1
    }
  }

  package var count: Int { offsets.count - 1 }

  package subscript(node: Int) -> ArraySlice<Int> { targets[offsets[node]..<offsets[node + 1]] }

  /// Which nodes can be come to from the given ones, themselves included.
  func reached(from roots: [Int]) -> [Bool] {
    var isReached = Array(repeating: false, count: count)
    var open: [Int] = []
    for root in roots where !isReached[root] {
      isReached[root] = true
      open.append(root)
    }
    while let node = open.popLast() {
      for target in self[node] where !isReached[target] {
        isReached[target] = true
        open.append(target)
      }
    }
    return isReached
  }

  /// The fewest steps from a node to one that is wanted, both included; nothing where no way leads.
  ///
  /// The way may come back to its beginning, but takes at least one step unless the first is wanted.
  func way(
    from start: Int, avoiding: (Int) -> Bool, until isWanted: (Int) -> Bool
  ) -> [Int]? {
    var cameFrom: [Int?] = Array(repeating: nil, count: count)
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for target in self[node] where cameFrom[target] == nil && !avoiding(target) {
        cameFrom[target] = node
        if isWanted(target) { return way(back: cameFrom, from: start, to: target) }
        queue.append(target)
      }
    }
    return nil
  }

  private func way(back cameFrom: [Int?], from start: Int, to end: Int) -> [Int] {
    var way = [end]
    var node = end
    while let before = cameFrom[node] {
      way.append(before)
      node = before
      if node == start { break }
    }
    return way.reversed()
  }
}
