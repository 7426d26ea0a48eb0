/// A number of rows and columns: of the screen, of a frame, of a region.
package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// What terminals that do not tell their size are taken for.
  package static let standard = Size(rows: 24, columns: 80)
}

/// A cell's place, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
