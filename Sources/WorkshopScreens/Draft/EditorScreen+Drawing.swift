import SOPDocument
import SOPRules
package import Terminal
import Workshop

extension EditorScreen {
  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let open = room.session.open else {
      surface.put(
        "Membuka konsep ...", at: Position(row: rect.row + 1, column: rect.column + 2))
      return
    }
    var layout = EditorLayout(rect, isEditing: isEditing)
    let lines = panelLines(open.sop, in: room, width: layout.panel.columns - 2)
    // The head of the table, or the margins of a form.
    layout.givePanel(rows: lines.count + 1, keeping: count(in: open.sop) + 2)
    drawTabs(on: &surface, in: layout.tabs, open: open)
    switch tab {
    case .activities: drawGrid(on: &surface, in: layout.work, room: room)
    default: drawForm(on: &surface, in: layout.work, room: room)
    }
    if !layout.flow.isEmpty { drawFlow(on: &surface, in: layout.flow, open.sop) }
    drawPanel(lines, on: &surface, in: layout.panel, room: room)
  }

  private func drawTabs(on surface: inout Surface, in rect: Rect, open: OpenDraft) {
    var column = rect.column + 1
    for other in EditorTab.allCases {
      let text = " \(other.rawValue + 1) \(other.label) "
      column += surface.put(
        text, at: Position(row: rect.row, column: column),
        style: other == tab ? Style.selection.bold : .plain)
    }
    let state = open.isKept ? "tersimpan" : "menyimpan"
    surface.put(
      state,
      at: Position(row: rect.row, column: rect.endColumn - width(of: state) - 1), style: .muted)
  }

  /// The flowchart beside the table, with the row of the cursor marked.
  private func drawFlow(on surface: inout Surface, in rect: Rect, _ sop: SOP) {
    surface.verticalLine(at: rect.origin, length: rect.rows)
    let area = rect.split(left: 2).1
    let id = flowRow(in: sop)
    guard let canvas, !sop.activities.isEmpty else {
      surface.put("Diagram muncul setelah ada kegiatan.", at: area.origin, style: .muted)
      return
    }
    canvas.draw(
      on: &surface, in: area, top: canvas.top(centring: id, rows: area.rows - 2),
      left: canvas.left(showing: id, columns: area.columns))
  }

  private func drawForm(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let sop = room.session.open?.sop else { return }
    let slots = tab.slots(of: sop)
    let body = rect.inset(rows: 1, columns: 1)
    guard !slots.isEmpty else {
      surface.put(
        truncated("Belum ada pelaksana. Tekan T untuk menambah.", width: body.columns),
        at: body.origin, style: .muted)
      return
    }
    let longest = slots.map { width(of: $0.label) }.max() ?? 0
    let columns = Columns([.fixed(2), .fixed(longest + 1), .share(1)])
    list(count: slots.count, page: body.rows).draw(on: &surface, in: body, isFocused: !isEditing) {
      surface, index, part, _ in
      let (subject, label) = slots[index]
      let words = CellEditing.oneLine(sop.words(at: subject))
      columns.draw(
        [
          mark(for: subject, in: room), label,
          words.isEmpty ? "(belum diisi)" : surface.glyphs.spelled(words),
        ], on: &surface, in: part)
    }
    if tab == .title, slots.count == 1, body.rows > 4 {
      let text =
        "Tulis judul dahulu. Setelah Enter, Anda mengisi tiga baris: kegiatan awal, utama, akhir."
      for (row, line) in wrapped(text, width: body.columns - 2).enumerated() {
        surface.put(
          line, at: Position(row: body.row + 2 + row, column: body.column + 2), style: .muted)
      }
    }
  }

  /// The list of the present tab, scrolled to the cursor.
  func list(count: Int, page: Int) -> ListBox { ListBox(count: count, selected: row, page: page) }

  /// The mark of a place: only where the learner has been, or everywhere after a review.
  func mark(for subject: Subject, in room: Room) -> String {
    let found = findings(at: subject, in: room)
    return found.map(\.severity).max().map(EditorScreen.mark) ?? ""
  }

  static func mark(of severity: Severity) -> String {
    switch severity {
    case .kesalahan: return "!"
    case .peringatan: return "?"
    case .saran: return "i"
    }
  }

  /// What the last review says of a place, once it may be said.
  func findings(at subject: Subject, in room: Room) -> [Finding] {
    guard isReviewed || visited.contains(subject), editing?.subject != subject else { return [] }
    return (room.session.open?.review?.findings ?? []).filter { finding in
      finding.subjects.contains { $0.cellShown == subject.cellShown }
    }
  }

  /// The panel below: what is typed, or what stands at the cursor with what the review says of it.
  private func drawPanel(
    _ lines: [[Span]], on surface: inout Surface, in rect: Rect, room: Room
  ) {
    guard let sop = room.session.open?.sop else { return }
    surface.horizontalLine(at: rect.origin, length: rect.columns)
    guard let subject = subject(in: sop) else { return }
    let label = subject.label(in: sop)
    surface.put(
      " \(truncated(label, width: rect.columns - 4)) ",
      at: Position(row: rect.row, column: rect.column + 1), style: .heading)
    let body = rect.split(top: 1).1.inset(rows: 0, columns: 1)
    if let editing {
      let help = wrapped(
        surface.glyphs.spelled(FieldHelp.text(for: subject)), width: body.columns)
      let (field, foot) = body.split(bottom: min(help.count, 2))
      editing.area.draw(on: &surface, in: field, isFocused: true)
      let cursor = surface.cursor
      for (row, line) in help.prefix(foot.rows).enumerated() {
        surface.put(line, at: Position(row: foot.row + row, column: foot.column), style: .muted)
      }
      surface.cursor = cursor
      return
    }
    for (row, line) in lines.prefix(body.rows).enumerated() {
      surface.put(
        line, at: Position(row: body.row + row, column: body.column), limit: body.columns)
    }
    guard lines.count > body.rows, body.rows > 0 else { return }
    // Something is left out: P shows all of it.
    surface.put(
      " \(surface.glyphs.ellipsis) ",
      at: Position(row: rect.endRow - 1, column: rect.endColumn - 3), style: .muted)
  }

  private func panelLines(_ sop: SOP, in room: Room, width columns: Int) -> [[Span]] {
    guard editing == nil, let subject = subject(in: sop) else { return [] }
    if isLifting {
      return [[Span("Panah atas dan bawah menggeser; Enter meletakkan.", .heading)]]
    }
    var words = CellEditing.oneLine(sop.words(at: subject))
    if case .cell(let id, .branches) = subject, let row = sop.row(of: id) {
      words = FlowWords.summary(of: row, in: sop, long: true)
    }
    let glyphs = room.glyphs
    var lines: [[Span]] = []
    if !words.isEmpty {
      lines += wrapped(glyphs.spelled(words), width: columns).prefix(2).map { [Span($0)] }
    }
    for finding in findings(at: subject, in: room) {
      lines += hanging(
        "", glyphs.spelled("\(finding.severity.words): \(finding.message)"), width: columns,
        style: finding.severity == .kesalahan ? .bad : .caution)
      lines += hanging("  ", glyphs.spelled(finding.next), width: columns)
    }
    if lines.count <= 2 {
      lines += hanging(
        "", glyphs.spelled(FieldHelp.text(for: subject)), width: columns, style: .muted)
    }
    return lines
  }
}

extension Subject {
  /// The place on the editor's surface: all about the flow of a row shows in its one cell.
  var cellShown: Subject {
    switch self {
    case .branch(let id, _), .cell(let id, .symbol), .cell(let id, .question), .cell(let id, .next):
      .cell(id, .branches)
    case .activity(let id), .cell(let id, .number): .cell(id, .text)
    case .item(let field, _): .field(field)
    default: self
    }
  }

  /// The label of the panel.
  func label(in sop: SOP) -> String {
    if case .cell(let id, .branches) = self {
      return "Langkah \((sop.row(of: id) ?? 0) + 1), kolom Alur"
    }
    return words(in: sop)
  }
}
