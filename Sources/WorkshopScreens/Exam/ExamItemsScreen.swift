package import Coursework
package import Terminal
import Workshop

/// All items of a test with what was answered and what is to be known.
package struct ExamItemsScreen: Screen {
  private let occasion: Exam.Occasion
  private var pager = Pager(count: 0)
  private var columns = 0
  private var shown: [[Span]] = []

  package init(_ occasion: Exam.Occasion) { self.occasion = occasion }

  package func title(in room: Room) -> String {
    "Soal \(ExamWords.name(of: occasion).lowercased())"
  }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.up, .down, .pageUp, .pageDown], "Gulir", help: "Menggulir.",
        isEnabled: pager.count > pager.page, isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke hasil.", isPrimary: true),
    ]
  }

  package mutating func settle(in room: Room) -> [Act] {
    let width = min(76, room.size.columns - 4)
    if width != columns {
      columns = width
      shown = lines(in: room)
    }
    pager.count = shown.count
    pager.page = max(1, room.size.rows - 1)
    return []
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    pager.receive(key) ? [] : nil
  }

  private func lines(in room: Room) -> [[Span]] {
    guard let sitting = room.session.standing.sittings[occasion] else { return [] }
    return room.session.items(of: sitting).enumerated().flatMap { index, item -> [[Span]] in
      let question = hanging(
        "\(index + 1). ", room.glyphs.spelled(item.exercise.question), width: columns,
        style: .heading)
      let answer = sitting.answers[item.id]
      let outcome = item.exercise.outcome(of: answer ?? .text(""), by: room.session.rulebook)
      let result = ExerciseResult.lines(
        of: outcome, exercise: item.exercise, width: columns, glyphs: room.glyphs)
      let key = hanging(
        "  Kunci    ", room.glyphs.spelled(key(of: item, in: room)), width: columns)
      return question + result + (outcome.isFull ? [] : key) + [[]]
    }
  }

  private func key(of item: Item, in room: Room) -> String {
    item.exercise.key.map { item.exercise.words(of: $0, by: room.session.rulebook) } ?? ""
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.split(top: 1).1.split(left: 2).1
    let body = Rect(
      row: inner.row, column: inner.column, rows: inner.rows, columns: min(78, inner.columns))
    pager.draw(shown, on: &surface, in: body)
  }

  package func reading(in room: Room) -> [Line] {
    shown.map { .text($0.map(\.text).joined()) }
  }
}
