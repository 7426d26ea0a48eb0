import Coursework
import Terminal
import Workshop

/// The numbers of a test's items with a sign each: open, answered, doubtful.
struct NumberGrid {
  let sitting: Sitting
  let current: Int

  private static let cell = 5

  /// How many numbers stand in a line; whole tens or fives, so that they can be counted.
  static func perLine(columns: Int) -> Int {
    let fitting = max(1, columns / cell)
    return fitting >= 5 ? fitting / 5 * 5 : fitting
  }

  static func rows(of count: Int, columns: Int) -> Int {
    let line = perLine(columns: columns)
    return (count + line - 1) / line
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let line = NumberGrid.perLine(columns: rect.columns)
    for (index, item) in sitting.items.enumerated() {
      let place = Position(
        row: rect.row + index / line, column: rect.column + index % line * NumberGrid.cell)
      guard place.row < rect.row + rect.rows else { return }
      let state = sitting.state(of: item)
      let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
      surface.put(
        "\(number)\(ExamWords.symbol(state, surface.glyphs))", at: place,
        style: index == current ? .selection : state == .open ? .muted : .plain)
    }
  }
}
