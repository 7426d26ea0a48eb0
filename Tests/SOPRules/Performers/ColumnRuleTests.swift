import SOPDocument
import SOPRules
import Testing

/// What a performer's column may be called, and who may stand in it.
@Suite struct ColumnRuleTests {
  private func found(_ code: String, _ piece: String) throws -> [Finding] {
    let sop = try SOP.reading(Example.laid(piece)).sop
    return Rulebook.standard[code]?.check(Facts(of: sop)) ?? []
  }

  @Test(arguments: [
    ("Petugas Loket", 0), ("Operator Aplikasi", 0), ("Petugas Gedung", 0), ("Loket", 1),
    ("Aplikasi Layanan", 1), ("Ruang Arsip", 1), ("Sarana Pelayanan", 1), ("Pengelola Ruangan", 0),
  ])
  func `the head of a name says whether it is a thing`(name: String, count: Int) throws {
    #expect(try found("PL-04", "pelaksana: [Pemohon, \(name)]").count == count)
  }

  @Test(arguments: [
    ("[Tim Verifikasi, Ketua Tim Verifikasi]", 1), ("[Dinas Kearsipan, Kepala Dinas Kearsipan]", 1),
    ("[Ketua/Anggota Tim]", 1), ("[Kepala Bidang dan Sekretaris]", 1), ("[Staf golongan II]", 1),
    ("[Ketua Tim, Anggota Tim]", 0), ("[Kepala Dinas Pemberdayaan Masyarakat dan Desa]", 0),
    ("[Kepala Seksi Perencanaan dan Keuangan]", 0), ("[Pejabat Pengadaan Barang/Jasa]", 0),
    ("[Kepala Bidang, Kepala Bidang Arsip]", 0), ("[Bidang Arsip, Kepala Bidang Umum]", 0),
  ])
  func `columns overlap where one holds another or two posts`(names: String, count: Int) throws {
    #expect(try found("PL-14", "pelaksana: \(names)").count == count)
  }

  @Test(arguments: [
    ("rutin", "Pemohon", 1), ("penugasan", "Wajib Pajak", 1), ("rutin", "Pengguna Layanan", 1),
    ("rutin", "Pengguna Anggaran", 0), ("rutin", "Penyedia", 0), ("pelayanan", "Pemohon", 0),
    ("\"\"", "Pemohon", 0),
  ])
  func `outsiders have no column in routine work`(
    occasion: String, name: String, count: Int
  ) throws {
    let piece = "{jenis: {kegiatan: \(occasion)}, pelaksana: [\(name), Petugas Layanan]}"
    #expect(try found("PL-10", piece).count == count)
  }

  @Test(arguments: [
    ("Kepala Bidang menyusun konsep", 1), ("Bapak Kabid menyusun konsep", 1),
    ("Konsep disusun oleh Kepala Bidang", 1), ("Petugas Layanan menyusun konsep", 0),
    ("Menyerahkan konsep kepada Kepala Bidang", 0), ("Sekretaris menyusun konsep", 0),
    ("Menyusun surat yang ditandatangani oleh Kepala Bidang", 0),
    ("Setelah disposisi Kepala Bidang, Petugas Layanan menyusun konsep", 0),
  ])
  func `only whoever acts in the sentence must stand in the column`(
    text: String, count: Int
  ) throws {
    let piece = "langkah: [{}, {}, {kegiatan: \"\(text)\"}]"
    #expect(try found("PL-13", piece).count == count)
    let joint = "langkah: [{}, {}, {kegiatan: \"\(text)\", bersama: [Kabid]}]"
    #expect(try found("PL-13", joint).isEmpty)
  }

  @Test(arguments: [("teknis", "Menyusun konsep", 0), ("administratif", "Menyusun konsep", 1)])
  func `nobody checks what they made, save in technical work`(
    nature: String, text: String, count: Int
  ) throws {
    let piece = """
      jenis: {sifat: \(nature)}
      langkah:
        - {}
        - {}
        - {kegiatan: \(text), pelaksana: Kepala Bidang}
        - {kegiatan: Memeriksa konsep, tanya: "Sesuai?", cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]}
      """
    #expect(try found("PL-12", piece).count == count)
    let compared = piece.replacing("Memeriksa konsep", with: "Memeriksa berkas")
    #expect(try found("PL-12", compared).isEmpty)
    let received = piece.replacing(text, with: "Menerima konsep")
    #expect(try found("PL-12", received).isEmpty)
  }
}
