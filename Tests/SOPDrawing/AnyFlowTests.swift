import SOPDocument
import SOPDrawing
import Testing

@Suite struct `Any flow` {
  @Test(arguments: 1...150)
  func `keeps its arrows off symbols and off each other`(seed: Int) {
    let rows = seed % 3 == 0 ? 50 : 2 + seed % 14
    let sop = randomSOP(rows: rows, lanes: 1 + seed % 8, seed: seed)
    let drawing = Drawing(of: sop, rowsPerPage: seed % 4 == 0 ? 5 : nil)
    for (index, arrow) in drawing.arrows.enumerated() {
      #expect(drawing.symbolsHit(by: arrow).isEmpty, "arrow \(index) runs through a symbol")
      for piece in Drawing.pieces(arrow) {
        #expect(piece.0.x == piece.1.x || piece.0.y == piece.1.y)
      }
      for other in drawing.arrows[(index + 1)...]
      where other.source != arrow.source && (other.end != arrow.end || other.isStub) {
        #expect(!Drawing.overlap(arrow, other), "\(arrow.points) lies on \(other.points)")
      }
    }
  }

  @Test(arguments: 1...60)
  func `keeps its arrows off the lines that join symbols`(seed: Int) {
    let drawing = Drawing(of: randomSOP(rows: 10, lanes: 5, seed: seed))
    for join in drawing.joins {
      let left = Position.middle(join.lanes.lowerBound)
      let right = Position.middle(join.lanes.upperBound)
      for (a, b) in drawing.arrows.flatMap(Drawing.pieces)
      where a.y == b.y && a.y == .middle(join.row) {
        #expect(max(a.x, b.x) <= left || min(a.x, b.x) >= right)
      }
    }
  }

  @Test(arguments: 1...20)
  func `is drawn the same again`(seed: Int) {
    let sop = randomSOP(rows: 50, lanes: 8, seed: seed)
    #expect(Drawing(of: sop) == Drawing(of: sop))
  }

  @Test(arguments: 1...20)
  func `counts a crossing for both lines`(seed: Int) {
    let drawing = Drawing(of: randomSOP(rows: 12, lanes: 4, seed: seed))
    let ends = drawing.crossings.reduce(0) { $0 + ($1.level == nil ? 1 : 2) }
    #expect(drawing.arrows.reduce(0) { $0 + $1.crossings } == ends)
  }

  @Test(arguments: 1...40)
  func `keeps its lines out of the cells of symbols`(seed: Int) {
    let drawing = Drawing(of: randomSOP(rows: 2 + seed % 20, lanes: 1 + seed % 6, seed: seed))
    let grid = CellGrid(drawing, laneWidth: 11, rowHeight: 3)
    let boxes = drawing.symbols.map { grid.box(lane: $0.lane, row: $0.row) }
    for arrow in drawing.arrows {
      let points = grid.points(of: arrow)
      for (a, b) in zip(points, points.dropFirst()) {
        #expect(a.column == b.column || a.line == b.line)
        for box in boxes {
          let beside =
            max(a.column, b.column) < box.column
            || min(a.column, b.column) >= box.column + box.width
          let apart =
            max(a.line, b.line) < box.line
            || min(a.line, b.line) >= box.line + box.height
          #expect(beside || apart, "\(points) enters \(box)")
        }
      }
    }
  }
}

extension Drawing.Arrow {
  fileprivate var isStub: Bool {
    if case .nowhere = end { return true }
    return false
  }
}
