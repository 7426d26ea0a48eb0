/// A point in a text, counted as people count: line 1, column 1 is its first character.
package struct Place: Sendable, Hashable, Comparable {
  private var storedLine: Int32
  private var storedColumn: Int32
  private var storedOffset: Int32

  /// A text of at most a megabyte has no place that does not fit.
  package init(line: Int, column: Int, offset: Int) {
    storedLine = Int32(truncatingIfNeeded: line)
    storedColumn = Int32(truncatingIfNeeded: column)
    storedOffset = Int32(truncatingIfNeeded: offset)
  }

  package var line: Int { Int(storedLine) }
  /// Counted in characters of Unicode, from 1.
  package var column: Int { Int(storedColumn) }
  /// How many characters of Unicode stand before it in the whole text.
  package var offset: Int { Int(storedOffset) }

  package static let start = Place(line: 1, column: 1, offset: 0)

  package static func < (one: Place, other: Place) -> Bool {
    one.storedOffset < other.storedOffset
  }

  /// The place as messages give it: "baris 3, kolom 5".
  package var words: String { "baris \(line), kolom \(column)" }
}

/// A stretch of text, its end not included.
package struct Span: Sendable, Hashable {
  package var start: Place
  package var end: Place

  package init(start: Place, end: Place) {
    self.start = start
    self.end = end
  }

  /// The lines the stretch touches; an end at the very beginning of a line does not touch it.
  package var lines: ClosedRange<Int> {
    let last = end.column == 1 && end.line > start.line ? end.line - 1 : end.line
    return start.line...max(start.line, last)
  }
}
