import Coursework
import SOPRules
package import Terminal
import Workshop

/// The page of a rule, as `bimtek jelaskan` prints it.
package struct RuleScreen: Screen {
  private let code: String
  private var pager = Pager(count: 0)

  package init(_ code: String) { self.code = code }

  package func title(in room: Room) -> String { "Aturan \(code)" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.up, .down, .pageDown], "Gulir", help: "Menggulir penjelasan.",
        isEnabled: pager.count > pager.page, isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke tempat semula.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if key == .enter || key == .character("e") { return [.back] }
    return pager.receive(key) ? [] : nil
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.count = lines(in: room).count
    pager.page = max(1, room.size.rows)
    return []
  }

  /// The page's lines; what stands at the margin is a heading.
  private func lines(in room: Room) -> [[Span]] {
    guard let rule = room.session.rulebook[code] else {
      return [[Span("Penjelasan aturan \(code) belum ada.")]]
    }
    let session = room.session
    let page = RulePage(
      rule, among: session.rubric.map { [$0] } ?? [],
      lessons: session.course.lessons(teaching: code), width: min(80, room.size.columns - 6))
    return page.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      [Span(room.glyphs.spelled(String(line)), line.hasPrefix(" ") ? .plain : .heading)]
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    pager.draw(lines(in: room), on: &surface, in: rect.inset(rows: 0, columns: 2))
  }

  package func reading(in room: Room) -> [Line] {
    lines(in: room).map { .text($0.map(\.text).joined()) }
  }
}
