package import Coursework
package import Terminal
import SOPRules
import Workshop

/// The rungs of help opened so far, over the exercise.
package struct HintScreen: Screen {
  private let exercise: Exercise
  private var pager = Pager(count: 0)
  /// When the last rung was opened in this sitting.
  private var openedAt: Timestamp
  /// The rung just opened is to be seen.
  private var showsNewest = true

  /// Seconds after which the next rung opens without another try.
  static let patience = 60

  package init(_ exercise: Exercise, in room: Room) {
    self.exercise = exercise
    openedAt = room.now
  }

  package var isOverlay: Bool { true }
  package func title(in room: Room) -> String { "Bantuan latihan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.character("b"), .enter], "Bantuan berikut", help: "Membuka bantuan berikutnya.",
        isEnabled: opened(in: room) < exercise.hints.count && !mustWait(in: room),
        isPrimary: true),
      Binding(
        [.up, .down], "Gulir", help: "Menggulir bantuan.", isEnabled: pager.count > pager.page,
        isPrimary: true),
      Binding([.escape], "Tutup", help: "Kembali ke latihan.", isPrimary: true),
    ]
  }

  private func opened(in room: Room) -> Int {
    room.session.standing.exercises[exercise.id]?.hints ?? 0
  }

  /// Whether the next rung asks for another try or a minute first.
  private func mustWait(in room: Room) -> Bool {
    let tries = room.session.standing.exercises[exercise.id]?.tries ?? 0
    let seconds = (room.now.milliseconds - openedAt.milliseconds) / 1000
    return tries < opened(in: room) && seconds < HintScreen.patience
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .character("b"), .enter:
      guard opened(in: room) < exercise.hints.count, !mustWait(in: room) else { return [] }
      openedAt = room.now
      showsNewest = true
      return [.tell(.opensHint(exercise))]
    default: return pager.receive(key) ? [] : nil
    }
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.count = lines(in: room, width: HintScreen.width(in: room.size.columns)).count
    pager.page = max(1, room.size.rows - 2)
    if showsNewest { pager.scroll(to: pager.count) }
    showsNewest = false
    return []
  }

  /// Columns for the text, inside the box and beside its scroll bar.
  private static func width(in columns: Int) -> Int { min(columns, 74) - 6 }

  private func lines(in room: Room, width columns: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for rung in 1...max(1, opened(in: room)) {
      guard let text = exercise.hint(rung, by: room.session.rulebook) else { continue }
      lines.append([Span("Bantuan \(rung)", .heading)])
      lines += hanging("", room.glyphs.spelled(text), width: columns)
      lines.append([])
    }
    if opened(in: room) == exercise.hints.count {
      lines.append([Span("Semua bantuan sudah terbuka.", .muted)])
    } else if mustWait(in: room) {
      lines += hanging(
        "", "Bantuan berikut terbuka setelah satu percobaan lagi, atau setelah satu menit.",
        width: columns, style: .muted)
    } else {
      lines.append([Span("Tekan B untuk bantuan berikutnya.", .muted)])
    }
    return lines
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let lines = lines(in: room, width: HintScreen.width(in: rect.columns))
    let box = rect.centred(
      Size(rows: min(rect.rows, lines.count + 2), columns: min(rect.columns, 74)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Bantuan", isFocused: true).inset(rows: 0, columns: 1)
    pager.draw(lines, on: &surface, in: inner)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Bantuan latihan")]
      + lines(in: room, width: 70).map { .text($0.map(\.text).joined()) }
  }
}
