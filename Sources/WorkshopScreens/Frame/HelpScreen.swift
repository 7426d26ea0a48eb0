package import Terminal

/// Every key that works on the screen below, filtered by typing and done by Enter.
package struct HelpScreen: Screen {
  private var about: String
  private var bindings: [Binding]
  private var filter = TextField("", placeholder: "ketik untuk menyaring")
  private var list: ListBox

  package init(over screen: any Screen, in room: Room) {
    about = screen.title(in: room)
    let common = Trainer.commonBindings(isEditing: screen.isEditing)
    bindings = (screen.bindings(in: room) + common).filter { $0.isEnabled && !$0.help.isEmpty }
    list = ListBox(count: bindings.count)
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Bantuan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Jalankan", help: "Menjalankan baris yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding([.escape], "Tutup", help: "Menutup bantuan.", isPrimary: true),
    ]
  }

  private var shown: [Binding] {
    bindings.filter { matches($0.label + " " + $0.help, filter: filter.text) }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .escape, .function(1): return [.back]
    case .enter:
      let rows = shown
      guard rows.indices.contains(list.selected), let key = rows[list.selected].keys.first else {
        return []
      }
      return [.press(key)]
    default:
      if list.receive(key) { return [] }
      if filter.receive(key) { list.count = shown.count }
      return []
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: rect.rows, columns: min(rect.columns, 78)))
    surface.fill(box)
    let inner = surface.box(box, title: "Bantuan: \(about)", isFocused: true).inset(
      rows: 0, columns: 1)
    let (top, rest) = inner.split(top: 1)
    surface.put("Saring: ", at: top.origin, style: .muted)
    filter.draw(on: &surface, in: top.split(left: 8).1, isFocused: true)
    let cursor = surface.cursor
    let rows = shown
    guard !rows.isEmpty else {
      surface.put("Tidak ada tombol dengan kata itu.", at: rest.origin, style: .muted)
      return
    }
    let columns = Columns([.fixed(14), .share(1)])
    list.draw(on: &surface, in: rest, isFocused: true) { surface, row, body, _ in
      let keys = rows[row].keys.prefix(2).map { $0.label(in: surface.glyphs) }
      columns.draw([keys.joined(separator: " "), rows[row].help], on: &surface, in: body)
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Bantuan: \(about)")]
      + shown.enumerated().map { index, binding in
        let keys = binding.keys.map { $0.label(in: Glyphs(.ascii)) }.joined(separator: ", ")
        return .choice(
          number: index + 1, label: "\(keys): \(binding.help)", isSelected: index == list.selected)
      }
  }
}
