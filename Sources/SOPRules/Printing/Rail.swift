import SOPDocument

/// One line at the left of a `FlowText`: all arrows to one row that do not come from just above it.
struct Rail {
  let target: Int
  let sources: Set<Int>
  let span: ClosedRange<Int>
  /// How far from the symbols it runs; 0 is next to them.
  private(set) var column = 0

  /// The rails of a flow, the outermost first; long ones run outside, none over another.
  static func laid(for flow: Flow) -> [Rail] {
    var sources: [Int: Set<Int>] = [:]
    for arrow in flow.arrows {
      guard let target = arrow.destination, target != arrow.source, target != arrow.source + 1
      else { continue }
      sources[target, default: []].insert(arrow.source)
    }
    let rails = sources.map { Rail(target: $0.key, sources: $0.value) }
      .sorted { ($0.span.count, $0.target) < ($1.span.count, $1.target) }
    var laid: [Rail] = []
    for var rail in rails {
      let taken = laid.filter { $0.span.overlaps(rail.span) }.map(\.column)
      while taken.contains(rail.column) { rail.column += 1 }
      laid.append(rail)
    }
    return laid.sorted { $0.column > $1.column }
  }

  private init(target: Int, sources: Set<Int>) {
    self.target = target
    self.sources = sources
    let rows = sources.union([target])
    span = (rows.min() ?? target)...(rows.max() ?? target)
  }

  /// Whether it turns to the symbol of a row.
  func turns(at row: Int) -> Bool { row == target || sources.contains(row) }

  func runs(below row: Int) -> Bool { span.contains(row) && row < span.upperBound }

  /// Its sign on the line of a row; nothing where it does not run.
  func sign(at row: Int) -> Character? {
    guard span.contains(row) else { return nil }
    if !turns(at: row) { return "│" }
    return row == span.lowerBound ? "┌" : row == span.upperBound ? "└" : "├"
  }
}
