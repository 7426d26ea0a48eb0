import Coursework
package import Terminal
import Workshop

/// Every key that works on the screen below and every term on it, searched by typing and opened by
/// Enter.
package struct HelpScreen: Screen {
  private enum Entry: Sendable {
    case key(Binding)
    case term(Glossary.Term)

    var words: String {
      switch self {
      case .key(let binding): binding.label + " " + binding.help
      case .term(let term): "istilah \(term.word) \(term.meaning)"
      }
    }
  }

  private var about: String
  private var entries: [Entry]
  private var filter = TextField("", placeholder: "ketik kata yang dicari")
  private var list: TallList

  package init(over screen: any Screen, in room: Room) {
    let title = screen.title(in: room)
    about = title.isEmpty ? "Bantuan" : "Bantuan: \(title)"
    let glossary = room.session.course.glossary
    entries =
      Trainer.bindings(of: screen, in: room).filter { $0.isEnabled && !$0.help.isEmpty }
      .map(Entry.key) + screen.terms(in: room).compactMap(glossary.term).map(Entry.term)
    list = TallList(count: entries.count)
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Bantuan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Jalankan", help: "Menjalankan atau membuka baris yang ditunjuk.",
        isEnabled: !shown.isEmpty,
        isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih baris.", isEnabled: shown.count > 1, isPrimary: true),
      Binding([.escape], "Tutup", help: "Menutup bantuan.", isPrimary: true),
    ]
  }

  private var shown: [Entry] { entries.filter { matches($0.words, filter: filter.text) } }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .escape, .function(1): return [.back]
    case .enter:
      let rows = shown
      guard rows.indices.contains(list.selected) else { return [] }
      switch rows[list.selected] {
      case .key(let binding): return binding.keys.first.map { [.press($0)] } ?? []
      case .term(let term):
        return [.swap(GlossaryScreen(room.session.course.glossary, first: [term.word]))]
      }
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
    let columns = min(rect.columns, 78)
    let glyphs = surface.glyphs
    // As tall as all its lines need, so that it keeps its place while somebody types.
    let height = entries.reduce(3) { $0 + lines(of: $1, width: columns - 8, glyphs).count }
    let box = rect.centred(Size(rows: min(rect.rows, height), columns: columns))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: about, isFocused: true).inset(
      rows: 0, columns: 1)
    let (top, rest) = inner.split(top: 1)
    surface.put("Cari: ", at: top.origin, style: .muted)
    filter.draw(on: &surface, in: top.split(left: 6).1, isFocused: true)
    let cursor = surface.cursor
    let rows = shown
    guard !rows.isEmpty else {
      surface.put("Tidak ada tombol atau istilah dengan kata itu.", at: rest.origin, style: .muted)
      return
    }
    list.draw(
      rows.map { lines(of: $0, width: rest.columns - 4, glyphs) }, on: &surface, in: rest)
    surface.cursor = cursor
  }

  private func lines(of entry: Entry, width columns: Int, _ glyphs: Glyphs) -> [[Span]] {
    let (head, text) = parts(of: entry, in: glyphs)
    return hanging(padded(head, width: 15), glyphs.spelled(text), width: columns)
  }

  /// What stands left and right in a line.
  private func parts(of entry: Entry, in glyphs: Glyphs) -> (head: String, text: String) {
    switch entry {
    case .key(let binding):
      let keys = binding.keys.prefix(2).map { $0.label(in: glyphs) }.joined(separator: " ")
      return (keys, binding.help)
    case .term(let term): return ("Istilah", "\(term.word): \(term.meaning)")
    }
  }

  package func reading(in room: Room) -> [Line] {
    [.heading(about)]
      + shown.enumerated().map { index, entry in
        let (head, text) = parts(of: entry, in: Glyphs(.ascii))
        return .choice(
          number: index + 1, label: "\(head): \(text)", isSelected: index == list.selected)
      }
  }
}
