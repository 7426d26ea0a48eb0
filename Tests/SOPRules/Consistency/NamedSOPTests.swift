import SOPRules
import Testing

@Suite struct `An SOP that a row names` {
  private func remark(_ words: String, related: String = "[SOP Pengelolaan Surat Masuk]") -> String
  {
    "{identitas: {keterkaitan: \(related)}, langkah: [{keterangan: \"\(words)\"}]}"
  }

  @Test(arguments: [
    "Lihat SOP Penanganan Pengaduan", "SOP Penanganan Pengaduan", "Dilanjutkan (SOP Legalisasi)",
    "Sesuai SOP Pengelolaan Arsip, bila perlu",
  ])
  func `is missed in Keterkaitan`(words: String) throws {
    #expect(try found("KS-05", in: remark(words)).count == 1)
    #expect(try found("KS-05", in: remark(words, related: "tidak ada")).count == 1)
  }

  @Test(arguments: [
    "Lihat SOP Pengelolaan Surat Masuk", "Lihat SOP Pengelolaan Surat",
    "Lihat SOP Pengelolaan Surat Masuk Dinas jika berkas baru", "Sesuai SOP terkait",
    "Mengikuti SOP ini", "Konsep SOP Pelayanan dibahas", "SOP Penerbitan Surat Rekomendasi",
    "Sesuai SOP yang berlaku", "Pedoman penyusunan SOP Administrasi Pemerintahan",
  ])
  func `is there already, or is none`(words: String) throws {
    #expect(try found("KS-05", in: remark(words)).isEmpty)
  }

  @Test func `is not asked for while Keterkaitan is empty`() throws {
    #expect(try found("KS-05", in: remark("Lihat SOP Legalisasi", related: "[]")).isEmpty)
  }

  @Test func `is told once`() throws {
    let piece = """
      langkah: [{keterangan: Lihat SOP Legalisasi}, {keterangan: Lihat SOP Legalisasi}]
      """
    #expect(try found("KS-05", in: piece).count == 1)
  }
}
