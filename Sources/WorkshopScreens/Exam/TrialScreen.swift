import Coursework
package import Terminal
import Workshop

/// The trial items before a test: to try the keys, without score, clock or record.
package struct TrialScreen: Screen {
  private var index = 0
  private var form: (any ExerciseForm)?
  private var formOf: String?

  package init() {}

  private func exercise(in room: Room) -> Exercise? {
    guard let trials = room.session.bank?.trials, trials.indices.contains(index) else { return nil }
    return trials[index]
  }

  package func title(in room: Room) -> String {
    "Percobaan \(index + 1) dari \(room.session.bank?.trials.count ?? 0)"
  }

  package var isEditing: Bool { form?.isEditing ?? false }

  package mutating func settle(in room: Room) -> [Act] {
    guard let exercise = exercise(in: room) else { return [.back] }
    guard formOf != exercise.id else { return [] }
    form = WorkshopScreens.form(
      for: exercise, answered: nil, by: room.session.rulebook, check: .exam)
    formOf = exercise.id
    return []
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if form?.receive(key) == true { return [] }
    switch key {
    case .enter, .pageDown, .control("n"): index += 1
    case .right where !isEditing, .character("n") where !isEditing: index += 1
    case .left where !isEditing && index > 0, .pageUp where index > 0: index -= 1
    default: return nil
    }
    return []
  }

  package func bindings(in room: Room) -> [Binding] {
    (form?.bindings ?? []) + [
      Binding(
        isEditing ? [.control("n"), .pageDown] : [.right, .character("n"), .pageDown], "Berikut",
        help: "Ke butir percobaan berikutnya.", isPrimary: true),
      Binding([.escape], "Selesai", help: "Kembali; tidak ada yang dinilai.", isPrimary: true),
    ]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let exercise = exercise(in: room) else { return }
    let inner = rect.split(left: 2).1
    let (head, body) = inner.split(top: 2)
    surface.put(
      "Percobaan: \(LessonScreen.kind(of: exercise)), tanpa nilai dan tanpa waktu",
      at: head.origin, style: .heading)
    form?.draw(
      below: exercise.question, on: &surface,
      in: Rect(
        row: body.row, column: body.column, rows: body.rows, columns: min(78, body.columns)))
  }

  package func reading(in room: Room) -> [Line] {
    guard let exercise = exercise(in: room) else { return [] }
    return [.heading(exercise.question)] + (form?.reading ?? [])
  }
}
