import SOPDocument
import SOPRules
import Testing

/// The six boxes that hold lists.
@Suite struct IdentityListTests {
  private func told(_ code: String, _ key: String, _ items: String) throws -> [Finding] {
    try found(code, in: "identitas: {\(key): \(items)}")
  }

  @Test(arguments: [
    "[Sarjana (S.Sos.) atau setara]", "[Ibu hamil dilayani lebih dahulu]",
    "[Petugas memahami arsip]", "[Memahami tugas Petugas Layanan]", "tidak ada",
  ])
  func `a qualification of all is right`(items: String) throws {
    #expect(try told("ID-16", "kualifikasi", items).isEmpty)
  }

  @Test(arguments: ["[Bu Rina menguasai Excel]", "[\"Petugas Layanan: SMA\", Teliti]"])
  func `a qualification of one is told`(items: String) throws {
    #expect(try told("ID-16", "kualifikasi", items).map(\.subject) == [.item(.qualifications, 0)])
  }

  @Test(arguments: [
    "tidak ada", "[SOP Pengelolaan Surat Masuk]", "[1. Pemindahan Arsip Inaktif]",
    "[Instruksi Kerja Pengisian Formulir]", "[SOP-012/KTL.2/2026]", "[POS Pelayanan Tamu]",
  ])
  func `another procedure or none is right`(items: String) throws {
    #expect(try told("ID-17", "keterkaitan", items).isEmpty)
  }

  @Test(arguments: [
    ("[]", "belum diisi"), ("[PJK terkait]", "\"PJK terkait\""), ("[SOP lain yang terkait]", "SOP"),
    ("[Kepala Bidang, SOP Cuti, Camat]", "\"Kepala Bidang\" dan \"Camat\""),
  ])
  func `what names no procedure is told once`(items: String, words: String) throws {
    let findings = try told("ID-17", "keterkaitan", items)
    #expect(findings.count == 1 && findings[0].message.contains(words))
  }

  @Test(arguments: [
    "[Penerbitan surat rekomendasi penelitian]", "[1. SOP Penerbitan Surat Rekomendasi Penelitian]",
    "[SOP Nomor SOP-007/DKR.1/2026]",
  ])
  func `an SOP that names itself is found under any spelling`(items: String) throws {
    #expect(try told("ID-18", "keterkaitan", items).count == 1)
  }

  @Test func `without a title nothing can be the SOP itself`() throws {
    #expect(try found("ID-18", in: "identitas: {judul: \"\", keterkaitan: [SOP]}").isEmpty)
  }

  @Test(arguments: [
    "tidak ada", "[\"Jika terlambat, berkas dikembalikan\"]", "[Kelalaian berakibat sanksi]",
    "[Laporan dikirim selambat-lambatnya tanggal 5]",
  ])
  func `a warning with a consequence or a limit is right`(items: String) throws {
    #expect(try told("ID-20", "peringatan", items).isEmpty)
  }

  @Test(arguments: ["[]", "[Harap dipatuhi]", "[Dilarang merokok, Jika rusak maka diganti]"])
  func `another warning is told`(items: String) throws {
    #expect(try told("ID-20", "peringatan", items).count == 1)
  }

  @Test(arguments: [
    "tidak ada", "[Buku agenda]", "[Dicatat pada aplikasi persuratan]", "[Data pegawai]",
  ])
  func `a record by any name is right`(items: String) throws {
    #expect(try told("ID-21", "pencatatan", items).isEmpty)
  }

  @Test(arguments: ["\"-\"", "[Disimpan secara elektronik dan manual]"])
  func `keeping nothing in particular is told`(items: String) throws {
    #expect(try told("ID-21", "pencatatan", items).count == 1)
  }

  @Test(arguments: [("tidak ada", 0), ("\"-\"", 1), ("[Komputer]", 0)])
  func `equipment is listed or said to be none`(items: String, count: Int) throws {
    #expect(try told("ID-19", "peralatan", items).count == count)
  }
}
