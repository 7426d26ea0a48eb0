import SOPDocument
import SOPRules
import Testing

@Suite struct `What editing leaves behind` {
  private func output(_ text: String) -> String {
    "langkah:\n  - {}\n  - {}\n  - output: [\"\(text)\"]\n"
  }

  @Test(arguments: [
    "Surat nomor ..... tahun 2026", "Surat nomor ... tahun 2026", "Surat nomor … tahun 2026",
    "Surat nomor ____", "Surat [nama instansi]", "Surat {nomor}", "**Konsep** surat",
    "Konsep<br>surat", "Konsep&nbsp;surat", "FIXME konsep surat", "Konsep surat #REF!",
    "Berikut adalah konsep surat", "Konsep surat, semoga membantu",
  ])
  func `is found in a cell`(text: String) throws {
    #expect(try found("BH-07", in: output(text)).count == 1)
  }

  @Test(arguments: [
    "Konsep surat dst.", "Konsep surat, lampiran, dll...", "Surat [asli]", "Data < 3 hari",
    "Monitoring & evaluasi", "Laporan s.d. Maret", "Daftar hadir *)", "Daftar berikut lampirannya",
    "Surat keterangan – asli", "Penjelasan istilah berikut ini adalah lampiran",
  ])
  func `is not what finished drafts hold`(text: String) throws {
    #expect(try found("BH-07", in: output(text)).isEmpty)
  }

  @Test func `is found in the identity, in its own item`() throws {
    let piece = "identitas: {dasar_hukum: [UUD 1945, \"Peraturan Bupati Nomor … Tahun …\"]}"
    #expect(try found("BH-07", in: piece).map(\.subject) == [.item(.legalBasis, 1)])
  }

  @Test func `is an old number beside the new one`() throws {
    let finding = try #require(
      try found("BH-07", in: "identitas: {nomor: SOP-012/DKR.1/2026 SOP-009/DKR/2019}").first)
    #expect(finding.message.contains("SOP-009/DKR/2019"))
  }

  @Test(arguments: ["700/022/2013", "012/KTL /2026", "SOP 012 / KTL / 2026", "08"])
  func `is no number broken by a blank`(number: String) throws {
    #expect(try found("BH-07", in: "identitas: {nomor: \"\(number)\"}").isEmpty)
  }
}
