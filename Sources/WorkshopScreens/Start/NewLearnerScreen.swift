package import Terminal
import Workshop

/// Adds a learner to this home: name, office and, if wished, a PIN.
package struct NewLearnerScreen: Screen {
  private var fields = [
    TextField("", placeholder: "boleh dikosongkan"),
    TextField("", placeholder: "boleh dikosongkan"),
    TextField("", placeholder: "boleh dikosongkan", isSecret: true),
  ]
  private var focus = 0
  private var before: Learner.ID?
  private var isWaiting = false

  static let labels = ["Nama", "Instansi", "PIN"]

  package init() {}

  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Peserta baru" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Lanjut", help: "Menerima isian ini dan melanjutkan.", isPrimary: true),
      Binding([.tab], "Pindah isian", help: "Pindah ke isian berikutnya.", isPrimary: true),
      Binding([.escape], "Batal", help: "Kembali tanpa menambah peserta.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    case .enter where focus < fields.count - 1: focus += 1
    case .enter:
      isWaiting = true
      before = room.session.learner?.id
      let pin = fields[2].text
      return [
        .tell(
          .createsLearner(
            name: fields[0].text, office: fields[1].text, pin: pin.isEmpty ? nil : pin))
      ]
    default: return fields[focus].receive(key) ? [] : nil
    }
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = fields[focus].receive(paste: paste)
    return []
  }

  package mutating func settle(in room: Room) -> [Act] {
    guard isWaiting, let id = room.session.learner?.id, id != before else { return [] }
    return [.home]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 3)
    surface.put("Peserta baru", at: inner.origin, style: .heading)
    surface.put(
      truncated("PIN menjaga agar hanya Anda yang membuka pekerjaan Anda.", width: inner.columns),
      at: Position(row: inner.row + 1, column: inner.column), style: .muted)
    var cursor: Position?
    for (index, field) in fields.enumerated() {
      let row = inner.row + 3 + index * 2
      surface.put(
        Self.labels[index], at: Position(row: row, column: inner.column),
        style: index == focus ? .heading : .plain)
      field.draw(
        on: &surface,
        in: Rect(row: row, column: inner.column + 10, rows: 1, columns: inner.columns - 12),
        isFocused: index == focus)
      if index == focus { cursor = surface.cursor }
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Peserta baru")]
      + fields.enumerated().map {
        .field(label: Self.labels[$0.offset], value: $0.element.isSecret ? "" : $0.element.text)
      }
  }
}
