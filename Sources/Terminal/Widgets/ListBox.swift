/// Rows of which one is chosen.
///
/// It holds no rows, only how many there are, so that they can be drawn from what the program knows. Arrows at an end are not
/// used, so that the focus can move on. Tell it the rows it is drawn in by `page`; drawing shows the chosen row even without.
package struct ListBox: Hashable, Sendable {
  /// How many rows there are.
  package var count: Int {
    didSet { select(selected) }
  }
  /// The chosen row; 0 if there are none.
  package private(set) var selected: Int
  /// How many rows show at once.
  package var page: Int {
    didSet { select(selected) }
  }
  private var top = 0

  package init(count: Int, selected: Int = 0, page: Int = 10) {
    self.count = max(0, count)
    self.selected = 0
    self.page = page
    select(selected)
  }

  package mutating func select(_ row: Int) {
    selected = min(max(0, row), max(0, count - 1))
    top = scrolled(rows: page)
  }

  package mutating func receive(_ key: Key) -> Bool {
    let before = selected
    switch key {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - max(1, page - 1))
    case .pageDown: select(selected + max(1, page - 1))
    case .home: select(0)
    case .end: select(count - 1)
    default: return false
    }
    return selected != before
  }

  /// Draws the visible rows by what `row` draws into a region of one row; the chosen one is then marked.
  ///
  /// The first two columns hold the pointer, the last one the scroll bar if rows are hidden. The cursor stands on the
  /// chosen row while the list has the focus.
  package func draw(
    on surface: inout Surface, in rect: Rect, isFocused: Bool,
    row draw: (inout Surface, _ row: Int, Rect, _ isSelected: Bool) -> Void
  ) {
    guard !rect.isEmpty else { return }
    surface.fill(rect)
    let top = scrolled(rows: rect.rows)
    let hasBar = count > rect.rows
    for offset in 0..<max(0, min(rect.rows, count - top)) {
      let whole = Rect(
        row: rect.row + offset, column: rect.column, rows: 1,
        columns: rect.columns - (hasBar ? 1 : 0))
      let isSelected = top + offset == selected
      let (mark, body) = whole.split(left: 2)
      surface.clipped(to: body) { draw(&$0, top + offset, body, isSelected) }
      guard isSelected else { continue }
      surface.put(
        String(surface.glyphs.pointer), at: mark.origin, style: isFocused ? .heading : .muted)
      if isFocused {
        surface.restyle(body, .selection)
        surface.cursor = body.isEmpty ? whole.origin : body.origin
      }
    }
    surface.scrollBar(in: rect, top: top, visible: rect.rows, total: count)
  }

  /// Draws rows of plain text.
  package func draw(_ rows: [String], on surface: inout Surface, in rect: Rect, isFocused: Bool) {
    draw(on: &surface, in: rect, isFocused: isFocused) { surface, row, body, _ in
      guard rows.indices.contains(row) else { return }
      surface.put(truncated(rows[row], width: body.columns), at: body.origin)
    }
  }

  private func scrolled(rows: Int) -> Int {
    var top = min(self.top, max(0, count - rows))
    if selected < top { top = selected }
    if selected >= top + rows { top = selected - rows + 1 }
    return max(0, top)
  }
}

/// Whether a text has all words of a filter in it, whichever their case and order.
///
/// What a learner types above a list to make it shorter; an empty filter lets everything through.
package func matches(_ text: String, filter: String) -> Bool {
  let text = text.lowercased()
  return filter.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
}
