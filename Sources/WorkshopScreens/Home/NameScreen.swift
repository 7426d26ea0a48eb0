package import Terminal
import Workshop

/// Gives or changes the learner's name and office.
package struct NameScreen: Screen {
  private var name: TextField
  private var office: TextField
  private var isInOffice = false

  package init(in room: Room) {
    name = TextField(room.session.learner?.name ?? "")
    office = TextField(room.session.learner?.office ?? "")
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Nama dan instansi" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Simpan", help: "Menyimpan nama dan instansi.", isPrimary: true),
      Binding([.tab], "Pindah isian", help: "Pindah antara nama dan instansi.", isPrimary: true),
      Binding([.escape], "Batal", help: "Menutup tanpa mengubah.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .tab, .backTab, .up, .down: isInOffice.toggle()
    case .enter where !isInOffice: isInOffice = true
    case .enter: return [.back, .tell(.namesLearner(name: name.text, office: office.text))]
    default: return (isInOffice ? office.receive(key) : name.receive(key)) ? [] : nil
    }
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = isInOffice ? office.receive(paste: paste) : name.receive(paste: paste)
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: 5, columns: min(rect.columns - 4, 62)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Nama dan instansi", isFocused: true).inset(
      rows: 0, columns: 1)
    var cursor: Position?
    for (row, (label, field)) in [("Nama", name), ("Instansi", office)].enumerated() {
      let isFocused = isInOffice == (row == 1)
      let line = Rect(
        row: inner.row + row * 2, column: inner.column, rows: 1, columns: inner.columns)
      surface.put(label, at: line.origin, style: isFocused ? .heading : .plain)
      field.draw(on: &surface, in: line.split(left: 10).1, isFocused: isFocused)
      if isFocused { cursor = surface.cursor }
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [
      .heading("Nama dan instansi"), .field(label: "Nama", value: name.text),
      .field(label: "Instansi", value: office.text),
    ]
  }
}
