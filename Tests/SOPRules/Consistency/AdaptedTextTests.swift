import SOPDocument
import SOPRules
import Testing

@Suite struct `A text taken from elsewhere` {
  @Test(arguments: [
    "dasar_hukum: [Peraturan Bupati Sukamaju Nomor 1 Tahun 2020 tentang Arsip]",
    "dasar_hukum: [Peraturan Daerah Kabupaten Sukamaju Nomor 1 Tahun 2020 tentang Arsip]",
    "unit: Dinas Kearsipan Kabupaten Sukamaju", "keterkaitan: [SOP Arsip Kabupaten Sukamaju]",
    "pengesahan: {jabatan: Bupati Sukamaju}",
  ])
  func `still names another region`(box: String) throws {
    #expect(try found("KS-13", in: "identitas: {\(box)}").count == 1)
  }

  @Test(arguments: [
    "dasar_hukum: [Peraturan Bupati Tirtayasa Nomor 1 Tahun 2020 tentang Arsip]",
    "dasar_hukum: [PERATURAN BUPATI TIRTAYASA NOMOR 1 TAHUN 2020 TENTANG ARSIP]",
    "dasar_hukum: [Undang-Undang Nomor 2 Tahun 2000 tentang Pembentukan Kabupaten Sukamaju]",
    "dasar_hukum: [Peraturan Bupati Nomor 1 Tahun 2020 tentang Arsip]",
    "dasar_hukum: [Peraturan Gubernur Nusa Raya Nomor 1 Tahun 2020 tentang Arsip]",
    "unit: Bidang Bina Kabupaten/Kota", "unit: Bidang Kota dan Kabupaten",
    "{instansi: Badan Statistik, unit: Kantor Kabupaten Sukamaju}",
  ])
  func `names its own region, or none that could be compared`(box: String) throws {
    let identity = box.first == "{" ? box : "{\(box)}"
    #expect(try found("KS-13", in: "identitas: \(identity)").isEmpty)
  }

  @Test func `says nothing of what the title promises, and that is one finding`() throws {
    let sop = try SOP.reading(Example.laid("identitas: {judul: Penerbitan Kartu Pegawai}")).sop
    #expect(Rulebook.standard.review(sop).findings.map(\.code) == ["KS-13"])
  }

  @Test func `may name the product in any cell`() throws {
    let piece = """
      {identitas: {judul: Penerbitan Kartu Pegawai}, langkah: [{kelengkapan: [Kartu lama]}]}
      """
    #expect(try found("KS-13", in: piece).isEmpty)
  }
}
