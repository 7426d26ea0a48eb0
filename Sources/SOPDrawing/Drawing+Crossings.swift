extension Drawing {
  private struct Upright {
    var x: Position
    var top: Position
    var bottom: Position
    var arrow: Int
  }

  private struct Level {
    var y: Position
    var left: Position
    var right: Position
    var arrow: Int?
  }

  /// Finds where an upright line passes over a level one, from top to bottom.
  ///
  /// Lines that only touch are joins or bends, not crossings.
  ///
  /// - Complexity: O(*s* log *s* + *s* · *k*) for *s* pieces of which *k* run beside each other.
  static func crossings(of arrows: [Arrow], _ joins: [Join]) -> [Crossing] {
    var uprights: [Upright] = []
    var levels = joins.map {
      Level(
        y: .middle($0.row), left: .middle($0.lanes.lowerBound),
        right: .middle($0.lanes.upperBound), arrow: nil)
    }
    for (index, arrow) in arrows.enumerated() {
      for (a, b) in zip(arrow.points, arrow.points.dropFirst()) {
        if a.x == b.x {
          uprights.append(Upright(x: a.x, top: min(a.y, b.y), bottom: max(a.y, b.y), arrow: index))
        } else {
          levels.append(Level(y: a.y, left: min(a.x, b.x), right: max(a.x, b.x), arrow: index))
        }
      }
    }
    uprights.sort { ($0.top, $0.x, $0.arrow) < ($1.top, $1.x, $1.arrow) }
    levels.sort { ($0.y, $0.left, $0.arrow ?? -1) < ($1.y, $1.left, $1.arrow ?? -1) }
    var found: [Crossing] = []
    var active: [Upright] = []
    var next = 0
    for level in levels {
      while next < uprights.count, uprights[next].top < level.y {
        active.append(uprights[next])
        next += 1
      }
      active.removeAll { $0.bottom <= level.y }
      for upright in active
      where level.left < upright.x && upright.x < level.right && upright.arrow != level.arrow {
        found.append(
          Crossing(
            point: Point(x: upright.x, y: level.y), upright: upright.arrow, level: level.arrow))
      }
    }
    return found
  }
}
