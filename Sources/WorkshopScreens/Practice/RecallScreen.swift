package import Terminal
import Coursework
package import Workshop

/// What is due for review today, before it is asked (*ulangan*).
package struct RecallScreen: Screen {
  private var cards: [Session.Card]
  private var isStop: Bool
  private var pager = Pager(count: 0)

  private init(_ cards: [Session.Card], isStop: Bool) {
    self.cards = cards
    self.isStop = isStop
  }

  /// Opens the screen and has the lessons read that hold the exercises.
  package static func acts(for cards: [Session.Card], isStop: Bool = false) -> [Act] {
    [
      .tell(.needsLessons(Array(Set(cards.map(\.lesson))).sorted())),
      .show(RecallScreen(cards, isStop: isStop)),
    ]
  }

  package func title(in room: Room) -> String { "Ulangan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Mulai", help: "Memulai ulangan.", isEnabled: !known(in: room).isEmpty,
        isPrimary: true),
      Binding(
        [.up, .down], "Gulir", help: "Menggulir daftar.", isEnabled: pager.count > pager.page),
      Binding([.escape], "Kembali", help: "Kembali; soalnya tetap menunggu.", isPrimary: true),
    ]
  }

  /// The cards whose exercises still stand in their lessons.
  private func known(in room: Room) -> [Series.Question] {
    cards.compactMap { card in
      room.session.exercise(of: card).map { Series.Question(exercise: $0, lesson: card.lesson) }
    }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard key == .enter else { return pager.receive(key) ? [] : nil }
    let questions = known(in: room)
    guard !questions.isEmpty else { return isStop ? [.tell(.passesStop), .back] : [.back] }
    return [
      .swap(LessonScreen(Series(purpose: .recall(isStop: isStop), questions: questions)))
    ]
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.page = max(1, room.size.rows - 2)
    pager.count = lines(in: room, width: room.size.columns - 6).count
    return []
  }

  private func lines(in room: Room, width columns: Int) -> [[Span]] {
    guard !cards.isEmpty else {
      return hanging(
        "",
        "Tidak ada soal ulangan hari ini. Soal yang Anda jawab kembali pada hari ke-2, ke-7, dan ke-30.",
        width: columns)
    }
    var lines: [[Span]] = [[Span("\(cards.count) soal ulangan hari ini", .heading)], []]
    lines += hanging(
      "",
      "Mengingat kembali membuat pelajaran bertahan. Soal yang belum teringat diulang lagi nanti.",
      width: columns)
    lines.append([])
    for card in cards {
      let question = room.session.exercise(of: card)?.question ?? "..."
      lines.append([
        Span(
          truncated(
            "- \(LessonName.short(card.lesson)): \(room.glyphs.spelled(question))", width: columns))
      ])
    }
    return lines
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    pager.draw(lines(in: room, width: inner.columns - 2), on: &surface, in: inner)
  }

  package func reading(in room: Room) -> [Line] {
    lines(in: room, width: 200).map { .text($0.map(\.text).joined()) }
  }
}
