/// A part of the surface; always absolute, never negative in extent.
///
/// Layout is cutting: a screen starts with `surface.bounds` and cuts its header, footer and columns off. A cut that
/// asks for more than there is gives what there is, so that no size of window can trap.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  package var isEmpty: Bool { rows == 0 || columns == 0 }
  package var size: Size { Size(rows: rows, columns: columns) }
  package var origin: Position { Position(row: row, column: column) }

  /// The first row below, and the first column to the right.
  package var endRow: Int { row + rows }
  package var endColumn: Int { column + columns }

  package func contains(_ position: Position) -> Bool {
    (row..<endRow).contains(position.row) && (column..<endColumn).contains(position.column)
  }

  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }

  /// The same region without a margin, as inside a box.
  package func inset(rows: Int = 1, columns: Int = 1) -> Rect {
    Rect(
      row: row + min(rows, self.rows), column: column + min(columns, self.columns),
      rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
  }

  /// The first `count` rows, and what remains below them.
  package func split(top count: Int) -> (Rect, Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: count, columns: columns),
      Rect(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// What remains above, and the last `count` rows.
  package func split(bottom count: Int) -> (Rect, Rect) {
    split(top: rows - min(max(0, count), rows))
  }

  /// The first `count` columns, and what remains beside them.
  package func split(left count: Int) -> (Rect, Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: count),
      Rect(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }

  /// What remains to the left, and the last `count` columns.
  package func split(right count: Int) -> (Rect, Rect) {
    split(left: columns - min(max(0, count), columns))
  }

  /// A region of at most that size in the middle of this one, as for a question.
  package func centred(_ size: Size) -> Rect {
    let height = min(size.rows, rows)
    let width = min(size.columns, columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2, rows: height,
      columns: width)
  }
}
