/// A text of one line that can be edited.
///
/// Enter, Tab, Esc, Up and Down are left to the screen, as is Ctrl-Z. Moving past an end is used up and does nothing, so that
/// holding an arrow never leaves the field.
package struct TextField: Hashable, Sendable {
  private var edited: EditedText
  /// Said in muted words while the field is empty.
  package var placeholder: String
  /// Shows bullets, as for a PIN.
  package var isSecret: Bool

  package init(_ text: String = "", placeholder: String = "", isSecret: Bool = false) {
    edited = EditedText(Self.oneLine(text))
    self.placeholder = placeholder
    self.isSecret = isSecret
  }

  /// The text; setting it puts the caret at its end.
  package var text: String {
    get { edited.text }
    set { edited = EditedText(Self.oneLine(newValue)) }
  }

  /// How many characters stand before the caret.
  package var caret: Int {
    get { edited.caret }
    set { edited.move(to: newValue) }
  }

  package var isEmpty: Bool { edited.characters.isEmpty }

  package mutating func receive(_ key: Key) -> Bool {
    edited.receive(key, line: 0..<edited.characters.count)
  }

  /// Inserts a paste; its line ends become blanks.
  package mutating func receive(paste: String) -> Bool {
    edited.insert(Self.oneLine(paste))
    return true
  }

  /// Draws the first row of a region, scrolled so that the caret shows, and puts the cursor there.
  package func draw(on surface: inout Surface, in rect: Rect, isFocused: Bool) {
    guard !rect.isEmpty else { return }
    let row = Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns)
    let style = isFocused ? Style.plain.underlined : .plain
    surface.fill(row, style: style)
    if isEmpty {
      surface.put(
        truncated(placeholder, width: row.columns), at: row.origin,
        style: isFocused ? Style.muted.underlined : .muted)
    }
    let characters = isSecret ? edited.characters.map { _ in "•" } : edited.characters
    let before = characters[..<caret].reduce(0) { $0 + width(of: $1) }
    let total = characters.reduce(0) { $0 + width(of: $1) }
    let start = Self.start(caret: before, total: total, columns: row.columns)
    surface.clipped(to: row) { surface in
      surface.put(
        String(characters), at: Position(row: row.row, column: row.column - start), style: style)
      if start > 0 { surface.put("<", at: row.origin, style: .muted) }
      if total - start > row.columns {
        surface.put(">", at: Position(row: row.row, column: row.endColumn - 1), style: .muted)
      }
    }
    if isFocused {
      surface.cursor = Position(row: row.row, column: row.column + before - start)
    }
  }

  /// The first column shown: jumps by half a field, so that typing repaints only now and then.
  private static func start(caret: Int, total: Int, columns: Int) -> Int {
    guard total >= columns else { return 0 }
    let step = max(1, columns / 2)
    var start = 0
    while caret - start >= columns - 1 { start += step }
    return start
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
