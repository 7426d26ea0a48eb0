package import Terminal
import SOPRules
import Workshop

/// The page of a rule: why, on what basis, how to mend, what it does not report, two examples.
package struct RuleScreen: Screen {
  private let code: String
  private var pager = Pager(count: 0)

  package init(_ code: String) { self.code = code }

  package func title(in room: Room) -> String { "Aturan \(code)" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.up, .down, .pageDown], "Gulir", help: "Menggulir penjelasan.", isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke hasil pemeriksaan.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if key == .enter || key == .character("e") { return [.back] }
    return pager.receive(key) ? [] : nil
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.count = lines(in: room, width: columns(in: room)).count
    pager.page = max(1, room.size.rows - 1)
    return []
  }

  private func columns(in room: Room) -> Int { min(76, room.size.columns - 6) }

  private func lines(in room: Room, width: Int) -> [[Span]] {
    guard let rule = room.session.rulebook[code] else {
      return [[Span("Penjelasan aturan \(code) belum ada.")]]
    }
    let glyphs = room.glyphs
    var lines = hanging("", glyphs.spelled(rule.statement), width: width, style: .heading)
    func section(_ title: String, _ text: String) {
      lines.append([])
      lines.append([Span(title, .heading)])
      lines += hanging("", glyphs.spelled(text), width: width)
    }
    lines.append([Span("\(rule.code)  \(rule.slug)  \(rule.severity.words)", .muted)])
    section("Mengapa", rule.why)
    section("Langkah perbaikan", rule.next)
    section("Yang tidak dicatat", rule.silent)
    section(
      "Dasar",
      BasisWords.short(rule.basis) + (rule.basis.source.isEmpty ? "" : " (\(rule.basis.source))"))
    for (title, example) in [
      ("Contoh yang sudah baik", rule.kept), ("Contoh yang perlu diperbaiki", rule.broken),
    ] {
      lines.append([])
      lines.append([Span(title, .heading)])
      for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append([Span(glyphs.spelled("  " + line), .accent)])
      }
    }
    return lines
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    pager.draw(
      lines(in: room, width: columns(in: room)), on: &surface, in: rect.inset(rows: 0, columns: 2))
  }

  package func reading(in room: Room) -> [Line] {
    lines(in: room, width: 76).map { .text($0.map(\.text).joined()) }
  }
}
