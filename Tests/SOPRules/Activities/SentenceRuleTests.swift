import SOPDocument
import SOPRules
import Testing

/// The words of a third row, judged by the rules of sentences.
@Suite struct SentenceRuleTests {
  private func findings(_ text: String, _ more: String = "") throws -> [Finding] {
    let quoted = text.split(separator: "\"").joined(separator: "\\\"")
    let piece = "langkah:\n  - {}\n  - {}\n  - {kegiatan: \"\(quoted)\"\(more)}\n"
    let sop = try SOP.reading(Example.laid(piece)).sop
    return Rulebook.standard.only(["KG"]).review(sop).findings
  }

  @Test(arguments: [
    ("", "KG-03"), ("-", "KG-03"), ("tidak ada", "KG-03"),
    ("Jika lengkap, Petugas Layanan meneruskan berkas", "KG-10"),
    ("Menyusun surat apabila disetujui", "KG-10"), ("Bila perlu, disusun konsep kedua", "KG-10"),
    ("PPK menetapkan HPS", "KG-05"), ("Kabid menandatangani surat", "KG-05"),
    ("Diperiksa oleh Kepala Bidang", "KG-05"),
    ("Penandatanganan surat oleh Kepala Bidang", "KG-05"),
    ("Petugas Pelayanan menyusun konsep", "KG-05"),
    ("Dilakukan pemeriksaan berkas", "KG-06"), ("Naskah dinas di tandatangani", "KG-06"),
    ("Diterimanya berkas permohonan", "KG-06"),
    ("Penandatanganan SK", "KG-07"), ("Rekonsiliasi data", "KG-07"), ("Upload dokumen", "KG-07"),
    ("Rapat tim teknis", "KG-07"), ("Proses verifikasi", "KG-04"),
    ("Konsep surat", "KG-04"), ("Cek berkas", "KG-04"), ("Mulai", "KG-18"),
    ("Status OK?", "KG-18"), ("Setelah lengkap, menyusun surat", "KG-04"),
    ("Setelah lengkap, petugas menyusun surat", "KG-05"),
    ("Masa sanggah", "KG-04"), ("Ya, surat diajukan", "KG-18"),
    ("Tidak, dikembalikan", "KG-18"), ("Diproses oleh pimpinan", "KG-05"),
    ("Media informasi", "KG-04"), ("Menteri", "KG-04"),
  ])
  func `one slip is one finding`(text: String, code: String) throws {
    #expect(try findings(text).map(\.code) == [code])
  }

  @Test(arguments: [
    "Menyerahkan berkas kepada Camat", "Menyampaikan surat ke Kepala Bidang",
    "Menerima disposisi dari Kepala Bidang", "MENYUSUN KONSEP SURAT", "3. Menyusun konsep",
    "- Menyusun konsep", "• Menyusun konsep", "Meng-unggah konsep surat",
    "Berkoordinasi dengan Petugas Layanan", "Menyusun surat yang ditandatangani oleh Camat",
    "Mengadakan rapat",
  ])
  func `a good sentence gets none`(text: String) throws {
    #expect(try findings(text).isEmpty)
  }

  @Test(arguments: [
    ("PPK menetapkan HPS", "Tulis \"Menetapkan HPS\"; pelakunya cukup di kolom pelaksana."),
    ("Penandatanganan SK", "Tulis \"Menandatangani SK\"."),
    ("Berkas diperiksa", "Tulis \"Memeriksa berkas\"."),
    ("Cek berkas", "Tulis \"Mengecek berkas\"."),
    (
      "Memeriksa dan menandatangani SK",
      "Pecah menjadi 2 baris: \"Memeriksa SK\" dan \"Menandatangani SK\"."
    ),
    (
      "Jika berkas lengkap, meneruskan berkas",
      "Jadikan langkah ini keputusan dengan pertanyaan \"Berkas lengkap?\" dan tulis ke mana \"Ya\" "
        + "dan \"Tidak\" menuju."
    ),
  ])
  func `what to do next holds the author's own words`(text: String, next: String) throws {
    #expect(try findings(text).map(\.next) == [next])
  }

  @Test func `a condition in a decision row is right`() throws {
    let decision = ", tanya: Setuju?, cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 1}]"
    #expect(try findings("Memeriksa apabila konsep sesuai", decision).isEmpty)
  }

  @Test func `words that could not be read are not judged`() throws {
    #expect(try findings("x", ", kegiatan: [a, {b: c}]").isEmpty)
  }

  @Test func `a performer's name is known by its other spellings`() throws {
    let piece = "langkah:\n  - {}\n  - {}\n  - {kegiatan: Bu Kabid menyusun konsep}\n"
    #expect(try found("KG-05", in: piece).count == 1)
  }
}
