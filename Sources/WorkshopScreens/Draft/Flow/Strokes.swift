import SOPDrawing
import Terminal

/// Upright and level lines that meet, drawn with the piece that fits each meeting.
struct Strokes {
  /// The sides of a cell a line leaves by.
  private struct Sides: OptionSet {
    let rawValue: UInt8
    static let up = Sides(rawValue: 1)
    static let down = Sides(rawValue: 2)
    static let left = Sides(rawValue: 4)
    static let right = Sides(rawValue: 8)
  }

  private var cells: [CellGrid.Cell: Sides] = [:]

  /// Adds a line with its corners; every piece is upright or level.
  mutating func add(_ corners: [CellGrid.Cell]) {
    for (from, to) in zip(corners, corners.dropFirst()) {
      if from.column == to.column {
        add(upright: from.column, between: from.line, and: to.line)
      } else {
        add(level: from.line, between: from.column, and: to.column)
      }
    }
  }

  private mutating func add(upright column: Int, between one: Int, and other: Int) {
    let (top, bottom) = (min(one, other), max(one, other))
    guard top < bottom else { return }
    for line in top...bottom {
      let cell = CellGrid.Cell(column: column, line: line)
      if line > top { cells[cell, default: []].insert(.up) }
      if line < bottom { cells[cell, default: []].insert(.down) }
    }
  }

  private mutating func add(level line: Int, between one: Int, and other: Int) {
    let (left, right) = (min(one, other), max(one, other))
    guard left < right else { return }
    for column in left...right {
      let cell = CellGrid.Cell(column: column, line: line)
      if column > left { cells[cell, default: []].insert(.left) }
      if column < right { cells[cell, default: []].insert(.right) }
    }
  }

  func draw(on surface: inout Surface, at origin: Terminal.Position) {
    for (cell, sides) in cells {
      surface.put(
        String(Self.piece(sides, surface.glyphs.lines)),
        at: Terminal.Position(row: origin.row + cell.line, column: origin.column + cell.column),
        style: .border)
    }
  }

  private static func piece(_ sides: Sides, _ lines: Glyphs.Lines) -> Character {
    switch sides {
    case [.down, .right]: lines.topLeft
    case [.down, .left]: lines.topRight
    case [.up, .right]: lines.bottomLeft
    case [.up, .left]: lines.bottomRight
    case [.up, .down, .right]: lines.teeRight
    case [.up, .down, .left]: lines.teeLeft
    case [.left, .right, .down]: lines.teeDown
    case [.left, .right, .up]: lines.teeUp
    case [.up, .down, .left, .right]: lines.cross
    case let sides where sides.isSubset(of: [.left, .right]): lines.horizontal
    default: lines.vertical
    }
  }
}
