extension Surface {
  /// Covers a region with one sign; with blanks to clear it.
  package mutating func fill(_ rect: Rect, with sign: Character = " ", style: Style = .plain) {
    let part = rect.intersection(bounds)
    guard let cell = narrowCell(sign, style) else { return fill(part, withWide: sign, style) }
    for row in part.row..<part.endRow {
      guard let shown = uncover(row: row, part.column..<part.endColumn) else { continue }
      let start = row * size.columns
      cells.withUnsafeMutableBufferPointer { cells in
        for column in shown { cells[start + column] = cell }
      }
    }
  }

  private mutating func fill(_ part: Rect, withWide sign: Character, _ style: Style) {
    for row in part.row..<part.endRow {
      var column = part.column
      while column < part.endColumn {
        column += max(1, put(String(sign), at: Position(row: row, column: column), style: style))
      }
    }
  }

  /// The cell of a sign as it shows here, if it takes one column.
  private func narrowCell(_ sign: Character, _ style: Style) -> Cell? {
    let shown = sign.isASCII ? sign : glyphs.shown(sign).first ?? sign
    let cell = Cell(shown, style: style)
    return cell?.width == 1 ? cell : nil
  }

  /// Copies a part of another surface, clipped like all drawing.
  package mutating func copy(_ other: Surface, from wanted: Rect, to position: Position) {
    let part = wanted.intersection(other.bounds)
    let left = position.column + part.column - wanted.column
    for offset in 0..<part.rows {
      let row = position.row + part.row - wanted.row + offset
      guard let shown = uncover(row: row, left..<left + part.columns) else { continue }
      let source = (part.row + offset) * other.size.columns + part.column - left
      let start = row * size.columns
      cells.withUnsafeMutableBufferPointer { cells in
        other.cells.withUnsafeBufferPointer { others in
          for column in shown { cells[start + column] = others[source + column] }
        }
      }
      mendEdges(start, shown)
    }
  }

  /// Halves of wide characters that were copied without their other half show as blanks.
  private mutating func mendEdges(_ start: Int, _ shown: Range<Int>) {
    let first = start + shown.lowerBound
    let last = start + shown.upperBound - 1
    if cells[first].width == 0 { cells[first] = .blank(cells[first].style) }
    if cells[last].width == 2 { cells[last] = .blank(cells[last].style) }
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
