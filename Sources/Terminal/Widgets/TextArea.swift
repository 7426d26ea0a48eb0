/// A text of several lines that can be edited; it wraps.
///
/// Tab, Esc and Ctrl-Z are left to the screen. Up in the first line and Down in the last are not used either, so that
/// the focus can move on. Tell it the region it is drawn in by `page`; it only steers how Up, Down and paging move.
package struct TextArea: Hashable, Sendable {
  private var edited: EditedText
  package var placeholder: String
  /// Rows and columns it is drawn in, which a screen sets when it learns its size.
  package var page: Size {
    didSet { if page.columns != oldValue.columns { breakLines() } }
  }
  private var top = 0
  private var wishedColumn: Int?
  /// The lines as they break at the width of the page.
  private var lines: [Range<Int>] = [0..<0]

  package init(
    _ text: String = "", placeholder: String = "", page: Size = Size(rows: 5, columns: 60)
  ) {
    edited = EditedText(Self.plain(text))
    self.placeholder = placeholder
    self.page = page
    breakLines()
  }

  /// The text; setting it puts the caret at its end.
  package var text: String {
    get { edited.text }
    set {
      edited = EditedText(Self.plain(newValue))
      breakLines()
    }
  }

  package var caret: Int {
    get { edited.caret }
    set { edited.move(to: newValue) }
  }

  package var isEmpty: Bool { edited.characters.isEmpty }

  package mutating func receive(_ key: Key) -> Bool {
    defer { follow() }
    if let used = move(key) { return used }
    wishedColumn = nil
    if key == .enter {
      edited.insert("\n")
      return true
    }
    return edited.receive(key, line: line)
  }

  package mutating func receive(paste: String) -> Bool {
    edited.insert(Self.plain(paste))
    wishedColumn = nil
    follow()
    return true
  }

  package func draw(on surface: inout Surface, in rect: Rect, isFocused: Bool) {
    guard !rect.isEmpty else { return }
    surface.fill(rect)
    if isEmpty {
      for (offset, line) in wrapped(placeholder, width: rect.columns).enumerated()
      where offset < rect.rows {
        surface.put(line, at: Position(row: rect.row + offset, column: rect.column), style: .muted)
      }
    }
    let lines = rect.columns == page.columns ? self.lines : broken(at: rect.columns)
    let here = place(in: lines)
    let top = Self.scrolled(top, caret: here.row, rows: rect.rows, total: lines.count)
    for offset in 0..<min(rect.rows, lines.count - top) {
      surface.put(
        edited.text(in: lines[top + offset]),
        at: Position(row: rect.row + offset, column: rect.column), limit: rect.columns)
    }
    surface.scrollBar(in: rect, top: top, visible: rect.rows, total: lines.count)
    if isFocused {
      surface.cursor = Position(
        row: rect.row + here.row - top,
        column: min(rect.column + here.column, rect.endColumn - 1))
    }
  }

  /// The columns text may take: the last is kept for the caret and the scroll bar.
  private static func room(_ columns: Int) -> Int { max(1, columns - 1) }

  /// The line between two line ends in which the caret stands.
  private var line: Range<Int> {
    guard edited.text.utf8.contains(0x0A) else { return 0..<edited.characters.count }
    let before = edited.characters[..<caret].lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
    let after = edited.characters[caret...].firstIndex { $0.isNewline } ?? edited.characters.count
    return before..<after
  }

  private func place(in lines: [Range<Int>]) -> Position {
    let row = lines.lastIndex { $0.lowerBound <= caret } ?? 0
    let before = lines[row].lowerBound..<max(lines[row].lowerBound, caret)
    let column =
      edited.text.isPlain
      ? before.count : edited.characters[before].reduce(0) { $0 + width(of: $1) }
    return Position(row: row, column: column)
  }

  private mutating func move(_ key: Key) -> Bool? {
    let rows: Int
    switch key {
    case .up: rows = -1
    case .down: rows = 1
    case .pageUp: rows = -max(1, page.rows - 1)
    case .pageDown: rows = max(1, page.rows - 1)
    default: return nil
    }
    let here = place(in: lines)
    let row = min(max(0, here.row + rows), lines.count - 1)
    guard row != here.row else { return false }
    let wished = wishedColumn ?? here.column
    wishedColumn = wished
    var target = lines[row].lowerBound
    var column = 0
    // A wrapped line's end is the next one's beginning: stay on this row.
    let isWrapped = row + 1 < lines.count && lines[row + 1].lowerBound == lines[row].upperBound
    let last = isWrapped ? lines[row].upperBound - 1 : lines[row].upperBound
    while target < last, column + width(of: edited.characters[target]) <= wished {
      column += width(of: edited.characters[target])
      target += 1
    }
    edited.move(to: target)
    return true
  }

  private mutating func breakLines() { lines = broken(at: page.columns) }

  private func broken(at columns: Int) -> [Range<Int>] {
    edited.text.isPlain
      ? wrapping(Array(edited.text.utf8), width: Self.room(columns))
      : wrapping(edited.characters, width: Self.room(columns))
  }

  private mutating func follow() {
    breakLines()
    top = Self.scrolled(top, caret: place(in: lines).row, rows: page.rows, total: lines.count)
  }

  /// The nearest first line with which the caret shows and no rows stay empty in vain.
  private static func scrolled(_ top: Int, caret: Int, rows: Int, total: Int) -> Int {
    var top = min(top, max(0, total - rows))
    if caret < top { top = caret }
    if caret >= top + rows { top = caret - rows + 1 }
    return max(0, top)
  }

  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\t" ? " " : $0.isNewline ? "\n" : $0 })
  }
}
