/// Lines to be read, scrolled by arrows, pages and the space bar.
///
/// It holds no lines, only how many there are. Keys at an end are not used, so that a reader can go on to the next page.
/// Tell it the rows it is drawn in by `page`.
package struct Pager: Hashable, Sendable {
  package var count: Int {
    didSet { scroll(to: top) }
  }
  package var page: Int {
    didSet { scroll(to: top) }
  }
  /// The first line that shows.
  package private(set) var top = 0

  package init(count: Int, page: Int = 20) {
    self.count = count
    self.page = page
  }

  package var isAtEnd: Bool { top + page >= count }

  package mutating func scroll(to line: Int) {
    top = min(max(0, line), max(0, count - page))
  }

  package mutating func receive(_ key: Key) -> Bool {
    let before = top
    switch key {
    case .up: scroll(to: top - 1)
    case .down: scroll(to: top + 1)
    case .pageUp: scroll(to: top - max(1, page - 1))
    case .pageDown, .character(" "): scroll(to: top + max(1, page - 1))
    case .home: scroll(to: 0)
    case .end: scroll(to: count)
    default: return false
    }
    return top != before
  }

  /// Draws the visible lines; the last column shows how far they are scrolled, if they do not fit.
  package func draw(_ lines: [[Span]], on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    surface.fill(rect)
    let top = min(self.top, max(0, lines.count - rect.rows))
    let room = rect.columns - (lines.count > rect.rows ? 2 : 0)
    for offset in 0..<max(0, min(rect.rows, lines.count - top)) {
      surface.put(
        lines[top + offset], at: Position(row: rect.row + offset, column: rect.column), limit: room)
    }
    surface.scrollBar(in: rect, top: top, visible: rect.rows, total: lines.count)
  }

  package func draw(_ lines: [String], on surface: inout Surface, in rect: Rect) {
    draw(lines.map { [Span($0)] }, on: &surface, in: rect)
  }
}
