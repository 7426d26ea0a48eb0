import SOPDocument
import SOPDrawing
import Testing

@Suite struct `A cell grid` {
  @Test func `places two boxes and one arrow as its page says`() {
    let drawing = Drawing(of: sop(["A"], [Row("A"), Row("A")]))
    let grid = CellGrid(drawing, laneWidth: 11, rowHeight: 3)
    let below = CellGrid.Cell(column: 5, line: 3)
    #expect(grid.box(lane: 0, row: 0) == CellGrid.Box(column: 0, line: 0, width: 11, height: 3))
    #expect(
      grid.points(of: drawing.arrows[0]) == [below, below])
    #expect(grid.box(lane: 0, row: 1) == CellGrid.Box(column: 0, line: 4, width: 11, height: 3))
    #expect(grid.width == 11 && grid.height == 7)
  }

  @Test func `leaves a line for the label of an arrow that leaves below`() {
    let flow = sop(["A"], [Row("A", asks: ("Ya", 2), ("Tidak", 1)), Row("A")])
    let drawing = Drawing(of: flow)
    let grid = CellGrid(drawing, laneWidth: 11, rowHeight: 3)
    let yes = grid.label(of: drawing.arrows[0])
    #expect(yes.start.column == 6 && yes.side == .right)
    #expect(grid.label(of: drawing.arrows[1]).start.column == 11)
    #expect(grid.box(lane: 0, row: 1).line - grid.box(lane: 0, row: 0).line == 5)
  }

  @Test func `grows a gap with its tracks`() {
    let flow = sop(
      ["A"],
      [
        Row("A"), Row("A"), Row("A", asks: ("Ya", 4), ("Tidak", 2)),
        Row("A", asks: ("Ya", 5), ("Tidak", 1)), Row("A"),
      ])
    let grid = CellGrid(Drawing(of: flow), laneWidth: 11, rowHeight: 3)
    #expect(grid.width == 11 + 5)
  }
}
