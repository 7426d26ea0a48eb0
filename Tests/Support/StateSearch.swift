package import SOPDocument

/// The states a case can be in on its way through an SOP, found by trying every step from each.
///
/// Knows nothing of `Flow`: it reads the rows itself and plays the flow as a net with tokens, as the
/// definition of soundness does. A state says how many tokens lie at each row; the last place holds
/// what has come to an end. Slow, and plain enough to be believed.
package struct StateSearch {
  private typealias State = [Int]

  private let targets: [[Int]]
  private let isEnd: [Bool]
  private let beginnings: [Int]
  /// Every state come to, and those each leads to at once.
  private var onward: [State: [State]] = [:]
  /// The states from which some run comes to an end.
  private var endsWell: Set<State> = []

  package init(of sop: SOP) {
    let rows = sop.activities.indices
    let symbols = rows.map { StateSearch.symbol(at: $0, of: sop) }
    targets = rows.map { StateSearch.targets(of: $0, symbols[$0], in: sop) }
    isEnd = symbols.map { $0 == .end }
    let starts = rows.filter { symbols[$0] == .start }
    beginnings = starts.isEmpty ? Array(rows.prefix(1)) : starts
    search()
    judge()
  }

  /// Whether every run can come to an end, nothing is left behind then, and every row has its turn.
  package var isSound: Bool {
    !isEnd.isEmpty && onward.keys.allSatisfy(endsWell.contains)
      && onward.keys.allSatisfy { $0.last == 0 || $0.dropLast().allSatisfy { $0 == 0 } }
      && isEnd.indices.allSatisfy(isComeTo)
  }

  /// Whether some run comes to the row.
  package func isComeTo(_ row: Int) -> Bool { onward.keys.contains { $0[row] > 0 } }

  /// Whether a run that has come to the row can come to an end.
  package func canEnd(from row: Int) -> Bool {
    onward.keys.contains { $0[row] > 0 && endsWell.contains($0) }
  }

  private mutating func search() {
    var open = beginnings.map { token(at: $0) }
    while let state = open.popLast() {
      if onward[state] != nil { continue }
      let next = steps(from: state)
      onward[state] = next
      open += next
    }
  }

  /// Spreads "ends well" against the steps until nothing changes.
  private mutating func judge() {
    endsWell = Set(onward.keys.filter { ($0.last ?? 0) > 0 })
    var count = -1
    while count != endsWell.count {
      count = endsWell.count
      for (state, next) in onward where next.contains(where: endsWell.contains) {
        endsWell.insert(state)
      }
    }
  }

  private func token(at row: Int) -> State {
    var state = Array(repeating: 0, count: isEnd.count + 1)
    state[row] = 1
    return state
  }

  private func steps(from state: State) -> [State] {
    isEnd.indices.filter { state[$0] > 0 }.flatMap { row in
      (targets[row] + (isEnd[row] ? [isEnd.count] : [])).map { target in
        var next = state
        next[row] -= 1
        next[target] += 1
        return next
      }
    }
  }

  private static func symbol(at row: Int, of sop: SOP) -> FlowSymbol {
    let activity = sop.activities[row]
    if case .value(let stated) = activity.symbol.meaning { return stated }
    if row == 0 { return .start }
    if row + 1 == sop.activities.count { return .end }
    return activity.branches.isEmpty ? .process : .decision
  }

  private static func targets(of row: Int, _ symbol: FlowSymbol, in sop: SOP) -> [Int] {
    let activity = sop.activities[row]
    let stated = activity.branches.map(\.target) + (activity.next ?? [])
    let isSilent = activity.branches.isEmpty && activity.next == nil
    if isSilent, symbol != .decision, symbol != .end, row + 1 < sop.activities.count {
      return [row + 1]
    }
    return stated.compactMap { target in
      sop.activities.firstIndex { .activity($0.id) == target }
    }
  }
}
