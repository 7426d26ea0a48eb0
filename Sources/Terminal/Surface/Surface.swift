/// What a screen is drawn on: a value made of cells, with no terminal behind it.
///
/// A program draws the whole surface anew for every frame; the display finds out what changed. Whatever lies outside is
/// clipped, so drawing never traps and needs no checks for small windows. Coordinates are always those of the whole
/// surface; `clipped(to:)` limits where drawing shows. `glyphs` are those of the terminal at hand: text that it cannot
/// show is replaced here, by signs of the same width.
package struct Surface: Hashable, Sendable {
  package let size: Size
  package let glyphs: Glyphs
  /// Where the terminal's cursor stands, which screen readers and input methods follow; without it the cursor is hidden.
  package var cursor: Position?
  var cells: [Cell]
  private var clip: Rect

  package init(size: Size, glyphs: Glyphs = Glyphs(.penuh)) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: self.size.rows * self.size.columns)
    clip = Rect(self.size)
  }

  package var bounds: Rect { Rect(size) }

  /// Draws only inside a region: `surface.clipped(to: list) { $0.put(…) }`.
  package mutating func clipped(to rect: Rect, _ draw: (inout Surface) -> Void) {
    let outer = clip
    clip = outer.intersection(rect)
    draw(&self)
    clip = outer
  }

  /// Writes a text of one line and tells how many columns it took, at most `limit`.
  ///
  /// Line ends and tabs count as one blank: wrap first. A wide character that does not fit whole is left out.
  @discardableResult
  package mutating func put(
    _ text: String, at position: Position, style: Style = .plain, limit: Int = .max
  ) -> Int {
    if text.isPlain {
      return putPlain(text, at: position, style: style, limit: limit)
    }
    if glyphs.tier == .penuh, let count = text.narrowCount {
      return putNarrow(
        text.unicodeScalars, count, at: position, style: style, limit: limit)
    }
    var used = 0
    for character in text {
      let taken = put(
        character, at: Position(row: position.row, column: position.column + used), style: style,
        limit: limit - used)
      guard let taken else { break }
      used += taken
    }
    return used
  }

  /// Writes printable ASCII, most of what there is, byte by byte.
  private mutating func putPlain(
    _ text: String, at position: Position, style: Style, limit: Int
  ) -> Int {
    let used = min(text.utf8.count, max(0, limit))
    guard let shown = uncover(row: position.row, position.column..<position.column + used) else {
      return used
    }
    let start = position.row * size.columns
    var text = text
    text.withUTF8 { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        for column in shown {
          let byte = bytes[column - position.column]
          cells[start + column] = Cell(narrow: UInt32(byte), style: style)
        }
      }
    }
    return used
  }

  /// Writes signs of one column, nearly all that there is, without looking for characters made of several scalars.
  private mutating func putNarrow(
    _ scalars: String.UnicodeScalarView, _ count: Int, at position: Position, style: Style,
    limit: Int
  ) -> Int {
    let used = min(count, max(0, limit))
    guard let shown = uncover(row: position.row, position.column..<position.column + used) else {
      return used
    }
    let start = position.row * size.columns
    var column = position.column
    for scalar in scalars {
      guard column < shown.upperBound else { break }
      if column >= shown.lowerBound {
        cells[start + column] = Cell(narrow: scalar.value, style: style)
      }
      column += 1
    }
    return used
  }

  /// The part of a row's columns that can be drawn on, once the wide characters at its edges are mended.
  mutating func uncover(row: Int, _ columns: Range<Int>) -> Range<Int>? {
    let first = max(columns.lowerBound, clip.column)
    let end = min(columns.upperBound, clip.endColumn)
    guard row >= clip.row, row < clip.endRow, first < end else { return nil }
    let start = row * size.columns
    if first > 0, cells[start + first].width == 0 {
      cells[start + first - 1] = .blank(cells[start + first - 1].style)
    }
    if end < size.columns, cells[start + end].width == 0 {
      cells[start + end] = .blank(cells[start + end].style)
    }
    return first..<end
  }

  /// Writes pieces of text one after another and tells how many columns they took.
  @discardableResult
  package mutating func put(_ spans: [Span], at position: Position, limit: Int = .max) -> Int {
    var used = 0
    for span in spans where used < limit {
      used += put(
        span.text, at: Position(row: position.row, column: position.column + used),
        style: span.style, limit: limit - used)
    }
    return used
  }

  /// Writes one character and tells its columns, or nothing if it is over the limit.
  private mutating func put(
    _ character: Character, at position: Position, style: Style, limit: Int
  ) -> Int? {
    if glyphs.tier != .penuh, !character.isASCII {
      let shown = glyphs.shown(character)
      if shown != String(character) {
        guard shown.count <= limit else { return nil }
        for (offset, stand) in shown.enumerated() {
          if let cell = Cell(stand, style: style) {
            set(cell, row: position.row, column: position.column + offset)
          }
        }
        return shown.count
      }
    }
    guard let cell = Cell(character, style: style) else { return 0 }
    guard Int(cell.width) <= limit else { return nil }
    set(cell, row: position.row, column: position.column)
    return Int(cell.width)
  }

  /// Sets a cell and mends the wide characters it cuts in two.
  mutating func set(_ cell: Cell, row: Int, column: Int) {
    let width = Int(cell.width)
    guard row >= clip.row, row < clip.endRow, column >= clip.column,
      column + width <= clip.endColumn
    else {
      // Half of a wide character at the edge shows as a blank, never as a shifted row.
      if width == 2, row >= clip.row, row < clip.endRow {
        for side in [column, column + 1] where side >= clip.column && side < clip.endColumn {
          set(.blank(cell.style), row: row, column: side)
        }
      }
      return
    }
    let index = row * size.columns + column
    if cells[index].width == 0, column > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    let next = index + width
    if column + width < size.columns, cells[next].width == 0 {
      cells[next] = .blank(cells[next].style)
    }
    cells[index] = cell
    if width == 2 { cells[index + 1] = .rightHalf(cell.style) }
  }

  /// Whether a row shows anything else than on another surface of the same size.
  func differs(from other: Surface, row: Int) -> Bool {
    let range = row * size.columns..<(row + 1) * size.columns
    return cells.withUnsafeBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        var difference: UInt64 = 0
        for index in range { difference |= cells[index].difference(from: others[index]) }
        return difference != 0
      }
    }
  }
}
