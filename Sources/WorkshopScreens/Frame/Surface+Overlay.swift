import Terminal

extension Surface {
  /// Makes room for a box over a screen.
  ///
  /// Beside a box nearly as wide as the window only ends of words would be left; they go, too.
  mutating func clear(_ box: Rect, within rect: Rect) {
    let isNearlyAll = rect.columns - box.columns <= 16
    fill(
      isNearlyAll
        ? Rect(row: box.row, column: rect.column, rows: box.rows, columns: rect.columns) : box)
  }
}
