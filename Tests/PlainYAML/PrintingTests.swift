import PlainYAML
import Support
import Testing

struct PrintingTests {
  @Test(arguments: [
    "Menerima berkas", "", " ", "a: b", "a #b", "a#b", "- x", "-", "x:", "\"", "'", "\\", "a\nb",
    "\ta", "a\r", "\u{7}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{10FFFF}", "😀", "null",
    "0123", "197803122005012003", "2026-01-12", "[a]", "{a}", "a, b", "*x", "&x", "!x", "%x", "@x",
    "`x", "|", ">", "?", "~", "é", "…", "\u{A0}x", "x ", "<<", "= x", "---", "--- a", "...",
  ])
  func `a printed scalar reads back as the same text`(text: String) throws {
    let printed = PrintedScalar.printing(text)
    #expect(try Tree.parsing("k: \(printed)").root?["k"]?.text == text, "\(printed)")
    #expect(try Tree.parsing("- \(printed)\n").root?.list?.first?.text == text, "\(printed)")
    let inside = PrintedScalar.printing(text, inBrackets: true)
    #expect(try Tree.parsing("[\(inside)]").root?.list?.first?.text == text, "\(inside)")
    #expect(try Tree.parsing("{\(inside): x}").root?.map?.first?.key == text, "\(inside)")
  }

  @Test(arguments: [
    ("Menerima berkas", "Menerima berkas"), ("3", "3"), ("2026-01-12", "2026-01-12"),
    ("007", "\"007\""), ("197803122005012003", "\"197803122005012003\""), ("-", "\"-\""),
    ("no", "\"no\""), ("Catatan: penting", "\"Catatan: penting\""),
  ])
  func `plain words stay plain and words others misread are quoted`(text: String, printed: String) {
    #expect(PrintedScalar.printing(text) == printed)
  }

  @Test func `a tree prints by indentation and reads back the same`() throws {
    let text = """
      a:
        - b: 1
          c:
            - x
            - - u
              - z
        - []
        - {}
      d:
      e: ""

      """
    let root = try #require(try Tree.parsing(text).root)
    #expect(root.printed() == text)
  }

  @Test func `generated trees read back the same`() throws {
    var generator = Dice(seed: 7)
    for _ in 0..<500 {
      let node = Node.random(depth: 4, &generator)
      let printed = node.printed()
      #expect(try Tree.parsing(printed).root?.printed() == printed, "\(printed)")
      #expect(try Tree.parsing(printed).root?.shape == node.shape, "\(printed)")
    }
  }
}
