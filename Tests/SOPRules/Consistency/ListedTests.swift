import SOPDocument
import SOPRules
import Testing

@Suite struct `What the rows use` {
  private func row(_ cell: String, identity: String = "{}") -> String {
    "identitas: \(identity)\nlangkah:\n  - {}\n  - {}\n  - \(cell)\n"
  }

  @Test(arguments: [
    ("Memindai surat dengan scanner", "{peralatan: [Pemindai]}", 0),
    ("Memindai surat dengan scanner", "{peralatan: [Komputer]}", 1),
    ("Memindai surat dengan scanner", "{peralatan: []}", 0),
    ("Mencatat peminjaman laptop", "{judul: Peminjaman Laptop}", 0),
    ("Membubuhkan stempel", "{peralatan: [Cap dinas]}", 0),
  ])
  func `of tools stands in Peralatan`(text: String, identity: String, count: Int) throws {
    #expect(
      try found("KS-06", in: row("kegiatan: \(text)", identity: identity)).count == count)
  }

  @Test(arguments: [
    ("output: [Buku tamu terisi]", "{pencatatan: [Buku tamu layanan]}", 0),
    ("output: [Buku tamu terisi]", "{pencatatan: [Buku agenda]}", 1),
    ("output: [Buku tamu terisi]", "{pencatatan: []}", 0),
    ("kegiatan: Mencatat pada buku register", "{pencatatan: [Buku agenda]}", 1),
    ("kelengkapan: [Buku tamu]", "{pencatatan: [Buku agenda]}", 0),
    ("output: [Buku pedoman]", "{pencatatan: [Buku agenda]}", 0),
  ])
  func `of records stands in Pencatatan`(cell: String, identity: String, count: Int) throws {
    #expect(try found("KS-07", in: row(cell, identity: identity)).count == count)
  }

  @Test(arguments: [
    ("[Draf surat rekomendasi penelitian]", 1), ("[Draf surat lain]", 0),
    ("[Notulen rapat, Notula rapat]", 1),
  ])
  func `bears one name`(output: String, count: Int) throws {
    #expect(try found("KS-08", in: row("output: \(output)")).count == count)
  }
}
