/// The flow of an SOP as a graph: rows are nodes, arrows lead from row to row.
///
/// One symbol a row and no parallel split make the flow a state machine, so a flow is sound exactly
/// when every row is reachable from the start and can come to an end; everything here is linear.
package struct Flow: Sendable {
  package struct Arrow: Sendable, Hashable {
    /// The row the arrow leaves, counted from 0.
    package var source: Int
    /// The row it enters; nothing when its target does not exist.
    package var destination: Int?
    /// Which branch of the source it is; nothing for an arrow of a box or capsule.
    package var branch: Int?
    package var label: String

    /// A reader sees an arrow that leads up the page, or back to its own row.
    package var leadsBack: Bool { destination.map { $0 <= source } ?? false }
  }

  /// The symbol in force at each row.
  package let symbols: [FlowSymbol]
  /// All arrows, those of one row next to each other, rows in order.
  package let arrows: [Arrow]
  /// Rows whose symbol is `start`, and rows whose symbol is `end`.
  package let starts: [Int]
  package let ends: [Int]
  /// Where in `arrows` those of each row begin; one more entry than rows.
  let offsets: [Int]

  /// Where the work begins: the starts, or the first row where none says so.
  package let entries: [Int]
  /// Rows each row leads to, and rows it is come to from; arrows into nowhere left out.
  package let successors: Adjacency
  package let predecessors: Adjacency
  /// Rows with arrows the author wrote and nobody could read: they may lead anywhere.
  package let hasUnreadArrows: [Bool]
  /// Rows whose symbol could not be read; the one in force is that of their place.
  package let hasUnreadSymbol: [Bool]
  /// Whether some way leads from an entry to the row, or may lead there along an unread arrow.
  package let isReachable: [Bool]
  /// Whether some way leads from the row to an end, or may lead there along an unread arrow.
  package let comesToAnEnd: [Bool]
  /// The loop a row lies in: rows with one number can all be come to from each other.
  package let component: [Int]
  /// The last row that every way from the entries to a row passes.
  package let dominator: [Int?]
  /// The first row that every way from a row to the ends passes.
  package let postdominator: [Int?]
  /// For each arrow, whether it leads to a row that is already on the way to it: leave these out,
  /// and no loop is left.
  package let closesLoop: [Bool]

  /// Reads the arrows off the rows.
  ///
  /// - Complexity: O(*n* + *m*) in rows and arrows.
  package init(of sop: SOP) {
    let count = sop.activities.count
    let rows = RowIndex(of: sop)
    let unread = UnreadFlow(of: sop, rows: rows)
    func destination(_ target: Target) -> Int? {
      guard case .activity(let id) = target else { return nil }
      return rows[id]
    }
    var symbols: [FlowSymbol] = []
    var arrows: [Arrow] = []
    var offsets = [0]
    symbols.reserveCapacity(count)
    arrows.reserveCapacity(count + count / 4)
    offsets.reserveCapacity(count + 1)
    // Row by row in place: a copy of an activity costs more than all its arrows.
    for row in 0..<count {
      let symbol = sop.symbol(at: row) { unread.branches[row] }
      symbols.append(symbol)
      let branches = sop.activities[row].branches
      for (index, branch) in branches.enumerated() {
        arrows.append(
          Arrow(
            source: row, destination: destination(branch.target), branch: index,
            label: branch.label))
      }
      if let next = sop.activities[row].next {
        for target in next {
          arrows.append(
            Arrow(source: row, destination: destination(target), branch: nil, label: ""))
        }
      } else if branches.isEmpty, symbol != .decision, symbol != .end, row + 1 < count {
        arrows.append(Arrow(source: row, destination: row + 1, branch: nil, label: ""))
      }
      offsets.append(arrows.count)
    }
    self.symbols = symbols
    self.arrows = arrows
    self.offsets = offsets
    starts = symbols.indices.filter { symbols[$0] == .start }
    ends = symbols.indices.filter { symbols[$0] == .end }
    entries = starts.isEmpty && count > 0 ? [0] : starts

    let steps = arrows.compactMap { arrow in arrow.destination.map { (arrow.source, $0) } }
    successors = Adjacency(count: count, edges: steps)
    predecessors = Adjacency(count: count, edges: steps.map { ($0.1, $0.0) })
    hasUnreadArrows = unread.arrows
    hasUnreadSymbol = unread.symbols
    let open = symbols.indices.filter { unread.arrows[$0] }
    let reached = successors.reached(from: entries)
    isReachable = open.contains { reached[$0] } ? reached.map { _ in true } : reached
    comesToAnEnd = predecessors.reached(from: ends.isEmpty ? [] : ends + open)
    component = Components(of: successors).number
    dominator = Flow.dominators(count, steps, from: entries)
    postdominator = Flow.dominators(count, steps.map { ($0.1, $0.0) }, from: ends)
    closesLoop = Flow.loopClosers(arrows, offsets, from: entries)
  }

  package var rowCount: Int { symbols.count }

  /// The arrows that leave a row.
  package func outgoing(_ row: Int) -> ArraySlice<Arrow> { arrows[offsets[row]..<offsets[row + 1]] }
}
