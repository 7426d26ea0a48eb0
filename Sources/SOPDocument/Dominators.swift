/// Immediate dominators by Lengauer and Tarjan, without recursion.
///
/// Why not the shorter iteration to a fixed point: an SOP of thousands of rows that all return to the
/// first one makes it quadratic.
///
/// - Complexity: O(*m* log *n*).
struct Dominators {
  /// The node that every way from the root to a node passes last; nothing for the root itself and
  /// for nodes no way leads to.
  private(set) var immediate: [Int?]

  private let backward: Adjacency
  /// Nodes in the order of the search, and each one's number in it.
  private var order: [Int] = []
  private var number: [Int]
  private var parent: [Int]
  private var semi: [Int]
  private var ancestor: [Int]
  private var label: [Int]
  /// The way up that `evaluated` shortens; empty between its calls.
  private var path: [Int] = []

  init(from root: Int, forward: Adjacency, backward: Adjacency) {
    self.backward = backward
    let count = forward.count
    immediate = Array(repeating: nil, count: count)
    number = Array(repeating: -1, count: count)
    parent = number
    ancestor = number
    semi = number
    label = Array(0..<count)
    search(from: root, forward)
    link()
  }

  private mutating func search(from root: Int, _ forward: Adjacency) {
    order.reserveCapacity(forward.count)
    var calls = [(node: root, next: forward[root].startIndex)]
    visit(root)
    while let (node, next) = calls.last {
      guard next < forward[node].endIndex else {
        calls.removeLast()
        continue
      }
      calls[calls.count - 1].next += 1
      let target = forward[node][next]
      if number[target] < 0 {
        parent[target] = node
        visit(target)
        calls.append((target, forward[target].startIndex))
      }
    }
  }

  private mutating func visit(_ node: Int) {
    number[node] = order.count
    semi[node] = order.count
    order.append(node)
  }

  private mutating func link() {
    // Those waiting for a node are chained, each to the next, so that no list is made for any.
    var waiting = Array(repeating: -1, count: order.count)
    var next = Array(repeating: -1, count: number.count)
    var dominator = parent
    for node in order.dropFirst().reversed() {
      for source in backward[node] where number[source] >= 0 {
        semi[node] = min(semi[node], semi[evaluated(source)])
      }
      next[node] = waiting[semi[node]]
      waiting[semi[node]] = node
      ancestor[node] = parent[node]
      let above = number[parent[node]]
      var member = waiting[above]
      while member >= 0 {
        let best = evaluated(member)
        dominator[member] = semi[best] < semi[member] ? best : parent[node]
        member = next[member]
      }
      waiting[above] = -1
    }
    for node in order.dropFirst() {
      if dominator[node] != order[semi[node]] { dominator[node] = dominator[dominator[node]] }
      immediate[node] = dominator[node]
    }
  }

  /// The node with the least semidominator on the way up the linked forest.
  private mutating func evaluated(_ node: Int) -> Int {
    guard ancestor[node] >= 0 else { return label[node] }
    var top = node
    while ancestor[ancestor[top]] >= 0 {
      path.append(top)
      top = ancestor[top]
    }
    while let below = path.popLast() {
      let above = ancestor[below]
      if semi[label[above]] < semi[label[below]] { label[below] = label[above] }
      ancestor[below] = ancestor[above]
    }
    return label[node]
  }
}
