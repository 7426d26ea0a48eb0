import SOPDocument
import SOPRules
import Testing

@Suite struct `The words of a cell` {
  private func row(_ cell: String) -> String { "langkah:\n  - {}\n  - {}\n  - \(cell)\n" }

  @Test(arguments: [
    "kelengkapan: [\"KTP, KK, dll.\"]", "output: [Surat dan lain-lain]",
    "kegiatan: Menyiapkan ATK secukupnya", "kelengkapan: [Surat kuasa bila diperlukan]",
    "output: [Laporan dan sebagainya]", "kelengkapan: [KTP DLL]",
  ])
  func `are definite`(cell: String) throws {
    #expect(try found("BH-01", in: row(cell)).count == 1)
  }

  @Test(arguments: [
    "waktu: sesuai kebutuhan", "keterangan: Surat dll", "kelengkapan: [Surat lain]",
    "kegiatan: Meminta surat kuasa jika diperlukan", "output: [Analisis kebutuhan]",
    "kegiatan: Menyusun perlengkapan yang diperlukan",
  ])
  func `may be open where another rule speaks, or nothing is open`(cell: String) throws {
    #expect(try found("BH-01", in: row(cell)).isEmpty)
  }

  @Test func `are told once a row`() throws {
    let piece = row("{kelengkapan: [\"Surat, dll\"], output: [\"Surat, dll\"]}")
    #expect(try found("BH-01", in: piece).count == 1)
  }

  @Test func `are explained when they are short forms`() throws {
    let findings = try found(
      "BH-02",
      in: row("{kegiatan: Menyusun HPS bersama PPSPM, output: [\"Harga perkiraan (HPS)\"]}"))
    #expect(findings.map(\.message) == ["Singkatan PPSPM belum diuraikan."])
  }

  @Test(arguments: [
    "kelengkapan: [KTP, NIP, SOP]", "kegiatan: MENYUSUN HPS", "output: [Surat bagian II]",
    "output: [Kertas A4]",
  ])
  func `may be short forms everybody knows`(cell: String) throws {
    #expect(try found("BH-02", in: row(cell)).isEmpty)
  }

  @Test func `are Indonesian, and each foreign one is told once`() throws {
    let findings = try found("BH-03", in: row("{keterangan: Email, output: [Email, Hardcopy]}"))
    #expect(findings.count == 1)
    #expect(findings.first?.next.contains("\"surel\" untuk \"email\"") == true)
  }

  @Test func `are left to the rules of sentences where they open one`() throws {
    #expect(try found("BH-03", in: row("kegiatan: Upload berkas")).isEmpty)
  }

  @Test func `are spelt as the dictionary has them`() throws {
    #expect(try found("BH-04", in: row("output: [Surat ijin]")).count == 1)
    #expect(try found("BH-04", in: row("output: [Surat izin]")).isEmpty)
  }
}
