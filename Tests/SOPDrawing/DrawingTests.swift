import SOPDocument
import SOPDrawing
import Testing

@Suite struct `A small flow` {
  @Test func `rows of one performer are joined by straight arrows`() {
    let drawing = Drawing(of: sop(["A"], [Row("A"), Row("A"), Row("A")]))
    #expect(drawing.lanes.map(\.name) == ["A"])
    #expect(drawing.symbols.map(\.kind) == [.flow(.start), .flow(.process), .flow(.end)])
    #expect(drawing.arrows.map(\.points.count) == [2, 2])
    #expect(drawing.rowTracks == [0, 0, 0, 0] && drawing.columnTracks == [0, 0])
  }

  @Test func `an arrow to another lane bends twice in the gap between the rows`() {
    let drawing = Drawing(of: sop(["A", "B"], [Row("A"), Row("B")]))
    #expect(
      drawing.arrows[0].points == [
        Point(x: .middle(0), y: .middle(0)), Point(x: .middle(0), y: .gap(1)),
        Point(x: .middle(1), y: .gap(1)), Point(x: .middle(1), y: .middle(1)),
      ])
  }

  @Test func `a decision goes on below and returns in the outer track`() {
    let drawing = Drawing(
      of: sop(["A", "B"], [Row("A"), Row("B", asks: ("Ya", 3), ("Tidak", 1)), Row("B")]))
    let yes = drawing.arrows[1]
    let no = drawing.arrows[2]
    #expect(yes.leaves == .below && yes.label == "Ya" && !yes.isBackward)
    #expect(no.isBackward && no.label == "Tidak" && no.branch == 1)
    #expect(no.points.contains { $0.x == .gap(2) } || no.points.contains { $0.x == .gap(0) })
    #expect(no.points.last == Point(x: .middle(0), y: .middle(0)))
  }

  @Test func `two returns to different rows keep their own tracks, the longer one outside`() {
    let drawing = Drawing(
      of: sop(
        ["A"],
        [
          Row("A"), Row("A"), Row("A", asks: ("Ya", 4), ("Tidak", 2)),
          Row("A", asks: ("Ya", 5), ("Tidak", 1)), Row("A"),
        ]))
    let outer = drawing.arrows.filter(\.isBackward)
    #expect(drawing.columnTracks == [0, 2])
    #expect(outer.map { $0.points[1].x } == [.gap(1, track: 0), .gap(1, track: 1)])
    #expect(drawing.crossings.isEmpty)
  }

  @Test func `two branches that meet again end in the same symbol without lying on each other`() {
    let drawing = Drawing(
      of: sop(
        ["A", "B"],
        [Row("A", asks: ("Ya", 2), ("Tidak", 3)), Row("A", next: [4]), Row("B"), Row("A")]))
    let ends = drawing.arrows.suffix(2)
    #expect(ends.allSatisfy { $0.end == .row(3) })
    #expect(!Drawing.overlap(drawing.arrows[0], drawing.arrows[1]))
    #expect(drawing.crossings.isEmpty)
  }

  @Test func `a return joins below the arrow from the row above when both come from one side`() {
    let drawing = Drawing(
      of: sop(
        ["A", "B", "C"],
        [Row("A"), Row("B"), Row("A", asks: ("Ya", 4), ("Tidak", 2)), Row("C")]))
    let back = drawing.arrows.filter(\.isBackward)
    #expect(back.count == 1 && back[0].points.contains { $0.y == .gap(1, track: 1) })
    #expect(drawing.rowTracks[1] == 2 && drawing.crossings.isEmpty)
  }

  @Test func `an arrow into nowhere is a stub with the author's words`() {
    let drawing = Drawing(of: sop(["A"], [Row("A"), Row("A", next: [9]), Row("A")]))
    #expect(drawing.arrows[1].end == .nowhere("langkah 9"))
    #expect(drawing.arrows[1].points.count == 2)
  }

  @Test func `a row without performer stands in an extra last lane`() {
    let drawing = Drawing(of: sop(["A"], [Row("A"), Row(), Row("C")]))
    #expect(drawing.lanes.map(\.name) == ["A", "C", "belum ada pelaksana"])
    #expect(drawing.lanes.map(\.origin) == [.listed(0), .unlisted, .unknown])
    #expect(drawing.symbols.map(\.lane) == [0, 2, 1])
  }

  @Test func `names that differ in capitals or blanks share a lane`() {
    let drawing = Drawing(of: sop(["Petugas Loket"], [Row("Petugas  loket")]))
    #expect(drawing.lanes.count == 1)
  }

  @Test func `the symbols of a joint row are joined, and arrows use the first`() {
    let drawing = Drawing(of: sop(["A", "B", "C"], [Row("A"), Row("B", "C"), Row("A")]))
    #expect(drawing.joins.map(\.row) == [1] && drawing.joins.map(\.lanes) == [1...2])
    #expect(drawing.symbols.map(\.isMain) == [true, true, false, true])
    #expect(drawing.arrows[1].points[0].x == .middle(1))
  }

  @Test func `an SOP without rows draws its lanes`() {
    let drawing = Drawing(of: sop(["A", "B"], []))
    #expect(drawing.lanes.count == 2 && drawing.symbols.isEmpty && drawing.arrows.isEmpty)
  }
}

@Suite struct `A page break` {
  @Test func `an arrow over it becomes a pair of pentagons in the lane it leads to`() {
    let drawing = Drawing(of: sop(["A", "B"], [Row("A"), Row("A"), Row("B")]), rowsPerPage: 2)
    #expect(drawing.connectors.map(\.name) == ["A"])
    let pair = drawing.symbols.filter { $0.kind == .connector(0) }
    #expect(pair.map(\.lane) == [1, 1])
    #expect(pair.map { drawing.rows[$0.row].page } == [0, 1])
    #expect(drawing.arrows.map(\.end) == [.row(1), .row(2), .row(5)])
    #expect(drawing.rows[3].content == .pageBreak)
  }

  @Test func `two branches over it make two pairs, two arrows to one row make one`() {
    let decision = Row("A", asks: ("Ya", 3), ("Tidak", 4))
    let two = Drawing(of: sop(["A"], [Row("A"), decision, Row("A"), Row("A")]), rowsPerPage: 2)
    #expect(two.connectors.map(\.name) == ["A", "B"])
    let joined = Drawing(
      of: sop(["A"], [Row("A", asks: ("Ya", 2), ("Tidak", 3)), Row("A"), Row("A")]), rowsPerPage: 2)
    #expect(joined.connectors.count == 1)
  }

  @Test func `the twenty-seventh pair has two letters`() {
    let rows = Array(repeating: Row("A"), count: 30)
    let drawing = Drawing(of: sop(["A"], rows), rowsPerPage: 1)
    #expect(drawing.connectors[25].name == "Z" && drawing.connectors[26].name == "AA")
  }
}
