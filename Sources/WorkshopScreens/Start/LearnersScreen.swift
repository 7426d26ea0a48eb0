package import Terminal
import Workshop

/// Who learns now: several people may share one home, and each sees only their own work.
package struct LearnersScreen: Screen {
  private var list = ListBox(count: 1)
  /// The learner open before, to tell when another one has been opened.
  private var before: Learner.ID?
  private var isWaiting = false
  /// The learner whose wrong PIN has been told.
  private var mistaken: Learner.ID?

  package init() {}

  package func title(in room: Room) -> String { "Siapa Anda?" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Pilih", help: "Membuka pekerjaan peserta yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih peserta.", isPrimary: true),
      Binding([.character("b")], "Peserta baru", help: "Menambah peserta baru.", isPrimary: true),
      Binding(
        [.escape], "Kembali", help: "Kembali tanpa berganti peserta.",
        isEnabled: room.session.learner != nil, isPrimary: true),
      Binding([.character("q")], "Keluar", help: "Menutup bimtek.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    let learners = room.session.learners ?? []
    switch key {
    case .enter where list.selected < learners.count:
      let learner = learners[list.selected]
      if learner.id == room.session.learner?.id { return [.home] }
      isWaiting = true
      before = room.session.learner?.id
      return learner.hasPIN
        ? [.show(PathScreen.forPIN(of: learner.id))]
        : [.tell(.choosesLearner(learner.id, pin: nil))]
    case .enter, .character("b"): return [.show(NewLearnerScreen())]
    case .character("q"): return [.leave]
    default: return list.receive(key) ? [] : nil
    }
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = (room.session.learners?.count ?? 0) + 1
    list.page = max(1, room.size.rows - 4)
    if room.session.wrongPIN != mistaken {
      mistaken = room.session.wrongPIN
      if let mistaken { return [.show(PathScreen.forPIN(of: mistaken, isAgain: true))] }
    }
    guard isWaiting, let id = room.session.learner?.id, id != before else { return [] }
    return [.home]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let (top, rest) = rect.inset(rows: 1, columns: 2).split(top: 2)
    surface.put("Pilih nama Anda, lalu tekan Enter.", at: top.origin, style: .heading)
    let learners = room.session.learners ?? []
    let wrong = room.session.wrongPIN
    list.draw(on: &surface, in: rest, isFocused: true) { surface, row, body, _ in
      guard learners.indices.contains(row) else {
        surface.put("Peserta baru …", at: body.origin)
        return
      }
      let learner = learners[row]
      let pin = learner.hasPIN ? (learner.id == wrong ? "PIN belum cocok" : "memakai PIN") : ""
      Columns([.share(3), .share(3), .fixed(16)]).draw(
        [learner.displayName, learner.office, pin], on: &surface, in: body)
    }
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Siapa Anda?")]
      + ((room.session.learners ?? []).map(\.displayName) + ["Peserta baru"]).enumerated().map {
        .choice(number: $0.offset + 1, label: $0.element, isSelected: $0.offset == list.selected)
      }
  }
}
