/// Strongly connected components by Tarjan, without recursion.
///
/// Components are numbered so that arrows between them lead from higher to lower numbers.
struct Components {
  private(set) var number: [Int]
  private(set) var count = 0

  private let graph: Adjacency
  private var index: [Int]
  private var low: [Int]
  private var isOpen: [Bool]
  private var stack: [Int] = []
  private var clock = 0

  init(of graph: Adjacency) {
    self.graph = graph
    number = Array(repeating: -1, count: graph.count)
    index = number
    low = number
    isOpen = Array(repeating: false, count: graph.count)
    for node in 0..<graph.count where index[node] < 0 { search(from: node) }
  }

  private mutating func search(from root: Int) {
    var calls = [(node: root, next: graph[root].startIndex)]
    enter(root)
    while let (node, next) = calls.last {
      let targets = graph[node]
      if next < targets.endIndex {
        calls[calls.count - 1].next += 1
        let target = targets[next]
        if index[target] < 0 {
          enter(target)
          calls.append((target, graph[target].startIndex))
        } else if isOpen[target] {
          low[node] = min(low[node], index[target])
        }
      } else {
        calls.removeLast()
        if let caller = calls.last?.node { low[caller] = min(low[caller], low[node]) }
        if low[node] == index[node] { close(node) }
      }
    }
  }

  private mutating func enter(_ node: Int) {
    index[node] = clock
    low[node] = clock
    clock += 1
    stack.append(node)
    isOpen[node] = true
  }

  private mutating func close(_ root: Int) {
    while let node = stack.popLast() {
      isOpen[node] = false
      number[node] = count
      if node == root { break }
    }
    count += 1
  }
}
