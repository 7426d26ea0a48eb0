package import Coursework
package import Terminal

/// What the words of a page mean, and all other words of the field.
package struct GlossaryScreen: Screen {
  private let terms: [Glossary.Term]
  private var list: ListBox
  private var filter = TextField("", placeholder: "ketik untuk mencari istilah")

  /// Opens the glossary with the words of the present page first.
  package init(_ glossary: Glossary, first words: [String]) {
    let wanted = words.map { $0.lowercased() }
    terms =
      glossary.terms.filter { wanted.contains($0.word.lowercased()) }
      + glossary.terms.filter { !wanted.contains($0.word.lowercased()) }
    list = ListBox(count: terms.count)
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Istilah" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.up, .down], "Pindah", help: "Memilih istilah.", isEnabled: shown.count > 1,
        isPrimary: true),
      Binding([.escape, .enter], "Tutup", help: "Kembali ke materi.", isPrimary: true),
    ]
  }

  private var shown: [Glossary.Term] {
    terms.filter { matches($0.word + " " + $0.meaning, filter: filter.text) }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if key == .escape || key == .enter { return [.back] }
    if list.receive(key) { return [] }
    guard filter.receive(key) else { return nil }
    list.count = shown.count
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = filter.receive(paste: paste)
    list.count = shown.count
    return []
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.page = max(1, room.size.rows - 8)
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: rect.rows, columns: min(rect.columns, 76)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Istilah", isFocused: true).inset(rows: 0, columns: 1)
    let (top, rest) = inner.split(top: 1)
    let (rows, foot) = rest.split(bottom: 5)
    filter.draw(on: &surface, in: top, isFocused: true)
    let cursor = surface.cursor
    let terms = shown
    list.draw(terms.map(\.word), on: &surface, in: rows, isFocused: true)
    if terms.indices.contains(list.selected) {
      surface.horizontalLine(at: foot.origin, length: foot.columns)
      let meaning = wrapped(
        surface.glyphs.spelled(terms[list.selected].meaning), width: foot.columns)
      for (row, line) in meaning.prefix(foot.rows - 1).enumerated() {
        surface.put(line, at: Position(row: foot.row + 1 + row, column: foot.column))
      }
    } else {
      surface.put("Belum ada istilah dengan kata itu.", at: rows.origin, style: .muted)
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Istilah")] + shown.map { .field(label: $0.word, value: $0.meaning) }
  }
}
