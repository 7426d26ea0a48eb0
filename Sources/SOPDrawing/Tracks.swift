/// Gives every run its track, so that arrows to different targets never lie on each other.
struct Tracks {
  /// For each leg the track of its upright run, of its level run below its source, and of its level
  /// run above its target.
  private(set) var upright: [Int]
  private(set) var below: [Int]
  private(set) var above: [Int]
  private(set) var columnCounts: [Int]
  private(set) var rowCounts: [Int]

  init(_ plan: Plan, _ routes: [Routes.Route]) {
    upright = Array(repeating: 0, count: plan.legs.count)
    below = upright
    above = upright
    columnCounts = Array(repeating: 0, count: plan.lanes.count + 1)
    rowCounts = Array(repeating: 0, count: plan.rows.count + 1)
    assignColumns(plan, routes)
    assignRows(plan, routes)
  }

  private struct Run {
    var leg: Int
    var span: ClosedRange<Int>
    var track = 0
  }

  /// The left-edge algorithm, shortest run first: a run lies outside those it encloses, because the
  /// other way round its ends would cross them.
  private mutating func assignColumns(_ plan: Plan, _ routes: [Routes.Route]) {
    var runs = [[Run]](repeating: [], count: columnCounts.count)
    for (leg, route) in routes.enumerated() {
      guard case .gap(let gap)? = route.column else { continue }
      runs[gap].append(Run(leg: leg, span: Routes.span(of: route, for: plan.legs[leg])))
    }
    for gap in runs.indices where !runs[gap].isEmpty {
      let sorted = runs[gap].sorted {
        ($0.span.count, $0.span.lowerBound, $0.leg) < ($1.span.count, $1.span.lowerBound, $1.leg)
      }
      var placed: [Run] = []
      for var run in sorted {
        let met = placed.filter { $0.span.overlaps(run.span) }
        let enclosed = met.filter { run.span.contains($0.span) }
        run.track = (enclosed.map(\.track).max() ?? -1) + 1
        while met.contains(where: { $0.track == run.track }) { run.track += 1 }
        columnCounts[gap] = max(columnCounts[gap], run.track + 1)
        placed.append(run)
      }
      for run in placed {
        // Tracks count from the left; beside the first lane the innermost is the rightmost.
        upright[run.leg] = gap == 0 ? columnCounts[gap] - 1 - run.track : run.track
      }
    }
  }

  /// In the gap above a row: first what leaves the row above sideways, then the arrow from the row
  /// above, then everything else that enters, joining it from below.
  private mutating func assignRows(_ plan: Plan, _ routes: [Routes.Route]) {
    var leaving = [[Int]](repeating: [], count: rowCounts.count)
    var entering = leaving
    var direct = [Int?](repeating: nil, count: rowCounts.count)
    for (index, leg) in plan.legs.enumerated() {
      let lane = plan.lanesOfRow[leg.source][0]
      let half = routes[index].column?.half
      guard let destination = leg.destination else {
        if routes[index].leaves == .below { leaving[leg.source + 1].append(index) }
        continue
      }
      let target = plan.lanesOfRow[destination][0]
      guard let half else {
        if lane != target { direct[destination] = index }
        continue
      }
      if routes[index].leaves == .below, half != 2 * lane + 1 {
        leaving[leg.source + 1].append(index)
      }
      if half != 2 * target + 1 { entering[destination].append(index) }
    }
    for gap in rowCounts.indices {
      for (track, leg) in leaving[gap].enumerated() { below[leg] = track }
      var count = leaving[gap].count
      if let leg = direct[gap] {
        below[leg] = count
        above[leg] = count
        let others = entering[gap].compactMap { routes[$0].column?.half }
        if overlaps(plan.legs[leg], others, in: plan) { count += 1 }
      }
      for leg in entering[gap] { above[leg] = count }
      rowCounts[gap] = direct[gap] != nil || !entering[gap].isEmpty ? count + 1 : count
    }
  }

  /// Whether the arrow from the row above would lie on others that come from the same side.
  private func overlaps(_ direct: Plan.Leg, _ others: [Int], in plan: Plan) -> Bool {
    guard let destination = direct.destination else { return false }
    let here = 2 * plan.lanesOfRow[direct.source][0] + 1
    let there = 2 * plan.lanesOfRow[destination][0] + 1
    return others.contains { ($0 < there) == (here < there) }
  }
}

extension ClosedRange where Bound == Int {
  fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
