import SOPDocument
import SOPRules
import Testing

@Suite struct `Content in the wrong place` {
  @Test(arguments: [
    ("output: [30 menit]", 1), ("kelengkapan: [Berkas, 2 hari kerja]", 1),
    ("output: [2 lembar surat]", 0), ("kelengkapan: [3 fotokopi KTP]", 0),
    ("output: [Laporan 3 bulan]", 0), ("keterangan: 3 hari kerja", 0),
  ])
  func `is a time outside its column`(cell: String, count: Int) throws {
    #expect(try found("KS-12", in: "langkah:\n  - {}\n  - {}\n  - \(cell)\n").count == count)
  }

  @Test(arguments: [
    ("dasar_hukum: [SOP Pengelolaan Surat]", 1),
    ("dasar_hukum: [\"1. SOP Pengelolaan Surat\"]", 1),
    ("dasar_hukum: [Peraturan Kepala Badan Nomor 1 Tahun 2013 tentang SOP]", 0),
    ("peringatan: [Maksud dan tujuan SOP ini adalah ketertiban]", 1),
    ("peringatan: [\"Jika tujuan tidak tercapai, maka layanan diulang\"]", 0),
    ("pengesahan: {jabatan: 2 Februari 2026}", 1),
    ("pengesahan: {nama: Siti Rahmawati 197803122005012003}", 1),
    ("pengesahan: {nama: \"Siti Rahmawati, S.Sos., M.Si.\"}", 0),
  ])
  func `is found in the boxes of the identity`(box: String, count: Int) throws {
    #expect(try found("KS-12", in: "identitas: {\(box)}").count == count)
  }

  @Test func `is told in place of a citation that lacks its number`() throws {
    let sop = try SOP.reading(
      Example.laid("identitas: {dasar_hukum: [SOP Pengelolaan Surat Masuk]}")
    ).sop
    #expect(Rulebook.standard.review(sop).findings.map(\.code) == ["KS-12"])
  }
}
