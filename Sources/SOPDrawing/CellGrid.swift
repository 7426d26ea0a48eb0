/// The places of a drawing in character cells: whole numbers, and nothing else.
///
/// A screen says how wide a lane and how high a row is; gaps grow with the tracks that run in them.
/// With lanes of 11 columns and rows of 3 lines, two boxes below each other with one arrow give
///
///     columns 0…10, lines 0…2   first box        box(lane: 0, row: 0)
///     column 5, line 3          the arrow        points(of:) from (5, 3) to (5, 3)
///     columns 0…10, lines 4…6   second box       box(lane: 0, row: 1)
///
/// A gap between lanes is 1 column without tracks, else 2 columns a track and one more; the outer gaps
/// vanish when empty. A gap between rows has a line for each track, one for the arrowhead, and one for
/// labels where a labelled arrow leaves downwards.
package struct CellGrid: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    package var column: Int
    package var line: Int

    package init(column: Int, line: Int) {
      self.column = column
      self.line = line
    }
  }

  package struct Box: Sendable, Hashable {
    package var column: Int
    package var line: Int
    package var width: Int
    package var height: Int

    package init(column: Int, line: Int, width: Int, height: Int) {
      self.column = column
      self.line = line
      self.width = width
      self.height = height
    }
  }

  package let laneWidth: Int
  package let rowHeight: Int
  /// Where each gap and each lane begins, in half-grid order, and where the last gap ends.
  private let columns: [Int]
  private let lines: [Int]
  /// Lines that labels take at the top of each gap between rows.
  private let labelLines: [Int]

  package init(_ drawing: Drawing, laneWidth: Int, rowHeight: Int) {
    self.laneWidth = laneWidth
    self.rowHeight = rowHeight
    var labelLines = Array(repeating: 0, count: drawing.rows.count + 1)
    for arrow in drawing.arrows where arrow.leaves == .below && !arrow.label.isEmpty {
      labelLines[arrow.source + 1] = 1
    }
    self.labelLines = labelLines
    var columns = [0]
    for (gap, tracks) in drawing.columnTracks.enumerated() {
      let isOuter = gap == 0 || gap == drawing.lanes.count
      let width = tracks > 0 ? 2 * tracks + 1 : (isOuter ? 0 : 1)
      columns.append(columns[columns.count - 1] + width)
      if gap < drawing.lanes.count { columns.append(columns[columns.count - 1] + laneWidth) }
    }
    self.columns = columns
    var lines = [0]
    for (gap, tracks) in drawing.rowTracks.enumerated() {
      let isOuter = gap == 0 || gap == drawing.rows.count
      let height = isOuter && tracks == 0 ? 0 : labelLines[gap] + tracks + 1
      lines.append(lines[lines.count - 1] + height)
      guard gap < drawing.rows.count else { continue }
      let isBreak = drawing.rows[gap].content == .pageBreak
      lines.append(lines[lines.count - 1] + (isBreak ? 1 : rowHeight))
    }
    self.lines = lines
  }

  package var width: Int { columns[columns.count - 1] }
  package var height: Int { lines[lines.count - 1] }

  /// The column of a place across: the middle of a lane, or a track.
  package func column(_ x: Position) -> Int {
    x.isMiddle ? columns[x.half] + laneWidth / 2 : columns[x.half] + 1 + 2 * x.track
  }

  /// The line of a place down: the middle of a row, or a track.
  package func line(_ y: Position) -> Int {
    y.isMiddle
      ? lines[y.half] + (lines[y.half + 1] - lines[y.half]) / 2
      : lines[y.half] + labelLines[y.index] + y.track
  }

  package func cell(_ point: Point) -> Cell {
    Cell(column: column(point.x), line: line(point.y))
  }

  /// The cells of a lane in a row, where a symbol stands.
  package func box(lane: Int, row: Int) -> Box {
    Box(
      column: columns[2 * lane + 1], line: lines[2 * row + 1], width: laneWidth,
      height: lines[2 * row + 2] - lines[2 * row + 1])
  }

  /// The corners of an arrow, from the first cell outside its symbol to the arrowhead's cell.
  ///
  /// `inset` is how many columns a screen leaves free at both sides of a symbol in its lane.
  package func points(of arrow: Drawing.Arrow, inset: Int = 0) -> [Cell] {
    var cells = arrow.points.map(cell)
    let here = box(lane: arrow.points[0].x.index, row: arrow.source)
    switch arrow.leaves {
    case .below: cells[0].line = here.line + here.height
    case .left: cells[0].column = here.column + inset - 1
    case .right: cells[0].column = here.column + here.width - inset
    }
    if case .row(let row) = arrow.end {
      cells[cells.count - 1].line = lines[2 * row + 1] - 1
    }
    return cells
  }

  /// Where an arrow's label begins and towards which side it runs: beside a downward arrow it runs to
  /// the right, at a side exit it stands on the arrow and runs away from the symbol.
  package func label(of arrow: Drawing.Arrow, inset: Int = 0) -> (start: Cell, side: Drawing.Side) {
    let first = points(of: arrow, inset: inset)[0]
    switch arrow.leaves {
    case .below: return (Cell(column: first.column + 1, line: first.line), .right)
    case .left: return (Cell(column: first.column, line: first.line), .left)
    case .right: return (Cell(column: first.column, line: first.line), .right)
    }
  }
}
