import SOPDocument
import SOPRules
import Testing

/// How a service, an assignment and a row that is no activity are told.
@Suite struct ActivityOrderTests {
  private func found(_ code: String, _ piece: String) throws -> [Finding] {
    let sop = try SOP.reading(Example.laid(piece)).sop
    return Rulebook.standard[code]?.check(Facts(of: sop)) ?? []
  }

  @Test(arguments: ["KG-13", "KG-14", "KG-15", "KG-16"])
  func `an SOP that does not say its sort is not asked how it begins and ends`(
    code: String
  ) throws {
    let rule = try #require(Rulebook.standard[code])
    var sop = try SOP.reading(Example.laid(rule.broken)).sop
    #expect(!rule.check(Facts(of: sop)).isEmpty)
    sop.kind.occasion = .empty
    #expect(rule.check(Facts(of: sop)).isEmpty)
  }

  @Test(arguments: [
    ("Mengajukan permohonan", "Petugas Layanan", 0), ("Menerima permohonan", "Petugas Layanan", 0),
    ("Membuka loket", "Pemohon", 0), ("Membuka loket", "Petugas Layanan", 1),
    ("", "Petugas Layanan", 0),
  ])
  func `a service begins with a request`(text: String, name: String, count: Int) throws {
    let piece = "langkah: [{kegiatan: \"\(text)\", pelaksana: \(name)}]"
    #expect(try found("KG-13", piece).count == count)
  }

  @Test(arguments: [
    ("Menyimpan arsip", "Petugas Layanan", 1), ("Menyimpan arsip", "Pemohon", 0),
    ("Menyerahkan surat kepada pemohon", "Petugas Layanan", 0),
    ("Menyerahkan surat kepada Kepala Bidang", "Petugas Layanan", 1),
    ("Mengambil surat", "Petugas Layanan", 0),
  ])
  func `a service ends with the applicant`(text: String, name: String, count: Int) throws {
    let piece = "langkah: [{}, {}, {}, {}, {}, {kegiatan: \(text), pelaksana: \(name)}]"
    #expect(try found("KG-14", piece).count == count)
  }

  @Test func `a receipt handed over before the archive is no result`() throws {
    let piece = """
      langkah:
        - {}
        - {}
        - {kegiatan: Memberikan tanda terima rekomendasi kepada pemohon}
      """
    #expect(try found("KG-15", piece).isEmpty)
  }

  @Test(arguments: [
    ("Ya, surat diajukan", 1), ("Tidak, dikembalikan", 1), ("Status OK?", 1), ("Disetujui?", 1),
    ("Mulai", 1), ("Selesai", 1), ("a. Surat permohonan", 1), ("Berkas lengkap", 1),
    ("a. Memeriksa berkas", 0), ("3. Konsep surat", 0), ("Konsep surat", 0),
    ("Memeriksa apakah berkas lengkap?", 0), ("Memeriksa berkas sampai lengkap", 0), ("", 0),
    ("Cek berkas", 0), ("Jika lengkap, diteruskan", 0),
  ])
  func `a row is an activity`(text: String, count: Int) throws {
    #expect(try found("KG-18", "langkah: [{}, {}, {kegiatan: \"\(text)\"}]").count == count)
  }

  @Test(arguments: [
    ("Melakukan pengecekan berkas", "Tulis \"Mengecek berkas\"."),
    ("Melaksanakan verifikasi", "Tulis \"Memverifikasi …\"."),
    ("Melakukan koordinasi dengan desa", "Tulis \"Berkoordinasi dengan desa\"."),
    ("Memproses berkas", ""), ("Melaksanakan tugas", ""),
  ])
  func `a general verb is told with the exact one`(text: String, next: String) throws {
    #expect(
      try found("KG-11", "langkah: [{}, {}, {kegiatan: \(text)}]").map(\.next) == [next])
  }

  @Test(arguments: ["Melaksanakan upacara", "Melaksanakan", "Memeriksa berkas", "Mengadakan rapat"])
  func `a verb that cannot be said better is let be`(text: String) throws {
    #expect(try found("KG-11", "langkah: [{}, {}, {kegiatan: \(text)}]").isEmpty)
  }

  @Test(arguments: [
    ("Memeriksa", 1), ("3. Memeriksa", 1), ("Memeriksa berkas", 0), ("Berkoordinasi", 0),
    ("Menunggu", 0), ("Menindaklanjutinya", 0), ("Rapat", 0), ("", 0),
  ])
  func `a verb that needs an object has one`(text: String, count: Int) throws {
    #expect(try found("KG-08", "langkah: [{}, {}, {kegiatan: \"\(text)\"}]").count == count)
  }

  @Test func `the same act by another performer is no copy`() throws {
    let row = """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - kegiatan: Menyusun konsep surat rekomendasi penelitian
          kelengkapan: [Berkas permohonan lengkap]
          output: [Konsep surat rekomendasi penelitian]
      """
    #expect(try found("KG-17", row).count == 1)
    #expect(try found("KG-17", row + "\n    pelaksana: Kepala Bidang").isEmpty)
  }
}
