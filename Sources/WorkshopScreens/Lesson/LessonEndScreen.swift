package import Terminal
import Coursework
import Workshop

/// The end of a lesson: what was earned, what is left, and where to go on.
package struct LessonEndScreen: Screen {
  private let id: String
  private var list = ListBox(count: 3, page: 3)

  package init(_ id: String) { self.id = id }

  package func title(in room: Room) -> String { "Akhir \(LessonName.short(id))" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Pilih", help: "Membuka yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding([.escape, .left], "Kembali", help: "Kembali ke bagian terakhir.", isPrimary: true),
    ]
  }

  private func next(in room: Room) -> Outline? {
    let lessons = room.session.course.lessons
    guard let place = lessons.firstIndex(where: { $0.id == id }) else { return nil }
    return lessons.indices.contains(place + 1) ? lessons[place + 1] : nil
  }

  /// The first exercise that has not earned full marks yet, as its step.
  private func unfinished(in room: Room) -> Int? {
    room.session.lessons[id]?.steps.firstIndex { step in
      guard case .exercise(let exercise) = step else { return false }
      return (room.session.standing.exercises[exercise.id]?.best ?? 0) < Outcome.fullMark
    }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .left: return [.back]
    case .enter:
      switch list.selected {
      case 0:
        guard let next = next(in: room) else { return [.home] }
        return [.home, .tell(.opensLesson(next.id)), .show(LessonScreen(next.id))]
      case 1:
        var lesson = LessonScreen(id)
        _ = lesson.go(to: unfinished(in: room) ?? 0)
        return [.back, .swap(lesson)]
      default: return [.home]
      }
    default: return list.receive(key) ? [] : nil
    }
  }

  private func rows(in room: Room) -> [String] {
    [
      next(in: room).map { "Lanjut ke \(LessonName.short($0.id)): \($0.title)" }
        ?? "Selesai: kembali ke beranda",
      unfinished(in: room) == nil
        ? "Baca lagi dari awal" : "Kerjakan latihan yang belum bernilai penuh",
      "Beranda",
    ]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 3)
    let lines = report(in: room).flatMap {
      wrapped(surface.glyphs.spelled($0), width: inner.columns)
    }
    for (row, line) in lines.enumerated() {
      surface.put(
        line, at: Position(row: inner.row + row, column: inner.column),
        style: row == 0 ? .heading : .plain)
    }
    list.draw(
      rows(in: room), on: &surface, in: inner.split(top: lines.count + 1).1.split(top: 3).0,
      isFocused: true)
  }

  private func report(in room: Room) -> [String] {
    guard let lesson = room.session.lessons[id] else { return [] }
    let standing = room.session.standing
    let done = lesson.exercises.filter { (standing.exercises[$0.id]?.tries ?? 0) > 0 }.count
    let state = standing.state(of: lesson.outline)
    let verdict =
      switch state {
      case .mastered: "Materi ini tuntas."
      case .underWay, .untouched:
        "Materi dinyatakan tuntas mulai \(lesson.outline.pass)\u{A0}% nilai latihannya."
      }
    return [
      "Anda sampai di akhir \(LessonName.short(id)).",
      "Latihan dijawab: \(done) dari \(lesson.exercises.count); \(LessonState.words(state)). \(verdict)",
    ]
  }

  package func reading(in room: Room) -> [Line] {
    report(in: room).map { .text($0) }
      + rows(in: room).enumerated().map {
        .choice(number: $0.offset + 1, label: $0.element, isSelected: $0.offset == list.selected)
      }
  }
}
