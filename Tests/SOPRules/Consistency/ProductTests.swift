import SOPRules
import Testing

@Suite struct `The product a title names` {
  private func piece(_ title: String, _ output: String) -> String {
    """
    identitas: {judul: \(title)}
    langkah:
      - {}
      - {}
      - {}
      - {}
      - {}
      - {kegiatan: Menyimpan hasil, output: [\(output)]}
    """
  }

  @Test(arguments: [
    ("Penerbitan Izin Reklame", "Izin diterima pemohon"), ("Penyusunan Laporan", "Laporan bulanan"),
    ("Penerbitan Izin", "Dokumen perizinan"), ("Rekonsiliasi", "Berita acara rekonsiliasi"),
    ("Pelayanan Legalisasi", "Surat dilegalisasi"),
  ])
  func `is recognised in the last output, whatever its affixes`(
    title: String, output: String
  ) throws {
    #expect(try found("KS-01", in: piece(title, output)).isEmpty)
  }

  @Test func `is missed when the last output is something else`() throws {
    let finding = try #require(try found("KS-01", in: piece("Penerbitan Izin", "Arsip")).first)
    #expect(finding.message.contains("Penerbitan Izin") && finding.message.contains("Arsip"))
  }

  @Test(arguments: ["parsial", "parsiall"])
  func `is not asked of a partial SOP, nor where that was not read`(word: String) throws {
    #expect(
      try found("KS-01", in: "jenis: {tuntas: \(word)}\n" + piece("Penerbitan Izin", "Arsip"))
        .isEmpty)
  }

  @Test func `is not asked without a title`() throws {
    #expect(try found("KS-01", in: piece("\"\"", "Arsip")).isEmpty)
  }
}
