/// Who dominates whom, answered at once from a walk through the tree of immediate dominators.
package struct Dominance: Sendable {
  /// Where the walk entered each node, and the last place it entered below it.
  private var entered: [Int]
  private var last: [Int]

  /// Walks the tree that these parents give.
  ///
  /// - Complexity: O(*n*).
  package init(parents: [Int?]) {
    let count = parents.count
    let tree = Adjacency(
      count: count + 1, edges: parents.enumerated().map { (from: $1 ?? count, to: $0) })
    entered = Array(repeating: 0, count: count + 1)
    last = entered
    var clock = 0
    var calls = [(node: count, next: tree[count].startIndex)]
    while let (node, next) = calls.last {
      guard next < tree[node].endIndex else {
        last[node] = clock
        calls.removeLast()
        continue
      }
      calls[calls.count - 1].next += 1
      let child = tree[node][next]
      clock += 1
      entered[child] = clock
      calls.append((child, tree[child].startIndex))
    }
  }

  /// Whether every way to the other row passes the first one; a row passes itself.
  ///
  /// - Complexity: O(1).
  package func covers(_ one: Int, _ other: Int) -> Bool {
    entered[one] <= entered[other] && entered[other] <= last[one]
  }
}

extension Flow {
  /// The dominators as a walked tree; keep it for as many questions as there are.
  package var dominance: Dominance { Dominance(parents: dominator) }
}
