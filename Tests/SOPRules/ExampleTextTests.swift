import SOPRules
import Testing

/// Examples are told in words, not in the notation they are tested in.
struct ExampleTextTests {
  @Test(arguments: Rulebook.standard.rules)
  func `a rule's page shows its examples without braces`(rule: Rule) throws {
    let lines = RulePage(rule, width: 58).text.split(separator: "\n")
    let examples = try #require(lines.firstIndex(of: "Contoh yang sudah baik"))
    let findings = try #require(lines.firstIndex(of: "Catatan atas contoh itu"))
    let shown = lines[examples..<findings]
    #expect(shown.count >= 4)
    #expect(shown.filter { $0.contains("{") || $0.contains(": [") || $0.count > 58 } == [])
  }

  @Test func `only what the example says is shown, with its row`() throws {
    let rule = try #require(Rulebook.standard["AL-07"])
    let page = RulePage(rule).text
    #expect(page.contains("  langkah 2:\n    cabang: Lengkap ke 3; Belum lengkap ke 1\n"))
    #expect(!page.contains("langkah 1:"))
  }
}
