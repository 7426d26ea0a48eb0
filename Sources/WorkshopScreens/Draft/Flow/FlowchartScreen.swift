package import SOPDocument
package import Terminal
import Workshop

/// The flowchart of the open draft on a screen of its own; its cursor is the table's.
package struct FlowchartScreen: Screen {
  private(set) var selected: Activity.ID?
  private var canvas: FlowCanvas?
  private var laidOut: (revision: Int, columns: Int, glyphs: Glyphs)?

  package init(at id: Activity.ID?) {
    selected = id
  }

  package func title(in room: Room) -> String { "Diagram alir" }

  package func bindings(in room: Room) -> [Binding] {
    let hasRows = !(room.session.open?.sop.activities.isEmpty ?? true)
    return [
      Binding(
        [.enter], "Ke langkah ini", help: "Kembali ke tabel, pada langkah yang ditunjuk.",
        isEnabled: hasRows, isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Berpindah antara langkah.", isEnabled: hasRows,
        isPrimary: true),
      Binding(
        [.character("u"), .control("z")], "Urungkan", help: "Membatalkan perubahan terakhir.",
        isEnabled: room.session.open?.canUndo ?? false),
      Binding([.escape], "Kembali", help: "Kembali ke tabel.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    let rows = room.session.open?.sop.activities.map(\.id) ?? []
    let place = rows.firstIndex { $0 == selected } ?? 0
    func move(to next: Int) -> [Act] {
      if rows.indices.contains(next) { selected = rows[next] }
      return []
    }
    switch key {
    case .up, .left: return move(to: place - 1)
    case .down, .right: return move(to: place + 1)
    case .pageUp: return move(to: max(0, place - 4))
    case .pageDown: return move(to: min(rows.count - 1, place + 4))
    case .home: return move(to: 0)
    case .end: return move(to: rows.count - 1)
    case .enter: return [.back, .swap(EditorScreen(at: selected))]
    case .character("d"): return [.back]
    case .character("u"), .control("z"): return [.tell(.undoes)]
    default: return nil
    }
  }

  package mutating func settle(in room: Room) -> [Act] {
    guard let open = room.session.open else { return [.back] }
    if open.sop.row(of: selected ?? Activity.ID(-1)) == nil {
      selected = open.sop.activities.first?.id
    }
    let wanted = (open.revision, room.size.columns, room.glyphs)
    if laidOut.map({ $0 != wanted }) ?? true {
      canvas = FlowCanvas(of: open.sop, width: room.size.columns - 2, glyphs: room.glyphs)
      laidOut = wanted
    }
    canvas?.mark(selected)
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let canvas, let sop = room.session.open?.sop, !sop.activities.isEmpty else {
      surface.put(
        "Diagram muncul setelah ada kegiatan. Esc kembali ke tabel.",
        at: Position(row: rect.row + 1, column: rect.column + 2))
      return
    }
    let (area, caption) = rect.inset(rows: 0, columns: 1).split(bottom: 3)
    drawCaption(of: sop, on: &surface, in: caption)
    canvas.draw(
      on: &surface, in: area, top: canvas.top(centring: selected, rows: area.rows - 2),
      left: canvas.left(showing: selected, columns: area.columns))
  }

  /// The chosen row in full: a symbol has room for a few words only.
  private func drawCaption(of sop: SOP, on surface: inout Surface, in rect: Rect) {
    guard let row = selected.flatMap(sop.row(of:)) else { return }
    surface.horizontalLine(at: rect.origin, length: rect.columns)
    let words =
      FlowWords.name(of: row, in: sop) + ": " + FlowWords.summary(of: row, in: sop, long: true)
    let lines = wrapped(surface.glyphs.spelled(words), width: rect.columns)
    for (place, line) in lines.prefix(rect.rows - 1).enumerated() {
      surface.put(line, at: Position(row: rect.row + 1 + place, column: rect.column))
    }
  }

  /// A flowchart in words: the list of rows and where each leads.
  package func reading(in room: Room) -> [Line] {
    guard let sop = room.session.open?.sop else { return [] }
    return [.heading("Diagram alir")]
      + sop.activities.indices.map { row in
        .text(
          "\(row + 1). \(sop.activities[row].performers.items.joined(separator: ", ")): "
            + "\(sop.activities[row].text.text). \(FlowWords.summary(of: row, in: sop, long: true))"
        )
      }
  }
}
