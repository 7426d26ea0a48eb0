package import SOPDocument
import SOPDrawing

/// The flowchart of an SOP as pictures for paper, one a page: the kegiatan at the left, the symbols in
/// the lanes of who does them.
package struct FlowPicture {
  private let sop: SOP
  private let drawing: Drawing
  private let grid: PaperGrid

  private static let headHeight = 110
  private static let symbolHeight = 90
  /// Rows that fit an upright page together with the head.
  private static let mostRows = 9

  /// Rows of a page, so that all pages are about equally full.
  private static func rowsPerPage(of count: Int) -> Int {
    let pages = max(1, (count + mostRows - 1) / mostRows)
    return max(1, (count + pages - 1) / pages)
  }

  package init(of sop: SOP, width: Int = 1760) {
    self.sop = sop
    drawing = Drawing(of: sop, rowsPerPage: FlowPicture.rowsPerPage(of: sop.activities.count))
    grid = PaperGrid(drawing, width: width)
  }

  /// One picture a page; none where there are no rows.
  package var pictures: [String] {
    let pages = Set(drawing.rows.map(\.page)).sorted()
    return pages.compactMap { page in
      let rows = drawing.rows.indices.filter {
        drawing.rows[$0].page == page && drawing.rows[$0].content != .pageBreak
      }
      guard let first = rows.first, let last = rows.last else { return nil }
      return picture(ofRows: first...last, page: page, of: pages.count)
    }
  }

  private func picture(ofRows rows: ClosedRange<Int>, page: Int, of count: Int) -> String {
    let span = grid.span(ofRows: rows)
    let top = span.lowerBound - FlowPicture.headHeight
    let height = span.upperBound - top
    var body = head(at: top, bottom: span.upperBound)
    for row in rows { body += words(of: row) }
    for arrow in drawing.arrows where rows.contains(arrow.source) { body += line(of: arrow) }
    for join in drawing.joins where rows.contains(join.row) {
      let y = grid.y(.middle(join.row))
      body += SVG.line(
        [(grid.x(.middle(join.lanes.lowerBound)), y), (grid.x(.middle(join.lanes.upperBound)), y)],
        isDashed: true)
    }
    for symbol in drawing.symbols where rows.contains(symbol.row) { body += shape(of: symbol) }
    let title = sop.identity.title.text
    return SVG.picture(
      grid.width, height, top: top,
      "Diagram alir \(title)" + (count > 1 ? ", halaman \(page + 1) dari \(count)" : ""), body)
  }

  private func head(at top: Int, bottom: Int) -> String {
    var body = SVG.text(
      "Kegiatan", x: 10, y: top + 60, anchor: "start", isBold: true)
    for (index, lane) in drawing.lanes.enumerated() {
      let range = grid.lane(index)
      let lines = SVG.lines(lane.name.isEmpty ? "?" : lane.name, width: range.count + 20)
      for (place, line) in lines.prefix(3).enumerated() {
        body += SVG.text(
          line, x: (range.lowerBound + range.upperBound) / 2, y: top + 34 + 33 * place, isBold: true
        )
      }
      if index > 0 {
        let middle = (grid.lane(index - 1).upperBound + range.lowerBound) / 2
        body += FlowPicture.rule([(middle, top), (middle, bottom)])
      }
    }
    body += FlowPicture.rule([(PaperGrid.textWidth, top), (PaperGrid.textWidth, bottom)])
    let under = top + FlowPicture.headHeight
    return body + FlowPicture.rule([(0, under), (grid.width, under)])
  }

  /// A thin line that is no arrow.
  private static func rule(_ points: [(x: Int, y: Int)]) -> String {
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return "<polyline points=\"\(list)\" fill=\"none\" stroke=\"#aaa\" stroke-width=\"2\"/>\n"
  }

  private func words(of row: Int) -> String {
    guard case .activity(let id) = drawing.rows[row].content, let activity = sop[id],
      let number = sop.row(of: id)
    else { return "" }
    let text = activity.text.words
    let question = activity.question.words
    let asked = question.isEmpty || question == text ? text : "\(text) (\(question))"
    let lines = SVG.lines("\(number + 1). \(asked)", width: PaperGrid.textWidth - 20).prefix(4)
    let start = grid.y(.middle(row)) - (lines.count - 1) * 17 + 10
    return lines.enumerated().map { place, line in
      SVG.text(line, x: 10, y: start + 34 * place, anchor: "start")
    }.joined()
  }

  // MARK: Arrows and symbols

  private func line(of arrow: Drawing.Arrow) -> String {
    var points = arrow.points.map { (x: grid.x($0.x), y: grid.y($0.y)) }
    guard points.count > 1 else { return "" }
    let half = FlowPicture.symbolHeight / 2
    var head = ""
    if case .row = arrow.end {
      // The last piece always comes down upon its symbol.
      points[points.count - 1].y -= half
      let end = points[points.count - 1]
      head = SVG.shape(
        [end, (end.x - 10, end.y - 22), (end.x + 10, end.y - 22)], fill: "#000")
    }
    return SVG.line(points) + head + label(of: arrow, from: points[0])
  }

  private func label(of arrow: Drawing.Arrow, from start: (x: Int, y: Int)) -> String {
    guard !arrow.label.isEmpty else { return "" }
    let aside = symbolWidth / 2 + 8
    return switch arrow.leaves {
    case .below:
      SVG.text(
        arrow.label, x: start.x + 12, y: start.y + FlowPicture.symbolHeight / 2 + 34,
        anchor: "start")
    case .left: SVG.text(arrow.label, x: start.x - aside, y: start.y - 10, anchor: "end")
    case .right: SVG.text(arrow.label, x: start.x + aside, y: start.y - 10, anchor: "start")
    }
  }

  private var symbolWidth: Int { min(200, grid.laneWidth - 20) }

  private func shape(of symbol: Drawing.Symbol) -> String {
    let center = (x: grid.x(.middle(symbol.lane)), y: grid.y(.middle(symbol.row)))
    let label: String
    if case .connector(let place) = symbol.kind {
      label = drawing.connectors[place].name
    } else {
      label = String(symbol.number)
    }
    return SymbolShape(center: center, width: symbolWidth, height: FlowPicture.symbolHeight)
      .drawn(symbol.kind) + SVG.text(label, x: center.x, y: center.y + 10)
  }
}
