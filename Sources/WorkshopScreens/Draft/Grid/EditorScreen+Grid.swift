import SOPDocument
import SOPRules
import Terminal
import Workshop

extension EditorScreen {
  /// Draws the activity table: number, marks and those columns that fit.
  func drawGrid(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let sop = room.session.open?.sop else { return }
    let (head, body) = rect.split(top: 1)
    let numbers = 6
    let columns = GridColumn.fitting(rect.columns - numbers - 1, showing: column)
    guard !sop.activities.isEmpty else {
      surface.put(
        truncated(
          "Belum ada kegiatan. Tekan T untuk menambah langkah pertama.", width: rect.columns - 2),
        at: Position(row: body.row + 1, column: body.column + 2), style: .muted)
      return
    }
    drawHead(columns, on: &surface, in: head, indent: numbers)
    let marks = worstFound(in: room)
    list(count: sop.activities.count, page: body.rows).draw(
      on: &surface, in: body, isFocused: false
    ) { surface, index, part, isSelected in
      let id = sop.activities[index].id
      surface.put(
        String(index + 1), at: Position(row: part.row, column: part.column),
        style: isSelected ? .heading : .plain)
      var left = part.column + numbers - 2
      if let worst = marks[id] {
        surface.put(
          EditorScreen.mark(of: worst), at: Position(row: part.row, column: left - 2),
          style: worst == .kesalahan ? .bad : .caution)
      }
      for (column, width) in columns {
        let cell = Rect(row: part.row, column: left, rows: 1, columns: width)
        drawCell(column, of: index, sop, on: &surface, in: cell, isSelected: isSelected)
        left += width + 1
      }
    }
  }

  /// The gravest thing that may be said of each row, found in one pass over the review.
  private func worstFound(in room: Room) -> [Activity.ID: Severity] {
    guard isReviewed || !visited.isEmpty else { return [:] }
    var worst: [Activity.ID: Severity] = [:]
    for finding in room.session.open?.review?.findings ?? [] {
      for subject in finding.subjects {
        let shown = subject.cellShown
        guard case .cell(let id, _) = shown, isReviewed || visited.contains(shown),
          editing?.subject != shown
        else { continue }
        worst[id] = max(worst[id] ?? finding.severity, finding.severity)
      }
    }
    return worst
  }

  private func drawHead(
    _ columns: [(column: GridColumn, width: Int)], on surface: inout Surface, in rect: Rect,
    indent: Int
  ) {
    surface.put("  No", at: rect.origin, style: .heading)
    var left = rect.column + indent
    for (column, width) in columns {
      surface.put(
        truncated(column.label, width: width), at: Position(row: rect.row, column: left),
        style: column == self.column ? Style.heading.underlined : .heading)
      left += width + 1
    }
    // Arrows tell that there are columns besides those that show.
    if columns.dropFirst().first?.column != .performers, let text = columns.first {
      surface.put(
        String(surface.glyphs.arrowLeft),
        at: Position(row: rect.row, column: rect.column + indent + text.width - 1), style: .muted)
    }
    if columns.last?.column != GridColumn.allCases.last {
      surface.put(
        String(surface.glyphs.arrowRight), at: Position(row: rect.row, column: rect.endColumn - 1),
        style: .muted)
    }
  }

  private func drawCell(
    _ column: GridColumn, of index: Int, _ sop: SOP, on surface: inout Surface, in rect: Rect,
    isSelected: Bool
  ) {
    var words =
      column == .flow
      ? FlowWords.summary(of: index, in: sop)
      : CellEditing.oneLine(sop.activities[index].words(of: column.cell))
    let isHere = isSelected && column == self.column
    if words.isEmpty, isHere { words = "(belum diisi)" }
    if column == .text, isLifting, isSelected {
      words = "\(surface.glyphs.arrowUp)\(surface.glyphs.arrowDown) " + words
    }
    surface.put(truncated(surface.glyphs.spelled(words), width: rect.columns), at: rect.origin)
    if isHere {
      surface.restyle(rect, .selection)
      if editing == nil { surface.cursor = rect.origin }
    }
  }
}
