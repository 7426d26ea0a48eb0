package import Coursework
package import Terminal
import Workshop

/// All numbers of a test, to go to one of them.
package struct ExamNumbersScreen: Screen {
  private let occasion: Exam.Occasion
  private var index: Int
  private var typed = ""

  package init(_ occasion: Exam.Occasion, at index: Int) {
    self.occasion = occasion
    self.index = index
  }

  package var isOverlay: Bool { true }
  package func title(in room: Room) -> String { "Nomor butir" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Buka", help: "Membuka butir yang ditunjuk.", isPrimary: true),
      Binding([.left, .right], "Pindah", help: "Memilih nomor.", isPrimary: true),
      Binding(
        [.up, .down], "Baris", help: "Memilih nomor di baris lain.",
        isEnabled: (room.session.standing.sittings[occasion]?.items.count ?? 0)
          > NumberGrid.perLine(columns: Self.columns(in: room))),
      Binding([.escape], "Kembali", help: "Kembali ke butir tadi.", isPrimary: true),
    ]
  }

  private static func columns(in room: Room) -> Int { min(56, room.size.columns - 6) }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let sitting = room.session.standing.sittings[occasion] else { return [.back] }
    let line = NumberGrid.perLine(columns: Self.columns(in: room))
    switch key {
    case .left: move(to: index - 1, of: sitting)
    case .right: move(to: index + 1, of: sitting)
    case .up: move(to: index - line, of: sitting)
    case .down: move(to: index + line, of: sitting)
    case .character(let digit):
      guard digit.wholeNumberValue != nil else { return nil }
      typed = typed.count >= 2 ? String(digit) : typed + String(digit)
      if let number = Int(typed) { move(to: number - 1, of: sitting, keepsTyped: true) }
    case .enter:
      var screen = ExamScreen(occasion)
      screen.go(to: index)
      return [.back, .swap(screen)]
    default: return nil
    }
    return []
  }

  private mutating func move(to place: Int, of sitting: Sitting, keepsTyped: Bool = false) {
    if sitting.items.indices.contains(place) { index = place }
    if !keepsTyped { typed = "" }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let sitting = room.session.standing.sittings[occasion] else { return }
    let columns = Self.columns(in: room)
    let rows = NumberGrid.rows(of: sitting.items.count, columns: columns)
    let box = rect.centred(Size(rows: min(rect.rows, rows + 5), columns: columns + 4))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Nomor butir", isFocused: true).inset(rows: 0, columns: 1)
    NumberGrid(sitting: sitting, current: index).draw(
      on: &surface,
      in: Rect(row: inner.row, column: inner.column, rows: rows, columns: columns))
    let legend = [Sitting.ItemState.answered, .doubtful, .open].map {
      "\(ExamWords.symbol($0, surface.glyphs)) \(ExamWords.word($0))"
    }.joined(separator: "   ")
    surface.put(
      truncated("\(legend)", width: inner.columns),
      at: Position(row: inner.row + rows + 1, column: inner.column), style: .muted)
    surface.put(
      truncated(ExamWords.count(of: sitting), width: inner.columns),
      at: Position(row: inner.row + rows + 2, column: inner.column))
  }

  package func reading(in room: Room) -> [Line] {
    guard let sitting = room.session.standing.sittings[occasion] else { return [] }
    return [.heading("Nomor butir"), .text(ExamWords.count(of: sitting))]
      + sitting.items.enumerated().map {
        .choice(
          number: $0.offset + 1, label: ExamWords.word(sitting.state(of: $0.element)),
          isSelected: $0.offset == index)
      }
  }
}
