import Terminal
import Testing

struct WrappingTests {
  @Test(arguments: [
    ("satu dua tiga", 8, ["satu dua", "tiga"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
    ("memeriksa", 4, ["meme", "riks", "a"]), ("sebaik-baiknya", 9, ["sebaik-", "baiknya"]),
    ("dan/atau", 5, ["dan/", "atau"]), ("satu  dua", 4, ["satu", "dua"]), ("日本語", 4, ["日本", "語"]),
    ("2025-2026", 5, ["2025-", "2026"].map { $0 }), ("a b", 0, ["a", "b"]),
    ("satu\u{A0}dua x", 9, ["satu\u{A0}dua", "x"]),
  ])
  func `a text is broken at blanks, then in compounds, then anywhere`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(wrapped(text, width: width) == lines)
  }

  @Test func `no line of random text is too wide, and no word is lost`() {
    var random = Xorshift(seed: 7)
    for _ in 0..<500 {
      let text = String((0..<80).map { _ in "ab -/日é\n".randomElement(using: &random) ?? " " })
      let limit = Int.random(in: 2...20, using: &random)
      let lines = wrapped(text, width: limit)
      #expect(lines.allSatisfy { width(of: $0) <= limit })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
    }
  }

  @Test func `plain text is broken as any other text`() {
    var random = Xorshift(seed: 11)
    for _ in 0..<500 {
      let text = String((0..<60).map { _ in "ab 1-/x".randomElement(using: &random) ?? " " })
      let limit = Int.random(in: 1...70, using: &random)
      let spans = wrapped([Span(text)], width: limit)
      #expect(wrapped(text, width: limit) == spans.map { $0.map(\.text).joined() })
    }
  }

  @Test func `styles follow their words into the next line`() {
    let lines = wrapped([Span("satu "), Span("dua tiga", .heading), Span("!")], width: 8)
    #expect(
      lines == [[Span("satu "), Span("dua", .heading)], [Span("tiga", .heading), Span("!")]])
  }

  @Test(arguments: [
    ("Permohonan", 5, "Perm…"), ("abc", 3, "abc"), ("ab cd", 4, "ab…"), ("日本語", 4, "日…"),
    ("a", 0, ""),
  ])
  func `a text that does not fit ends in an ellipsis`(text: String, width: Int, short: String) {
    #expect(truncated(text, width: width) == short)
  }
}
