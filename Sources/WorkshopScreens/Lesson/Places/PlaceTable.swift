import Coursework
import SOPDocument
import Terminal

/// An SOP as a sheet with a cursor: the rows of its table, then the boxes of its identity, then the
/// row that hands in.
struct PlaceTable: Sendable {
  let sop: SOP
  /// The boxes shown below the table; none where the draft has no identity.
  let boxes: [Subject]
  /// There is nothing to hand in from it.
  private let isForReading: Bool
  private(set) var line = 0
  var column = GridColumn.text

  /// How a place shows: its words, and a sign in front of them.
  struct Look {
    var words: String
    var sign = ""
    var style = Style.plain
  }

  /// Shows a draft; with all the boxes of its identity where nothing else is asked.
  init(_ sop: SOP, boxes: [Subject]? = nil, isForReading: Bool = false) {
    self.sop = sop
    self.isForReading = isForReading
    self.boxes = boxes ?? (sop.identity.isPresent ? Subject.boxes : [])
  }

  /// Rows, boxes and the row that hands in.
  var count: Int { sop.activities.count + boxes.count + (isForReading ? 0 : 1) }
  var isAtCheck: Bool { !isForReading && line == count - 1 }

  /// The place under the cursor; nothing on the row that hands in.
  var subject: Subject? {
    if sop.activities.indices.contains(line) {
      return Subject.cell(sop.activities[line].id, column.cell).box
    }
    let place = line - sop.activities.count
    return boxes.indices.contains(place) ? boxes[place] : nil
  }

  /// The row under the cursor, if it stands in the table.
  var activity: Activity.ID? {
    sop.activities.indices.contains(line) ? sop.activities[line].id : nil
  }

  mutating func select(_ line: Int) { self.line = min(max(0, line), count - 1) }

  /// Puts the cursor on a place.
  mutating func stand(at subject: Subject) {
    if let row = subject.activity.flatMap(sop.row(of:)) {
      line = row
      column = GridColumn.allCases.first { $0.cell == subject.cell } ?? .text
    } else if let place = boxes.firstIndex(of: subject) {
      line = sop.activities.count + place
    }
  }

  /// Moves the cursor; at an end the key is not used.
  mutating func receive(_ key: Key) -> Bool {
    let before = (line, column)
    switch key {
    case .up: select(line - 1)
    case .down: select(line + 1)
    case .pageUp: select(line - 6)
    case .pageDown: select(line + 6)
    case .home: select(0)
    case .end: select(count - 1)
    case .left where activity != nil: column = GridColumn(rawValue: column.rawValue - 1) ?? column
    case .right where activity != nil: if column != .remark { column = next }
    case .tab: step(by: 1)
    case .backTab: step(by: -1)
    default: return false
    }
    // Between the columns of a row, an arrow never leaves the exercise.
    return (line, column) != before || (activity != nil && (key == .left || key == .right))
  }

  private var next: GridColumn { GridColumn(rawValue: column.rawValue + 1) ?? column }

  private mutating func step(by distance: Int) {
    guard activity != nil else { return select(line + distance) }
    let last = GridColumn.remark
    if distance > 0, column == last {
      select(line + 1)
      column = .text
    } else if distance < 0, column == .text {
      if line > 0 { column = last }
      select(line - 1)
    } else {
      column = GridColumn(rawValue: column.rawValue + distance) ?? column
    }
  }

  /// The words of every place, one after the other, to be read aloud.
  func reading(_ words: (Subject) -> String) -> [Line] {
    let rows = sop.activities.flatMap { activity in
      GridColumn.allCases.dropLast().map { Subject.cell(activity.id, $0.cell).box }
    }
    return (rows + boxes).map { .field(label: $0.label(in: sop), value: words($0)) }
  }

  /// Draws the name of the place under the cursor on a line, and gives the room below it.
  func drawName(on surface: inout Surface, in rect: Rect) -> Rect {
    surface.horizontalLine(at: rect.origin, length: rect.columns)
    if let subject {
      surface.put(
        truncated(" \(subject.label(in: sop)) ", width: rect.columns - 2),
        at: Position(row: rect.row, column: rect.column + 1), style: .heading)
    }
    return rect.split(top: 1).1
  }

  // MARK: Drawing

  func draw(
    on surface: inout Surface, in rect: Rect, isReady: Bool, look: (Subject) -> Look
  ) {
    let (head, body) = rect.split(top: 1)
    let columns = GridColumn.fitting(rect.columns - 6, showing: column)
    drawHead(columns, on: &surface, in: head)
    ListBox(count: count, selected: line, page: body.rows).draw(
      on: &surface, in: body, isFocused: false
    ) { surface, index, part, isSelected in
      if sop.activities.indices.contains(index) {
        drawRow(index, columns, on: &surface, in: part, isSelected, look)
      } else if !isForReading, index == count - 1 {
        let check = CheckRow.lines(isReady: isReady)[0]
        surface.put(check, at: part.origin, limit: part.columns)
        if isSelected { highlight(part, on: &surface) }
      } else {
        let box = boxes[index - sop.activities.count]
        drawBox(box, look(box), on: &surface, in: part, isSelected)
      }
    }
  }

  /// The flowchart of the draft, with the row of the cursor marked.
  func drawDiagram(on surface: inout Surface, in rect: Rect) {
    let cursor = surface.cursor
    var canvas = FlowCanvas(of: sop, width: rect.columns, glyphs: surface.glyphs)
    canvas.mark(activity)
    canvas.draw(
      on: &surface, in: rect, top: canvas.top(centring: activity, rows: rect.rows - 2),
      left: canvas.left(showing: activity, columns: rect.columns))
    surface.cursor = cursor
  }

  private func drawHead(
    _ columns: [(column: GridColumn, width: Int)], on surface: inout Surface, in rect: Rect
  ) {
    guard activity != nil else {
      surface.put(
        isAtCheck ? "" : "Di luar tabel kegiatan",
        at: Position(row: rect.row, column: rect.column + 2), style: .heading)
      return
    }
    surface.put("No", at: Position(row: rect.row, column: rect.column + 2), style: .heading)
    var left = rect.column + 5
    for (column, width) in columns {
      surface.put(
        truncated(column.label, width: width), at: Position(row: rect.row, column: left),
        style: column == self.column ? Style.heading.underlined : .heading)
      left += width + 1
    }
    if columns.last?.column.rawValue ?? 0 < GridColumn.remark.rawValue {
      surface.put(
        String(surface.glyphs.arrowRight), at: Position(row: rect.row, column: rect.endColumn - 1),
        style: .muted)
    }
  }

  private func drawRow(
    _ index: Int, _ columns: [(column: GridColumn, width: Int)], on surface: inout Surface,
    in rect: Rect, _ isSelected: Bool, _ look: (Subject) -> Look
  ) {
    let id = sop.activities[index].id
    surface.put("\(index + 1)", at: rect.origin, style: isSelected ? .heading : .plain)
    var left = rect.column + 3
    for (column, width) in columns {
      let cell = Rect(row: rect.row, column: left, rows: 1, columns: width)
      draw(look(Subject.cell(id, column.cell).box), on: &surface, in: cell)
      if isSelected, column == self.column { highlight(cell, on: &surface) }
      left += width + 1
    }
  }

  private func drawBox(
    _ box: Subject, _ look: Look, on surface: inout Surface, in rect: Rect, _ isSelected: Bool
  ) {
    let (name, value) = rect.split(left: min(26, rect.columns / 2))
    surface.put(truncated(box.boxLabel, width: name.columns - 1), at: name.origin)
    draw(look, on: &surface, in: value)
    if isSelected { highlight(value, on: &surface) }
  }

  private func draw(_ look: Look, on surface: inout Surface, in rect: Rect) {
    let words = look.words.isEmpty ? "(kosong)" : surface.glyphs.spelled(look.words)
    surface.put(
      truncated(look.sign + words, width: rect.columns), at: rect.origin,
      style: look.words.isEmpty && look.sign.isEmpty ? .muted : look.style)
  }

  private func highlight(_ rect: Rect, on surface: inout Surface) {
    surface.restyle(rect, .selection)
    surface.cursor = rect.origin
  }

  /// What stands in a place of the sheet; the flow of a row in words.
  func words(at subject: Subject, long: Bool = false) -> String {
    guard case .cell(let id, .branches) = subject, let row = sop.row(of: id) else {
      return sop.boxWords(subject)
    }
    let symbol = sop.activities[row].symbol.words
    let question = sop.activities[row].question.words
    let parts = [
      long ? symbol : "", long ? question : "", FlowWords.summary(of: row, in: sop, long: long),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Subject {
  /// The cell the subject is, if it is one.
  var cell: Cell? {
    guard case .cell(_, let cell) = self else { return nil }
    return cell
  }

  /// The name of a box beside its words.
  var boxLabel: String {
    switch self {
    case .field(let field): field.label
    case .promise(let promise): "Standar: \(promise.rawValue)"
    case .declaredTotal: "Total waktu"
    case .performers: "Daftar pelaksana"
    default: placeWords
    }
  }
}
