import Testing

@testable import Coursework

@Suite struct `Laying out a page` {
  private func page(_ markdown: String) -> Page {
    let blocks = Markdown(markdown, startingAt: 1).parts.compactMap { part -> Block? in
      guard case .block(let block) = part.content else { return nil }
      return block
    }
    return Page(title: "", blocks: blocks)
  }

  @Test(arguments: [
    ("satu dua tiga", ["satu dua", "tiga"]),
    ("satuduatigaempat lima", ["satuduati", "gaempat", "lima"]),
    ("satu\\\ndua", ["satu", "dua"]),
    ("satu\n\ndua", ["satu", "", "dua"]),
    ("### satu dua tiga", ["satu dua", "tiga"]),
    ("- satu dua tiga\n- empat", ["• satu dua", "  tiga", "• empat"]),
    ("1. a\n2. b\n   - c", ["1. a", "2. b", "   • c"]),
    ("- a\n\n  b", ["• a", "", "  b"]),
    ("> satu dua tiga", ["│ satu dua", "│ tiga"]),
    ("```\na  b\n\nc\n```", ["  a  b", "", "  c"]),
  ])
  func `blocks wrap with their marks`(markdown: String, lines: [String]) {
    let width = markdown.hasPrefix("- satu") || markdown.hasPrefix(">") ? 14 : 9
    #expect(page(markdown).lines(width: width).map(\.text) == lines)
  }

  @Test func `ten items stand in line with the first nine`() {
    let items = (1...10).map { "\($0). b" }.joined(separator: "\n")
    let lines = page(items).lines(width: 20).map(\.text)
    #expect(lines.first == " 1. b")
    #expect(lines.last == "10. b")
  }

  @Test func `a table stands in columns`() {
    #expect(
      page("| Belum | Menjadi |\n|---|---|\n| segera | 10 menit |\n| nanti | 1 jam |")
        .lines(width: 76).map(\.text) == [
          "Belum  │ Menjadi", "───────┼─────────", "segera │ 10 menit", "nanti  │ 1 jam",
        ])
  }

  @Test func `a table too wide wraps its cells, with a rule between its rows`() {
    #expect(
      page("| A | B |\n|---|---|\n| satu dua | tiga empat lima |\n| a | b |")
        .lines(width: 20).map(\.text) == [
          "A        │ B", "─────────┼──────────", "satu dua │ tiga", "         │ empat",
          "         │ lima",
          "─────────┼──────────", "a        │ b",
        ])
  }

  @Test func `a table no terminal could hold becomes a list of its cells`() {
    #expect(
      page("| A | B | C |\n|---|---|---|\n| x | y | z |").lines(width: 12).map(\.text)
        == ["A: x", "B: y", "C: z"])
  }

  @Test func `looks stay with their words`() {
    #expect(
      page("a **b**, [istilah:mutu baku] dan `d`").lines(width: 60) == [
        TextLine([
          .init("a "), .init("b", .strong), .init(", "), .init("mutu baku", .term),
          .init(" dan "), .init("d", .code),
        ])
      ])
    #expect(page("> a *b*").lines(width: 60).first?.spans.map(\.look) == [.quote, .emphasis])
    #expect(page("### a **b**").lines(width: 60).first?.spans.map(\.look) == [.heading])
  }

  @Test(arguments: [24, 36, 60, 76, 120])
  func `no line of the shipped lessons is wider than asked for, and no word is lost`(width: Int) {
    let (course, _) = Course.reading(from: .shipped)
    for outline in course.lessons {
      let (lesson, _) = course.lesson(outline.id, in: .shipped)
      for case .page(let page) in lesson?.steps ?? [] {
        let lines = page.lines(width: width)
        #expect(lines.allSatisfy { $0.columns <= width })
        let shown = Set(lines.flatMap { $0.text.split(separator: " ") })
        let isWrapped = page.blocks.contains { if case .table = $0 { true } else { false } }
        let words = page.blocks.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }
        #expect(isWrapped && width < 60 || words.allSatisfy(shown.contains))
      }
    }
  }

  @Test(arguments: [("a", 1), ("→", 1), ("e\u{0301}", 1), ("日本", 4), ("\u{200B}", 0), ("👍", 2)])
  func `text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}
