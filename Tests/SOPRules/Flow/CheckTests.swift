import SOPRules
import Testing

@Suite struct `A check without decision` {
  private func piece(_ text: String) -> String {
    "langkah:\n  - {}\n  - {}\n  - kegiatan: \(text)\n"
  }

  @Test(arguments: [
    "Memverifikasi berkas permohonan", "Menerima dan memeriksa berkas", "Verifikasi berkas",
    "Petugas Layanan memeriksa berkas", "Menyetujui permohonan rekomendasi",
  ])
  func `is asked about`(text: String) throws {
    // Row 3 follows a decision; only there "menyetujui" is its outcome and not a second check.
    let isOutcome = text.hasPrefix("Menyetujui")
    #expect(try found("AL-33", in: piece(text)).count == (isOutcome ? 0 : 1))
    let later = "langkah:\n  - {}\n  - {}\n  - {}\n  - kegiatan: \(text)\n"
    let finding = try #require(try found("AL-33", in: later).first)
    #expect(finding.message.contains("?"))
  }

  @Test(arguments: [
    "Membubuhkan paraf pada konsep surat", "Menandatangani surat rekomendasi",
    "Memeriksa kondisi bangunan di lapangan", "Menyerahkan berkas untuk diperiksa",
    "Mengundang tim untuk menilai proposal",
  ])
  func `is not what initials, signatures, field checks and purposes are`(text: String) throws {
    #expect(try found("AL-33", in: piece(text)).isEmpty)
  }

  @Test func `is asked about once, with all its rows`() throws {
    let findings = try found(
      "AL-33",
      in: """
        langkah:
          - {}
          - {}
          - kegiatan: Menelaah berkas
          - kegiatan: Menilai berkas
        """)
    #expect(findings.count == 1 && findings[0].subjects.count == 2)
  }

  @Test func `is fine right before a decision`() throws {
    let findings = try found(
      "AL-33",
      in: """
        langkah:
          - kegiatan: Memeriksa berkas
        """)
    #expect(findings.isEmpty)
  }

  @Test(arguments: ["teknis", "teknsi"])
  func `is not asked about in a technical SOP, nor where that was not read`(word: String) throws {
    #expect(
      try found("AL-33", in: "jenis: {sifat: \(word)}\n" + piece("Memeriksa mutu hasil")).isEmpty)
  }
}
