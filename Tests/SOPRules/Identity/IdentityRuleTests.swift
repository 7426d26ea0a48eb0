import SOPDocument
import SOPRules
import Testing

@Suite struct IdentityRuleTests {
  private func severities(_ piece: String) throws -> [String: Severity] {
    let sop = try SOP.reading(Example.laid(piece)).sop
    let findings = Rulebook.standard.only(["ID"]).review(sop).findings
    return Dictionary(findings.map { ($0.code, $0.severity) }, uniquingKeysWith: max)
  }

  private let unsigned = """
    identitas:
      nomor: "-"
      tanggal_pembuatan: ""
      tanggal_efektif: ""
      pengesahan: {nama: "", nip: "", tanda_tangan: ""}
    """

  @Test func `what is filled at approval is a suggestion in a draft`() throws {
    #expect(try severities(unsigned) == ["ID-03": .saran, "ID-07": .saran, "ID-12": .saran])
  }

  @Test func `a draft must say who will approve it`() throws {
    #expect(try severities("identitas: {pengesahan: {jabatan: \"\"}}") == ["ID-12": .peringatan])
  }

  @Test func `an SOP in force needs all of it`() throws {
    #expect(
      try severities("status: ditetapkan\n" + unsigned) == [
        "ID-03": .kesalahan, "ID-07": .kesalahan, "ID-11": .kesalahan, "ID-12": .kesalahan,
      ])
  }

  @Test(arguments: [
    "Bupati Tirtayasa", "Kepala Desa Sukamaju", "Wali Kota Tirtayasa", "Walikota Tirtayasa",
    "Kades Sukamaju", "Menteri Dalam Negeri", "Ketua DPRD Kabupaten Tirtayasa",
    "Penjabat Kepala Desa Sukamaju",
  ])
  func `an office without NIP is asked for none`(office: String) throws {
    let piece = "{status: ditetapkan, identitas: {pengesahan: {jabatan: \(office), nip: \"-\"}}}"
    #expect(try severities(piece).isEmpty)
  }

  @Test(arguments: ["Camat Teluk Lembayung", "Kepala Dinas Kearsipan", "Lurah Sukamaju"])
  func `other offices are`(office: String) throws {
    let piece = "{status: ditetapkan, identitas: {pengesahan: {jabatan: \(office), nip: \"-\"}}}"
    #expect(try severities(piece) == ["ID-12": .kesalahan])
  }

  @Test func `an NRP is an answer`() throws {
    let piece = "{status: ditetapkan, identitas: {pengesahan: {nip: NRP 76080912}}}"
    #expect(try severities(piece).isEmpty)
  }

  @Test(arguments: ["2026", "Januari 2026"])
  func `a date without its day is a suggestion in a draft, a warning in force`(date: String) throws
  {
    let piece = "identitas: {tanggal_pembuatan: \(date)}"
    #expect(try severities(piece) == ["ID-07": .saran])
    #expect(try severities("{status: ditetapkan, \(piece)}")["ID-07"] == .peringatan)
  }

  @Test(arguments: ["31 Februari 2026", "besok"])
  func `a date that could not be read is not judged`(date: String) throws {
    #expect(try severities("identitas: {tanggal_pembuatan: \(date)}").isEmpty)
  }

  @Test func `agency and unit are told one by one`() throws {
    let findings = try found("ID-01", in: "identitas: {instansi: \"\", unit: \"\"}")
    #expect(findings.map(\.subject) == [.field(.agency), .field(.unit)])
  }
}

@Suite struct TitleRuleTests {
  private func codes(_ title: String) throws -> [String] {
    let sop = try SOP.reading(Example.laid("identitas: {judul: \"\(title)\"}")).sop
    return Rulebook.standard.only(["JD"]).review(sop).findings.map(\.code)
  }

  @Test(arguments: [
    "Penyusunan Daftar Arsip", "Pelayanan Legalisasi", "Perbaikan Jalan", "Verifikasi Berkas",
    "SOP Penerbitan Izin", "Standar Operasional Prosedur Penerbitan Izin", "Reviu Laporan",
    "Survei Kepuasan", "Seleksi Calon Pegawai", "Monitoring Kegiatan", "Sertifikasi Guru",
    "Tata Cara Pengajuan Cuti", "LEGALISASI SURAT", "Produksi Benih", "Layanan Pengaduan",
  ])
  func `a noun of action opens a title`(title: String) throws {
    #expect(try codes(title).isEmpty)
  }

  @Test(arguments: [
    ("", "JD-01"), ("-", "JD-01"), ("SOP", "JD-01"), ("Menyusun Daftar Arsip", "JD-03"),
    ("SOP Melayani Tamu", "JD-03"), ("Daftar Arsip", "JD-02"), ("Informasi Publik", "JD-02"),
    ("Susun Daftar Arsip", "JD-02"), ("Peraturan Desa", "JD-02"), ("SPAK", "JD-07"),
  ])
  func `another opening is one finding`(title: String, code: String) throws {
    #expect(try codes(title) == [code])
  }

  @Test(arguments: [
    ("JD-03", "Menyusun Daftar Arsip", "Tulis \"Penyusunan Daftar Arsip\"."),
    ("JD-03", "SOP Melayani Tamu", "Tulis \"Pelayanan Tamu\"."),
    ("JD-02", "Susun Daftar Arsip", "Tulis \"Penyusunan Daftar Arsip\"."),
  ])
  func `a title is mended in the author's own words`(code: String, title: String, next: String)
    throws
  {
    #expect(try found(code, in: "identitas: {judul: \(title)}").map(\.next) == [next])
  }
}

@Suite struct LegalBasisRuleTests {
  private func missing(_ item: String) throws -> [String] {
    try found("DH-02", in: "identitas: {dasar_hukum: [\"\(item)\"]}").map(\.message)
  }

  @Test(arguments: [
    "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan", "UU No. 43/2009 tentang Kearsipan",
    "1. UU 43 Tahun 2009 tentang Kearsipan", "UUD 1945",
    "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
    "Kitab Undang-Undang Hukum Perdata", "PermenPANRB 35/2012 tentang Pedoman Penyusunan SOP AP",
    "Permenpan PER/21/M.PAN/11/2008 tentang Pedoman SOP",
    "Keputusan Camat Nomor 12 Tahun 2025 tentang Tim Pelayanan",
    "Peraturan Daerah Kabupaten Tirtayasa Nomor 3 Tahun 2016 tentang Susunan Perangkat Daerah",
  ])
  func `a whole citation is right`(item: String) throws {
    #expect(try missing(item).isEmpty)
  }

  @Test(arguments: [
    ("UU Kearsipan", "nomor, tahun, dan \"tentang …\""),
    ("UU Nomor 43 Tahun 2009", "\"tentang …\""),
    ("1. UU Tahun 2009 tentang Kearsipan", "nomor"),
    ("UU Nomor 43 tentang Kearsipan", "tahun"),
    ("Nomor 43 Tahun 2009 tentang Kearsipan", "jenis peraturan"),
    ("Buku Pedoman Kantor", "jenis peraturan, nomor, tahun, dan \"tentang …\""),
  ])
  func `what is missing is named`(item: String, parts: String) throws {
    #expect(try missing(item) == ["Dasar hukum \"\(item)\" belum menyebut \(parts)."])
  }
}
