import SOPDocument
import SOPRules
import Testing

/// What a row takes and leaves behind.
@Suite struct MaterialTests {
  private func found(_ code: String, _ piece: String) throws -> [Finding] {
    let sop = try SOP.reading(Example.laid(piece)).sop
    return Rulebook.standard[code]?.check(Facts(of: sop)) ?? []
  }

  @Test(arguments: [
    ("Komputer", 1), ("Laptop dan printer", 1), ("ATK", 1), ("Alat tulis kantor", 1),
    ("Aplikasi surat", 1), ("Data aplikasi", 0), ("Konsep surat", 0), ("Alat bukti", 0),
    ("Kendaraan dinas", 1),
  ])
  func `a tool is told by the head of its name`(item: String, count: Int) throws {
    let piece = "langkah: [{}, {}, {kelengkapan: [\(item), Berkas]}]"
    #expect(try found("MB-04", piece).count == count)
    #expect(try found("MB-04", "jenis: {sifat: teknis}\n" + piece).isEmpty)
  }

  @Test func `a thing of the title or of an output is what the work is about`() throws {
    let piece = """
      identitas: {judul: Peminjaman Kendaraan Dinas}
      langkah: [{}, {}, {kelengkapan: [Kendaraan dinas]}]
      """
    let made = "langkah: [{}, {output: [Laptop kembali]}, {kelengkapan: [Laptop kembali]}]"
    #expect(try found("MB-04", piece).isEmpty)
    #expect(try found("MB-04", made).isEmpty)
  }

  @Test(arguments: [
    ("Menyusun konsep", 1), ("Surat terkirim", 0), ("Memo dinas", 0), ("Menu rapat", 0),
    ("Konsep surat", 0), ("memeriksa berkas", 1),
  ])
  func `an output is a result`(item: String, count: Int) throws {
    #expect(try found("MB-11", "langkah: [{}, {}, {output: [\(item)]}]").count == count)
  }

  @Test(arguments: [
    ("[Berkas]", "[Berkas]", 1), ("[BERKAS]", "[Berkas, Map]", 1),
    ("[Berkas, Surat]", "[Berkas]", 0),
    ("[]", "[Berkas]", 0), ("[Berkas]", "tidak ada", 0),
  ])
  func `an output adds something`(output: String, needed: String, count: Int) throws {
    let piece = "langkah: [{}, {}, {kelengkapan: \(needed), output: \(output)}]"
    #expect(try found("MB-12", piece).count == count)
  }

  @Test func `a decision may keep its document`() throws {
    let piece = "langkah: [{}, {kelengkapan: [Berkas permohonan], output: [Berkas permohonan]}]"
    #expect(try found("MB-12", piece).isEmpty)
  }

  @Test(arguments: [
    ("lalu menggandakan konsep", 1), ("Menggandakan konsep", 1),
    ("Disimpan, kemudian mengirimkan salinan", 1), ("Menggunakan aplikasi", 0),
    ("Lihat SOP Surat Masuk", 0), ("Salinan dibawa pemohon", 0), ("Media cetak", 0), ("", 0),
  ])
  func `remarks hide no activity`(remark: String, count: Int) throws {
    #expect(try found("MB-14", "langkah: [{}, {}, {keterangan: \"\(remark)\"}]").count == count)
  }

  @Test func `what comes back through a loop or from outside is there before its maker`() throws {
    let loop = """
      langkah:
        - {}
        - output: [Catatan perbaikan]
        - {}
      """
    let first = "langkah: [{kelengkapan: [Catatan]}, {kelengkapan: [Catatan]}, {output: [Catatan]}]"
    #expect(try found("MB-15", loop).isEmpty)
    #expect(try found("MB-15", first).isEmpty)
  }
}
