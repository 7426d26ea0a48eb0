import Terminal

/// Rows of several lines each, of which one is chosen; as a list of answers that wrap.
struct TallList: Sendable {
  var count: Int { didSet { select(selected) } }
  private(set) var selected = 0

  init(count: Int) { self.count = count }

  mutating func select(_ row: Int) { selected = min(max(0, row), max(0, count - 1)) }

  /// Moves by arrows and Tab; at an end the key is not used.
  mutating func receive(_ key: Key) -> Bool {
    let before = selected
    switch key {
    case .up, .backTab: select(selected - 1)
    case .down, .tab: select(selected + 1)
    case .home: select(0)
    case .end: select(count - 1)
    default: return false
    }
    return selected != before
  }

  /// Draws the rows, scrolled so that the chosen one shows whole, marked by a pointer.
  func draw(_ rows: [[[Span]]], on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty, !rows.isEmpty else { return }
    let starts = rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    let total = starts.last ?? 0
    let end = selected + 1 < starts.count ? starts[selected + 1] : total
    let top = max(0, min(starts[min(selected, starts.count - 1)], end - rect.rows))
    let room = rect.columns - 3
    for (index, lines) in rows.enumerated() {
      for (offset, line) in lines.enumerated() {
        let row = starts[index] + offset - top
        guard row >= 0, row < rect.rows else { continue }
        let place = Rect(row: rect.row + row, column: rect.column + 2, rows: 1, columns: room)
        surface.put(line, at: place.origin, limit: room)
        guard index == selected else { continue }
        surface.restyle(place, .selection)
        if offset == 0 {
          surface.put(
            String(surface.glyphs.pointer), at: Position(row: place.row, column: rect.column),
            style: .heading)
          surface.cursor = place.origin
        }
      }
    }
    surface.scrollBar(in: rect, top: top, visible: rect.rows, total: total)
  }
}
