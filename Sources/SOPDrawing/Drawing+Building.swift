package import SOPDocument

extension Drawing {
  /// Draws an SOP, cut into pages of so many activities; on one endless page when not said.
  ///
  /// - Complexity: O(*n* · *k*) for *n* rows, where *k* is how many arrows run beside each other.
  package init(of sop: SOP, rowsPerPage: Int? = nil) {
    let plan = Plan(of: sop, rowsPerPage: rowsPerPage)
    let routes = Routes(plan).routes
    let tracks = Tracks(plan, routes)
    var arrows: [Arrow] = []
    for (index, leg) in plan.legs.enumerated() {
      arrows.append(
        Arrow(
          source: leg.source, end: leg.destination.map { .row($0) } ?? .nowhere(leg.words),
          activity: leg.activity, branch: leg.branch, label: leg.label,
          leaves: routes[index].leaves, isBackward: leg.isBackward,
          points: Drawing.points(of: index, plan, routes[index], tracks), crossings: 0))
    }
    let joins = plan.lanesOfRow.enumerated().compactMap { row, lanes -> Join? in
      guard lanes.count > 1, let first = lanes.min(), let last = lanes.max() else { return nil }
      return Join(row: row, lanes: first...last)
    }
    let crossings = Drawing.crossings(of: arrows, joins)
    for crossing in crossings {
      arrows[crossing.upright].crossings += 1
      if let level = crossing.level { arrows[level].crossings += 1 }
    }
    self.init(
      lanes: plan.lanes, rows: plan.rows, symbols: plan.symbols, joins: joins, arrows: arrows,
      connectors: plan.connectors, crossings: crossings, columnTracks: tracks.columnCounts,
      rowTracks: tracks.rowCounts)
  }

  /// The corners of an arrow, from the middle of its symbol to the middle of its target.
  private static func points(
    of index: Int, _ plan: Plan, _ route: Routes.Route, _ tracks: Tracks
  ) -> [Point] {
    let leg = plan.legs[index]
    let here = Position.middle(plan.lanesOfRow[leg.source][0])
    var points = [Point(x: here, y: .middle(leg.source))]
    var x = here
    if route.leaves == .below {
      let gap = Position.gap(leg.source + 1, track: tracks.below[index])
      if let column = route.column {
        x = position(of: column, track: tracks.upright[index])
        if x != here { points += [Point(x: here, y: gap), Point(x: x, y: gap)] }
      } else if leg.destination == nil {
        points.append(Point(x: here, y: gap))
      }
    } else if let column = route.column {
      x = position(of: column, track: tracks.upright[index])
      points.append(Point(x: x, y: points[0].y))
    }
    guard let destination = leg.destination else { return points }
    let there = Position.middle(plan.lanesOfRow[destination][0])
    if x != there {
      let gap = Position.gap(destination, track: tracks.above[index])
      points += [Point(x: x, y: gap), Point(x: there, y: gap)]
    }
    points.append(Point(x: there, y: .middle(destination)))
    return points
  }

  private static func position(of column: Routes.Column, track: Int) -> Position {
    switch column {
    case .lane(let lane): .middle(lane)
    case .gap(let gap): .gap(gap, track: track)
    }
  }
}
