/// Which side each arrow leaves by and where it runs upright; tracks come later.
///
/// An arrow leaves below or at a side, runs upright in one column, and enters its target from above.
/// Upright runs use an empty lane where it is free, else a gap between lanes; arrows that lead back
/// use the outer gaps. Only one symbol of a row has arrows, so nothing else needs the middle of its
/// row, and every arrow into a row may join the others in the gap above it.
struct Routes {
  enum Column: Hashable {
    case lane(Int)
    case gap(Int)

    var half: Int {
      switch self {
      case .lane(let lane): 2 * lane + 1
      case .gap(let gap): 2 * gap
      }
    }
  }

  struct Route {
    var leaves: Drawing.Side
    /// Where it runs upright; nothing for an arrow to the next row and for a stub below.
    var column: Column?
  }

  /// A route for each leg of the plan.
  private(set) var routes: [Route]
  private let plan: Plan
  /// Whether a symbol or an upright run fills a place: lanes by half-grid lines.
  private var isTaken: [Bool]
  private let height: Int

  init(_ plan: Plan) {
    self.plan = plan
    height = 2 * plan.rows.count + 1
    isTaken = Array(repeating: false, count: plan.lanes.count * height)
    routes = Array(repeating: Route(leaves: .below, column: nil), count: plan.legs.count)
    for (row, lanes) in plan.lanesOfRow.enumerated() {
      for lane in lanes { isTaken[lane * height + 2 * row + 1] = true }
    }
    var legsOfRow = [[Int]](repeating: [], count: plan.rows.count)
    for (index, leg) in plan.legs.enumerated() { legsOfRow[leg.source].append(index) }
    for legs in legsOfRow where !legs.isEmpty { route(legs) }
  }

  /// Gives the arrows of one row their sides: the next row below, returns outside, the rest between.
  private mutating func route(_ legs: [Int]) {
    let row = plan.legs[legs[0]].source
    let lane = plan.lanesOfRow[row][0]
    var isBusy: [Drawing.Side: Bool] = [.below: false]
    isBusy[.left] = plan.lanesOfRow[row].contains { $0 < lane }
    isBusy[.right] = plan.lanesOfRow[row].contains { $0 > lane }
    let direct = legs.first { plan.legs[$0].destination == row + 1 }
    if direct != nil { isBusy[.below] = true }
    let others = legs.filter { $0 != direct }
    let order =
      others.filter { leadsUp($0) } + others.filter { leadsDown($0) }
      + others.filter { plan.legs[$0].destination == nil }
    for leg in order {
      let best = choose(
        leg, from: row, lane: lane, beside: direct, alone: legs.count == 1, isBusy: isBusy)
      routes[leg] = best
      isBusy[best.leaves] = true
      take(best, for: plan.legs[leg])
    }
  }

  private func leadsUp(_ leg: Int) -> Bool {
    plan.legs[leg].destination.map { $0 <= plan.legs[leg].source } ?? false
  }

  private func leadsDown(_ leg: Int) -> Bool {
    plan.legs[leg].destination.map { $0 > plan.legs[leg].source } ?? false
  }

  private func choose(
    _ index: Int, from row: Int, lane: Int, beside direct: Int?, alone: Bool,
    isBusy: [Drawing.Side: Bool]
  ) -> Route {
    let crossed = direct.flatMap { sideCrossed(by: $0, from: lane) }
    var best = Route(leaves: .below, column: nil)
    var lowest = Int.max
    for route in candidates(for: plan.legs[index], row: row, lane: lane) {
      let isFree = !(isBusy[route.leaves] ?? true)
      guard isFree || route.leaves == .below else { continue }
      guard isClear(route, for: plan.legs[index], lane: lane) else { continue }
      var cost = length(of: route, for: plan.legs[index], lane: lane)
      if !isFree { cost += 1_000 }
      // A box leaves below; only a decision, or an arrow that leads back, uses the sides.
      if alone, route.leaves != .below, leadsDown(index) { cost += 6 }
      if route.leaves == crossed, leadsDown(index) { cost += 3 }
      if cost < lowest {
        lowest = cost
        best = route
      }
    }
    return best
  }

  /// The side on which the arrow to the next row would cross what leaves there and leads down.
  private func sideCrossed(by direct: Int, from lane: Int) -> Drawing.Side? {
    guard let destination = plan.legs[direct].destination else { return nil }
    let target = plan.lanesOfRow[destination][0]
    return target == lane ? nil : (target > lane ? .right : .left)
  }

  /// All ways worth comparing, the preferred of equal ones first.
  private func candidates(for leg: Plan.Leg, row: Int, lane: Int) -> [Route] {
    guard let destination = leg.destination else {
      return [
        Route(leaves: .right, column: .gap(lane + 1)), Route(leaves: .left, column: .gap(lane)),
        Route(leaves: .below, column: nil),
      ]
    }
    if destination == row {
      return [
        Route(leaves: .right, column: .gap(lane + 1)), Route(leaves: .left, column: .gap(lane)),
        Route(leaves: .below, column: .gap(lane + 1)),
      ]
    }
    if destination < row {
      let outer = plan.lanes.count
      return [
        Route(leaves: .right, column: .gap(outer)), Route(leaves: .left, column: .gap(0)),
        Route(leaves: .below, column: .gap(outer)), Route(leaves: .below, column: .gap(0)),
      ]
    }
    let target = plan.lanesOfRow[destination][0]
    var all = [
      Route(leaves: .below, column: .lane(lane)), Route(leaves: .below, column: .lane(target)),
      Route(leaves: .right, column: .gap(lane + 1)), Route(leaves: .left, column: .gap(lane)),
    ]
    if target != lane {
      all.append(Route(leaves: target > lane ? .right : .left, column: .lane(target)))
    }
    for gap in [lane, lane + 1, target, target + 1] {
      all.append(Route(leaves: .below, column: .gap(gap)))
    }
    return all
  }

  /// The half-grid lines a route runs upright on.
  static func span(of route: Route, for leg: Plan.Leg) -> ClosedRange<Int> {
    let start = route.leaves == .below ? 2 * leg.source + 2 : 2 * leg.source + 1
    let end = leg.destination.map { 2 * $0 } ?? start
    return min(start, end)...max(start, end)
  }

  /// Whether an upright run in a lane meets no symbol and no other run.
  private func isClear(_ route: Route, for leg: Plan.Leg, lane: Int) -> Bool {
    guard case .lane(let column)? = route.column else { return true }
    return Routes.span(of: route, for: leg).allSatisfy { !isTaken[column * height + $0] }
  }

  private mutating func take(_ route: Route, for leg: Plan.Leg) {
    guard case .lane(let column)? = route.column else { return }
    for line in Routes.span(of: route, for: leg) { isTaken[column * height + line] = true }
  }

  /// How far it runs level, with two steps for every bend and one for needing a track.
  private func length(of route: Route, for leg: Plan.Leg, lane: Int) -> Int {
    guard let column = route.column else { return 20 }
    let here = 2 * lane + 1
    var length = abs(column.half - here)
    if route.leaves != .below { length += 2 } else if column.half != here { length += 4 }
    if let destination = leg.destination {
      let there = 2 * plan.lanesOfRow[destination][0] + 1
      length += abs(column.half - there)
      if column.half != there { length += 4 }
    }
    if case .gap = column { length += 1 }
    return length
  }
}
