package import Terminal
import Coursework
import Workshop

/// A page of the norm.
package struct NormScreen: Screen {
  private var place: Int
  private var pager = Pager(count: 0)

  package init(at place: Int) { self.place = place }

  package func title(in room: Room) -> String {
    "Norma, halaman \(place + 1) dari \(count(in: room))"
  }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.left, .right], "Halaman", help: "Ke halaman sebelumnya atau berikutnya.",
        isEnabled: count(in: room) > 1, isPrimary: true),
      Binding(
        [.up, .down, .pageDown], "Gulir", help: "Menggulir halaman.",
        isEnabled: pager.count > pager.page, isPrimary: true),
      Binding(
        [.character("i")], "Istilah", help: "Arti istilah pada halaman ini.", isPrimary: true),
      Binding([.escape, .enter], "Kembali", help: "Kembali ke daftar acuan.", isPrimary: true),
    ]
  }

  private func count(in room: Room) -> Int { room.session.norm?.count ?? 0 }

  private func page(in room: Room) -> Page? {
    guard let pages = room.session.norm, pages.indices.contains(place) else { return nil }
    return pages[place]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter: return [.back]
    case .left: turn(to: place - 1, in: room)
    case .right: turn(to: place + 1, in: room)
    case .character("i"):
      return [.show(GlossaryScreen(room.session.course.glossary, first: terms(in: room)))]
    default: return pager.receive(key) ? [] : nil
    }
    return []
  }

  package func terms(in room: Room) -> [String] { page(in: room).map(PageLines.terms) ?? [] }

  private mutating func turn(to next: Int, in room: Room) {
    guard (0..<count(in: room)).contains(next) else { return }
    place = next
    pager = Pager(count: 0)
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.count = lines(in: room, width: NormScreen.width(in: room.size.columns)).count
    pager.page = max(1, room.size.rows - 3)
    return []
  }

  private static func width(in columns: Int) -> Int { min(76, columns - 4) }

  private func lines(in room: Room, width columns: Int) -> [[Span]] {
    page(in: room).map { PageLines.spans(of: $0, width: columns, glyphs: room.glyphs) } ?? []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.split(left: 2).1
    let (head, body) = inner.split(top: 2)
    surface.put(
      truncated(surface.glyphs.spelled(page(in: room)?.title ?? ""), width: head.columns),
      at: head.origin, style: .heading)
    let columns = NormScreen.width(in: rect.columns)
    let text = Rect(
      row: body.row, column: body.column, rows: body.rows, columns: min(78, body.columns))
    pager.draw(lines(in: room, width: columns), on: &surface, in: text)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading(page(in: room)?.title ?? "")]
      + lines(in: room, width: 200).map { .text($0.map(\.text).joined()) }
  }
}
