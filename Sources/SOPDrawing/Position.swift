/// A place along one axis of a drawing: the middle of a lane or row, or a track in a gap.
///
/// Half-grid numbers: lane 0 has its middle at 1, the gap left of it is 0, the gap right of it 2, lane
/// 1 is at 3. A gap holds as many tracks as arrows run in it, so a place is a half-grid number and a
/// track; characters and millimetres are made from it by those who know their sizes.
package struct Position: Sendable, Hashable, Comparable {
  /// Odd in the middle of a lane or row, even in the gap before it.
  package var half: Int
  /// Which track of the gap, counted from the left or the top; 0 in a middle.
  package var track: Int

  package init(half: Int, track: Int = 0) {
    self.half = half
    self.track = track
  }

  /// The middle of a lane or row, counted from 0.
  package static func middle(_ index: Int) -> Position { Position(half: 2 * index + 1) }

  /// A track in the gap before a lane or row; the last gap lies behind the last one.
  package static func gap(_ index: Int, track: Int = 0) -> Position {
    Position(half: 2 * index, track: track)
  }

  package var isMiddle: Bool { half % 2 == 1 }

  /// The lane or row it is the middle of, or the one the gap lies before.
  package var index: Int { half / 2 }

  package static func < (a: Position, b: Position) -> Bool {
    a.half != b.half ? a.half < b.half : a.track < b.track
  }
}

/// A point of a drawing.
package struct Point: Sendable, Hashable {
  package var x: Position
  package var y: Position

  package init(x: Position, y: Position) {
    self.x = x
    self.y = y
  }
}
