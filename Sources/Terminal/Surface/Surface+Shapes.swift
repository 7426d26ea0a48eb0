extension Surface {
  /// Covers a region with one sign; with blanks to clear it.
  package mutating func fill(_ rect: Rect, with sign: Character = " ", style: Style = .plain) {
    let part = rect.intersection(bounds)
    for row in part.row..<max(part.row, part.endRow) {
      var column = part.column
      while column < part.endColumn {
        column += max(1, put(String(sign), at: Position(row: row, column: column), style: style))
      }
    }
  }

  /// Changes the style of what is already drawn, as for the chosen row.
  package mutating func restyle(_ rect: Rect, _ style: Style) {
    let part = rect.intersection(bounds)
    for row in part.row..<max(part.row, part.endRow) {
      for column in part.column..<max(part.column, part.endColumn) {
        cells[row * size.columns + column].style = style
      }
    }
  }

  package mutating func horizontalLine(
    at position: Position, length: Int, sign: Character? = nil, style: Style = .border
  ) {
    let sign = sign ?? glyphs.lines.horizontal
    fill(
      Rect(row: position.row, column: position.column, rows: 1, columns: length), with: sign,
      style: style)
  }

  package mutating func verticalLine(
    at position: Position, length: Int, sign: Character? = nil, style: Style = .border
  ) {
    let sign = sign ?? glyphs.lines.vertical
    fill(
      Rect(row: position.row, column: position.column, rows: length, columns: 1), with: sign,
      style: style)
  }

  /// Draws the outline of a region, with its title in the upper edge, and gives the region inside.
  @discardableResult
  package mutating func box(
    _ rect: Rect, title: String = "", isFocused: Bool = false, style: Style? = nil,
    lines: Glyphs.Lines? = nil
  ) -> Rect {
    let lines = lines ?? (isFocused ? glyphs.focusedLines : glyphs.lines)
    let style = style ?? (isFocused ? .borderFocused : .border)
    guard rect.rows >= 2, rect.columns >= 2 else {
      return Rect(row: rect.row, column: rect.column, rows: 0, columns: 0)
    }
    let (bottom, right) = (rect.endRow - 1, rect.endColumn - 1)
    let inner = rect.inset()
    for row in [rect.row, bottom] {
      horizontalLine(
        at: Position(row: row, column: inner.column), length: inner.columns,
        sign: lines.horizontal, style: style)
    }
    for column in [rect.column, right] {
      verticalLine(
        at: Position(row: inner.row, column: column), length: inner.rows, sign: lines.vertical,
        style: style)
    }
    put(String(lines.topLeft), at: rect.origin, style: style)
    put(String(lines.topRight), at: Position(row: rect.row, column: right), style: style)
    put(String(lines.bottomLeft), at: Position(row: bottom, column: rect.column), style: style)
    put(String(lines.bottomRight), at: Position(row: bottom, column: right), style: style)
    if !title.isEmpty, inner.columns >= 4 {
      put(
        " \(truncated(title, width: inner.columns - 3)) ",
        at: Position(row: rect.row, column: inner.column),
        style: isFocused ? .heading : Style(.heading))
    }
    return inner
  }

  /// Draws how far a list is scrolled, in the last column of a region, if it does not fit.
  package mutating func scrollBar(in rect: Rect, top: Int, visible: Int, total: Int) {
    guard total > visible, rect.rows > 0, rect.columns > 0 else { return }
    let length = max(1, rect.rows * visible / total)
    let room = rect.rows - length
    let hidden = total - visible
    var start = hidden > 0 ? (room * min(max(0, top), hidden) + hidden / 2) / hidden : 0
    if top > 0, start == 0, room > 0 { start = 1 }
    if top < hidden, start == room, room > 0 { start = room - 1 }
    let column = rect.endColumn - 1
    verticalLine(
      at: Position(row: rect.row, column: column), length: rect.rows, sign: glyphs.scrollTrack,
      style: .muted)
    verticalLine(
      at: Position(row: rect.row + max(0, start), column: column), length: length,
      sign: glyphs.scrollThumb, style: .muted)
  }
}
