package import Terminal

/// Every key that works on the screen below, searched by typing and done by Enter.
package struct HelpScreen: Screen {
  private var about: String
  private var bindings: [Binding]
  private var filter = TextField("", placeholder: "ketik kata yang dicari")
  private var list: TallList

  package init(over screen: any Screen, in room: Room) {
    let title = screen.title(in: room)
    about = title.isEmpty ? "Bantuan" : "Bantuan: \(title)"
    bindings = Trainer.bindings(of: screen, in: room).filter { $0.isEnabled && !$0.help.isEmpty }
    list = TallList(count: bindings.count)
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Bantuan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Jalankan", help: "Menjalankan baris yang ditunjuk.", isEnabled: !shown.isEmpty,
        isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih baris.", isEnabled: shown.count > 1, isPrimary: true),
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
      guard filter.receive(key) else { return nil }
      list.count = shown.count
      return []
    }
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = filter.receive(paste: paste)
    list.count = shown.count
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: rect.rows, columns: min(rect.columns, 78)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: about, isFocused: true).inset(
      rows: 0, columns: 1)
    let (top, rest) = inner.split(top: 1)
    surface.put("Cari: ", at: top.origin, style: .muted)
    filter.draw(on: &surface, in: top.split(left: 6).1, isFocused: true)
    let cursor = surface.cursor
    let rows = shown
    guard !rows.isEmpty else {
      surface.put("Tidak ada tombol dengan kata itu.", at: rest.origin, style: .muted)
      return
    }
    let glyphs = surface.glyphs
    let lines = rows.map { binding in
      let keys = binding.keys.prefix(2).map { $0.label(in: glyphs) }.joined(separator: " ")
      return hanging(
        padded(keys, width: 15), glyphs.spelled(binding.help), width: rest.columns - 4)
    }
    list.draw(lines, on: &surface, in: rest)
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading(about)]
      + shown.enumerated().map { index, binding in
        let keys = binding.keys.map { $0.label(in: Glyphs(.ascii)) }.joined(separator: ", ")
        return .choice(
          number: index + 1, label: "\(keys): \(binding.help)", isSelected: index == list.selected)
      }
  }
}
