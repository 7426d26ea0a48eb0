package import Terminal
import Coursework
import Workshop

/// All parts of a lesson with their state, to jump to any of them.
package struct ContentsScreen: Screen {
  private let id: String
  private var list: ListBox

  package init(_ id: String, at step: Int) {
    self.id = id
    list = ListBox(count: step + 1, selected: step)
  }

  package var isOverlay: Bool { true }
  package func title(in room: Room) -> String { "Daftar isi" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Buka", help: "Pindah ke bagian yang ditunjuk.", isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih bagian.", isEnabled: list.count > 1, isPrimary: true),
      Binding(
        [.character("x")], "Ulang latihan",
        help: "Melupakan jawaban latihan ini, setelah bertanya.",
        isEnabled: exercise(in: room) != nil, isPrimary: true),
      Losing.binding(in: room),
      Binding([.escape], "Tutup", help: "Kembali ke bagian semula.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter: break
    case .character("x"):
      return exercise(in: room).map { [.show(Losing.question(.exercise($0.id), in: room))] } ?? []
    case .character("z"), .control("z"): return [.tell(.bringsBack)]
    default: return list.receive(key) ? [] : nil
    }
    var lesson = LessonScreen(id)
    _ = lesson.go(to: list.selected)
    return [
      .back, .swap(lesson), .tell(.leavesStep(lesson: id, step: list.selected)),
    ]
  }

  /// The pointed exercise, where it was answered or helped with.
  private func exercise(in room: Room) -> Exercise? {
    guard let steps = room.session.lessons[id]?.steps, steps.indices.contains(list.selected),
      case .exercise(let exercise) = steps[list.selected],
      room.session.standing.exercises[exercise.id] != nil
    else { return nil }
    return exercise
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = room.session.lessons[id]?.steps.count ?? 0
    list.page = max(1, room.size.rows - 2)
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let steps = room.session.lessons[id]?.steps ?? []
    let box = rect.centred(
      Size(rows: min(rect.rows, steps.count + 2), columns: min(rect.columns, 74)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Daftar isi \(LessonName.short(id))", isFocused: true)
    let planned = room.session.lessons[id].map { room.session.planned(in: $0) } ?? []
    let names = steps.enumerated().map { index, step in
      "\(index + 1). \(name(of: step, in: room))"
        + (planned.contains(index) ? "" : " (di luar rencana)")
    }
    list.draw(names, on: &surface, in: inner, isFocused: true)
  }

  private func name(of step: Lesson.Step, in room: Room) -> String {
    switch step {
    case .page(let page): return page.title
    case .draft(let task): return "Tugas: \(task.title)"
    case .exercise(let exercise):
      let standing = room.session.standing.exercises[exercise.id]
      let state =
        standing.map { $0.tries > 0 ? Points.hundredths($0.best) : "belum dijawab" }
        ?? "belum dijawab"
      return "Latihan, \(LessonScreen.kind(of: exercise)): \(state)"
    }
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Daftar isi")]
      + (room.session.lessons[id]?.steps ?? []).enumerated().map {
        .choice(
          number: $0.offset + 1, label: name(of: $0.element, in: room),
          isSelected: $0.offset == list.selected)
      }
  }
}
