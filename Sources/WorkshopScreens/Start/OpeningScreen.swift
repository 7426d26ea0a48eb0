package import Terminal
import Workshop

/// The first frame, until it is known who learns here.
package struct OpeningScreen: Screen {
  /// The learner whose file is being opened.
  private var hasChosen = false

  package init() {}

  package func title(in room: Room) -> String { "" }

  package func bindings(in room: Room) -> [Binding] {
    [Binding([.character("q")], "Keluar", help: "Menutup bimtek.", isPrimary: true)]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    key == .character("q") ? [.leave] : nil
  }

  package mutating func settle(in room: Room) -> [Act] {
    if room.session.learner != nil { return [.home] }
    guard !hasChosen, let learners = room.session.learners else { return [] }
    hasChosen = true
    if learners.isEmpty { return [.swap(FirstRunScreen())] }
    if learners.count == 1, let only = learners.first, !only.hasPIN {
      return [.tell(.choosesLearner(only.id, pin: nil))]
    }
    return [.swap(LearnersScreen())]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let lines = ["bimtek", "Latihan menyusun SOP Administrasi Pemerintahan", "", "Membuka …"]
    for (row, line) in lines.enumerated() {
      surface.put(
        line,
        at: Position(
          row: rect.row + rect.rows / 2 - 2 + row,
          column: rect.column + max(0, (rect.columns - width(of: line)) / 2)),
        style: row == 0 ? .heading : .plain)
    }
  }

  package func reading(in room: Room) -> [Line] { [.text("Membuka")] }
}
