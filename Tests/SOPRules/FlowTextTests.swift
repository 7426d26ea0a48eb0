import SOPDocument
import SOPRules
import Testing

/// How a rule's page draws a flow.
struct FlowTextTests {
  private func page(_ code: String) throws -> String {
    RulePage(try #require(Rulebook.standard[code])).text
  }

  @Test func `the good and the flawed example are drawn as flowcharts`() throws {
    let page = try page("AL-17")
    #expect(
      page.contains(
        """
          ┌>( 1 Mengajukan permohonan rekomendasi penelitian ) Pemohon
          │   │
          └─< 2 Lengkap? > Petugas Layanan · Tidak ke 1
              │ Ya
            [ 3 Menyusun konsep surat rekomendasi penelitian ] Petugas Layanan
        """))
    #expect(page.contains("< 2 Lengkap? > Petugas Layanan · Tidak kembali ke 2"))
  }

  @Test func `arrows to one row run along one line, others beside it`() throws {
    let page = try page("AL-30")
    #expect(page.contains("    ┌─< 2 Lengkap? > Petugas Layanan · Tidak ke 5\n"))
    #expect(page.contains("  ┌─┼─< 3 Layak? > Petugas Layanan · Tidak ke 6\n"))
    #expect(page.contains("( 7 Menerima surat rekomendasi penelitian ) Pemohon"))
  }

  @Test func `an arrow into nowhere is told beside its symbol`() throws {
    #expect(try page("AL-13").contains("· Tidak ke 9 (tidak ada)\n"))
  }

  @Test func `an arrow drawn twice stands there twice`() throws {
    #expect(try page("AL-25").contains("    │  │\n"))
  }

  @Test func `a rule that is not about the flow draws none`() throws {
    #expect(try !page("ID-03").contains("( 1 "))
  }

  @Test(arguments: Rulebook.standard.rules.filter { $0.group == "AL" }, [58, 80])
  func `every rule of the flow draws both examples within the width`(rule: Rule, width: Int) {
    let lines = RulePage(rule, width: width).text.split(separator: "\n")
    #expect(lines.count { $0.contains("( 1 ") || $0.contains("< 1 ") || $0.contains("[ 1 ") } == 2)
    #expect(lines.filter { $0.count > width } == [])
  }
}
