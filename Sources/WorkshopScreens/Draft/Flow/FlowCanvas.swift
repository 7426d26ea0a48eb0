import SOPDocument
import SOPDrawing
import Terminal

/// The flowchart of a draft in character cells.
///
/// Every kind of symbol differs by shape in each tier: `( )` capsules, `[ ]` boxes and `< >` diamonds.
struct FlowCanvas: Sendable {
  let drawing: Drawing
  private let grid: CellGrid
  /// All of it, drawn once: a key moves at most the mark of the chosen symbol.
  private var picture: Surface
  private var marked: Activity.ID?
  /// The names of the lanes above it.
  private var names: Surface

  /// Between its edges most verbs stand whole, as "Menyerahkan" does.
  static let narrowestLane = 13
  static let widestLane = 26

  /// Words behind an arrow that leads nowhere may stand beside the chart.
  private static let margin = 24

  /// Lays a draft out for a width; what does not fit is scrolled to.
  init(of sop: SOP, width columns: Int, glyphs: Glyphs) {
    let drawing = Drawing(of: sop, rowsPerPage: nil)
    let tracks = drawing.columnTracks.reduce(0) { $0 + ($1 > 0 ? 2 * $1 + 1 : 1) }
    let lanes = max(1, drawing.lanes.count)
    let lane = (columns - tracks) / lanes
    self.drawing = drawing
    // Its edges and two lines of text, or three where lines are short.
    grid = CellGrid(
      drawing, laneWidth: min(max(lane, FlowCanvas.narrowestLane), FlowCanvas.widestLane),
      rowHeight: lane < 18 ? 5 : 4)
    picture = Surface(
      size: Size(rows: grid.height, columns: grid.width + FlowCanvas.margin), glyphs: glyphs)
    names = Surface(size: Size(rows: 1, columns: picture.size.columns), glyphs: glyphs)
    drawNames()
    draw()
  }

  private mutating func drawNames() {
    for (index, lane) in drawing.lanes.enumerated() {
      let box = grid.box(lane: index, row: 0)
      let name = truncated(lane.name, width: box.width)
      let column = box.column + max(0, (box.width - width(of: name)) / 2)
      names.put(name, at: Terminal.Position(row: 0, column: column), style: .heading)
    }
  }

  private mutating func draw() {
    var surface = picture
    let origin = Terminal.Position(row: 0, column: 0)
    drawLines(on: &surface, at: origin)
    for symbol in drawing.symbols {
      drawSymbol(symbol, on: &surface, at: origin, isSelected: false)
    }
    for arrow in drawing.arrows { drawLabel(of: arrow, on: &surface, at: origin) }
    picture = surface
  }

  var size: Size { Size(rows: grid.height, columns: grid.width) }

  /// The symbol that carries an activity's flow.
  func symbol(of id: Activity.ID) -> Drawing.Symbol? {
    drawing.symbols.first { symbol in
      guard case .flow = symbol.kind else { return false }
      return symbol.activity == id && symbol.isMain
    }
  }

  /// The first line to show so that an activity stands in the middle.
  func top(centring id: Activity.ID?, rows: Int) -> Int {
    guard let id, let symbol = symbol(of: id) else { return 0 }
    let box = grid.box(lane: symbol.lane, row: symbol.row)
    return min(max(0, box.line + box.height / 2 - rows / 2), max(0, grid.height - rows))
  }

  /// The first column to show so that an activity is seen whole.
  func left(showing id: Activity.ID?, columns: Int) -> Int {
    guard grid.width > columns, let id, let symbol = symbol(of: id) else { return 0 }
    let box = grid.box(lane: symbol.lane, row: symbol.row)
    return min(max(0, box.column + box.width / 2 - columns / 2), max(0, grid.width - columns))
  }

  /// Marks the symbols of an activity, and only those.
  mutating func mark(_ selected: Activity.ID?) {
    guard selected != marked else { return }
    var surface = picture
    let origin = Terminal.Position(row: 0, column: 0)
    for symbol in drawing.symbols where symbol.activity == marked || symbol.activity == selected {
      drawSymbol(
        symbol, on: &surface, at: origin, isSelected: symbol.activity == selected)
    }
    for arrow in drawing.arrows { drawLabel(of: arrow, on: &surface, at: origin) }
    picture = surface
    marked = selected
  }

  /// Draws the part that begins at `top` and `left`, with the lanes' names above it.
  func draw(on surface: inout Surface, in rect: Rect, top: Int, left: Int) {
    let (head, body) = rect.split(top: 2)
    surface.fill(rect)
    surface.copy(
      names, from: Rect(row: 0, column: left, rows: 1, columns: head.columns), to: head.origin)
    surface.horizontalLine(
      at: Terminal.Position(row: head.row + 1, column: head.column), length: head.columns)
    let part = Rect(row: top, column: left, rows: body.rows, columns: body.columns)
    surface.copy(picture, from: part, to: body.origin)
    if grid.height > body.rows {
      surface.scrollBar(in: body, top: top, visible: body.rows, total: grid.height)
    }
  }

  private func drawLines(on surface: inout Surface, at origin: Terminal.Position) {
    var strokes = Strokes()
    for join in drawing.joins {
      let first = grid.box(lane: join.lanes.lowerBound, row: join.row)
      let last = grid.box(lane: join.lanes.upperBound, row: join.row)
      let line = first.line + first.height / 2
      strokes.add([
        CellGrid.Cell(column: first.column, line: line),
        CellGrid.Cell(column: last.column, line: line),
      ])
    }
    for arrow in drawing.arrows { strokes.add(joined(arrow)) }
    strokes.draw(on: &surface, at: origin)
    for arrow in drawing.arrows {
      let points = grid.points(of: arrow)
      guard let tip = points.last else { continue }
      let place = Terminal.Position(row: origin.row + tip.line, column: origin.column + tip.column)
      if case .nowhere(let words) = arrow.end {
        surface.put("? \(words)", at: place, style: .bad)
      } else {
        surface.put(String(surface.glyphs.headDown), at: place, style: .border)
      }
    }
  }

  /// The corners of an arrow from inside its symbol, so that its first piece shows where it leaves.
  private func joined(_ arrow: Drawing.Arrow) -> [CellGrid.Cell] {
    let points = grid.points(of: arrow)
    guard var start = points.first else { return [] }
    switch arrow.leaves {
    case .below: start.line -= 1
    case .left: start.column += 1
    case .right: start.column -= 1
    }
    return [start] + points
  }

  private func drawLabel(
    of arrow: Drawing.Arrow, on surface: inout Surface, at origin: Terminal.Position
  ) {
    guard !arrow.label.isEmpty else { return }
    let (start, side) = grid.label(of: arrow)
    let text = truncated(arrow.label, width: 12)
    let column = side == .left ? start.column - width(of: text) + 1 : start.column
    surface.put(
      text, at: Terminal.Position(row: origin.row + start.line, column: origin.column + column),
      style: Style.accent.bold)
  }

  private func drawSymbol(
    _ symbol: Drawing.Symbol, on surface: inout Surface, at origin: Terminal.Position,
    isSelected: Bool
  ) {
    let box = grid.box(lane: symbol.lane, row: symbol.row)
    let rect = Rect(
      row: origin.row + box.line, column: origin.column + box.column, rows: box.height,
      columns: box.width)
    surface.fill(rect)
    let style: Style = isSelected ? Style.borderFocused : .border
    let inner = drawOutline(
      of: symbol.kind, on: &surface, in: rect, style: style, isSelected: isSelected)
    let question = symbol.question.isEmpty ? symbol.label : symbol.question
    let label = symbol.isMain ? "\(symbol.number) \(question)" : "bersama \(symbol.number)"
    var lines = wrapped(surface.glyphs.spelled(label), width: inner.columns)
    if symbol.isMain, lines.count > 1, lines[0] == "\(symbol.number)" {
      // Beside a long word the number finds no room; in the edge it leaves a line to the text.
      surface.put(
        " \(symbol.number) ", at: Terminal.Position(row: rect.row, column: rect.column + 2))
      lines = wrapped(surface.glyphs.spelled(question), width: inner.columns)
    }
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      let isCut = row == inner.rows - 1 && lines.count > inner.rows
      let shown = isCut ? truncated(line + " …", width: inner.columns) : line
      surface.put(
        shown, at: Terminal.Position(row: inner.row + row, column: inner.column),
        limit: inner.columns)
    }
    if isSelected { surface.restyle(inner, .selection) }
  }

  /// Draws the edges of a symbol and gives the room for its text.
  private func drawOutline(
    of kind: Drawing.Symbol.Kind, on surface: inout Surface, in rect: Rect, style: Style,
    isSelected: Bool
  ) -> Rect {
    let glyphs = surface.glyphs
    let shape: Glyphs.Shape =
      switch kind {
      case .connector: .connector
      case .flow(.start), .flow(.end): .terminator
      case .flow(.decision): .decision
      case .flow: .process
      }
    var lines = shape == .terminator ? glyphs.roundLines : glyphs.lines
    if isSelected, shape == .process { lines = glyphs.focusedLines }
    if shape == .decision {
      (lines.topLeft, lines.topRight, lines.bottomLeft, lines.bottomRight) = ("/", "\\", "\\", "/")
    }
    let inner = surface.box(rect, style: style, lines: lines)
    if shape != .process {
      let ends = glyphs.ends(of: shape)
      for row in inner.row..<max(inner.row, inner.endRow) {
        surface.put(
          String(ends.left), at: Terminal.Position(row: row, column: rect.column), style: style)
        surface.put(
          String(ends.right), at: Terminal.Position(row: row, column: rect.endColumn - 1),
          style: style)
      }
    }
    return inner.inset(rows: 0, columns: inner.columns > 16 ? 1 : 0)
  }
}
