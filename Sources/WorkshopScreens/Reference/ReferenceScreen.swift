package import Terminal
import Coursework
import SOPRules
import Workshop

/// Everything that can be looked up, in one list to search: the norm, the rules, the words of the
/// field (*acuan*).
package struct ReferenceScreen: Screen {
  private enum Entry: Sendable, Hashable {
    case page(Int)
    case rule(String)
    case term(String)
  }

  private var filter = TextField("", placeholder: "misalnya: keputusan, waktu, AL-07")
  private var list = ListBox(count: 0)

  package init() {}

  package func title(in room: Room) -> String { "Acuan" }
  package var isEditing: Bool { true }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Buka", help: "Membuka yang ditunjuk.", isEnabled: list.count > 0,
        isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih baris.", isEnabled: list.count > 1, isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke tempat semula.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if key == .enter {
      let shown = shown(in: room)
      return shown.indices.contains(list.selected) ? open(shown[list.selected], in: room) : []
    }
    if key == .function(3) { return [.back] }
    if list.receive(key) { return [] }
    guard filter.receive(key) else { return nil }
    list.select(0)
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = filter.receive(paste: paste)
    list.select(0)
    return []
  }

  private func open(_ entry: Entry, in room: Room) -> [Act] {
    switch entry {
    case .page(let place): [.show(NormScreen(at: place))]
    case .rule(let code): [.show(RuleScreen(code))]
    case .term(let word): [.show(GlossaryScreen(room.session.course.glossary, first: [word]))]
    }
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = shown(in: room).count
    list.page = max(1, room.size.rows - 4)
    return room.session.norm == nil && !room.session.isNormAwaited ? [.tell(.wantsNorm)] : []
  }

  /// The norm first, then the rules of the lesson at hand before the others, then the words.
  private func entries(in room: Room) -> [Entry] {
    let session = room.session
    let lesson = session.course.lessons.first { $0.id == session.standing.lastLesson }
    let taught = lesson?.teaches ?? []
    let others = session.rulebook.rules.map(\.code).filter { !taught.contains($0) }
    return (session.norm ?? []).indices.map(Entry.page)
      + (taught.filter { session.rulebook[$0] != nil } + others).map(Entry.rule)
      + session.course.glossary.terms.map { .term($0.word) }
  }

  private func shown(in room: Room) -> [Entry] {
    entries(in: room).filter { matches(name(of: $0, in: room), filter: filter.text) }
  }

  private func name(of entry: Entry, in room: Room) -> String {
    switch entry {
    case .page(let place): "Norma: \(room.session.norm?[place].title ?? "")"
    case .rule(let code): "Aturan \(code): \(room.session.rulebook[code]?.statement ?? "")"
    case .term(let word): "Istilah: \(word)"
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let (top, rest) = inner.split(top: 2)
    surface.put("Cari: ", at: top.origin, style: .muted)
    filter.draw(on: &surface, in: top.split(left: 6).1, isFocused: true)
    let cursor = surface.cursor
    let rows = shown(in: room).map { surface.glyphs.spelled(name(of: $0, in: room)) }
    if rows.isEmpty {
      surface.put("Tidak ada acuan dengan kata itu.", at: rest.origin, style: .muted)
    } else {
      list.draw(rows, on: &surface, in: rest, isFocused: true)
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Acuan"), .field(label: "Cari", value: filter.text)]
      + shown(in: room).enumerated().map {
        .choice(
          number: $0.offset + 1, label: name(of: $0.element, in: room),
          isSelected: $0.offset == list.selected)
      }
  }
}
