import SOPDocument
import SOPRules
import Testing

/// Number, dates and approval: the boxes with one answer.
@Suite struct IdentityBoxTests {
  private func message(_ code: String, _ piece: String) throws -> String? {
    try found(code, in: "{status: ditetapkan, identitas: {\(piece)}}").first?.message
  }

  @Test(arguments: [
    "SOP-012/KTL.2/2026", "SOP-1-012/KTL/2026", "sop-7 / dkr.1 / 2026", "SOP-12/BU-3/2026",
  ])
  func `a number of the office's pattern is right`(number: String) throws {
    #expect(try message("ID-04", "nomor: \"\(number)\"") == nil)
  }

  @Test(arguments: ["12", "SOP-/KTL/2026", "SOP-012/KTL/26", "700/022/2013", "SOP-012/…/2026"])
  func `a number of another form is told with the pattern`(number: String) throws {
    let told = try #require(try message("ID-04", "nomor: \"\(number)\""))
    #expect(told.contains("\"\(number)\"") && told.contains("\"SOP-{urut}/{unit}/{tahun}\""))
  }

  @Test func `an office's own pattern counts`() throws {
    let sop = try SOP.reading(Example.laid("identitas: {nomor: 700/022/II/2026}")).sop
    let agency = Agency(numberTemplate: "700/{urut}/{bulan}/{tahun}")
    #expect(try #require(Rulebook.standard["ID-04"]).check(Facts(of: sop, for: agency)).isEmpty)
  }

  @Test func `a number of another form is a suggestion in a draft`() throws {
    #expect(
      try found("ID-04", in: "identitas: {nomor: \"…/KTL/2026\"}").map(\.statedSeverity) == [.saran]
    )
  }

  @Test(arguments: [
    "nomor: SOP-007/DKR.1", "tanggal_efektif: \"-\", nomor: SOP-007/DKR.1/2024",
    "tanggal_efektif: 2025-02-02", "tanggal_revisi: 2026-01-20, nomor: SOP-007/DKR.1/2024",
  ])
  func `a year is compared only with a known year of effect`(piece: String) throws {
    let isCompared = piece == "tanggal_efektif: 2025-02-02"
    #expect(try (message("ID-06", piece) == nil) == !isCompared)
  }

  @Test(arguments: [
    "tanggal_revisi: 2026-01-20", "tanggal_revisi: 2027-01-20, makna_revisi: nyata",
    "tanggal_revisi: 2027-01-20, makna_revisi: Rencana tinjau ulang", "tanggal_revisi: \"-\"",
    "tanggal_revisi: 2027-01-20, tanggal_efektif: \"-\"", "tanggal_revisi: \"2026\"",
  ])
  func `a revision date whose meaning is plain is not asked about`(piece: String) throws {
    #expect(try message("ID-09", piece) == nil)
  }

  @Test func `a meaning that says neither is quoted`() throws {
    let told = try message("ID-09", "tanggal_revisi: 2027-01-20, makna_revisi: lihat arsip")
    #expect(told?.contains("\"lihat arsip\"") == true)
  }

  @Test(arguments: [
    "nip: \"19780312 200501 1 003\"", "nip: \"NIP. 197803122005011003\"", "nip: NRP 76080912",
    "nip: \"-\"", "jabatan: Bupati Tirtayasa, nip: \"123\"",
    "jabatan: Pj. Kepala Desa Sukamaju, nip: \"7\"",
  ])
  func `an NIP of 18 figures, an NRP and an office without NIP are right`(piece: String) throws {
    #expect(try message("ID-13", "pengesahan: {\(piece)}") == nil)
  }

  @Test(arguments: [("19700", "berisi 5 angka"), ("menyusul", "belum berisi angka")])
  func `other NIPs are counted`(nip: String, words: String) throws {
    #expect(try message("ID-13", "pengesahan: {nip: \"\(nip)\"}")?.contains(words) == true)
  }

  @Test(arguments: [
    "Camat Teluk Lembayung", "Plt. Kepala Dinas Kearsipan", "Sekretaris Daerah", "Kasubbag Umum",
    "Analis selaku Kepala Subbagian Umum", "Pengguna Anggaran", "Ketua Tim Statistik Sosial",
  ])
  func `an office that leads may approve`(office: String) throws {
    #expect(try message("ID-14", "pengesahan: {jabatan: \(office)}") == nil)
  }

  @Test(arguments: ["Staf Arsip", "Petugas Loket", "Arsiparis", "Pengelola Kepegawaian"])
  func `a post that carries out work is asked about`(office: String) throws {
    #expect(try message("ID-14", "pengesahan: {jabatan: \(office)}")?.contains(office) == true)
  }

  @Test(arguments: [("ya", false), ("logo.png", false), ("tidak", true), ("\"\"", true)])
  func `a logo is there unless it is said not to be`(words: String, isTold: Bool) throws {
    #expect(try (message("ID-02", "logo: \(words)") != nil) == isTold)
  }
}
