import SOPDocument
import SOPRules
import Testing

/// Drafts as they are handed in, with the number each should come to.
@Suite struct WorkedDraftTests {
  private func review(_ text: String, profile: Profile = .latihan) throws -> Review {
    Rulebook.standard.review(
      try SOP.reading(text).sop, by: try Rubrics.shipped, profile: profile)
  }

  private func draft(_ name: String) throws -> String {
    try File.text(at: "Tests/Drafts/\(name).sop.yaml")
  }

  @Test(arguments: [
    ("first-draft", Profile.latihan, 82), ("signed-typical", .latihan, 82),
    ("procurement", .latihan, 72), ("first-day", .latihan, 67), ("three-rows", .ujian, 47),
  ])
  func `a draft comes to about the number people would give it`(
    name: String, profile: Profile, expected: Int
  ) throws {
    let review = try review(draft(name), profile: profile)
    let number = try #require(review.score?.number)
    #expect(abs(number - expected * 1_000_000) <= 1_500_000, "\(Wording.points(micro: number))")
  }

  @Test func `three filled rows have no number in practice, but a request`() throws {
    let review = try review(draft("three-rows"))
    #expect(review.number == nil)
    #expect(review.whyNoNumber?.hasPrefix("Terisi 17 dari 39. Lengkapi dulu: ") == true)
  }

  @Test func `a perfect SOP with one arrow into nowhere stays one point below the pass mark`()
    throws
  {
    let text = try File.text(at: "Lessons/kasus/K01/model.sop.yaml")
    let broken = text.replacing("{label: Ya, ke: 6}", with: "{label: Ya, ke: 19}")
    #expect(try review(broken, profile: .ujian).number == 69_000_000)
    #expect(
      try review(broken).score?.words?.hasSuffix(" · 1 syarat lulus belum terpenuhi") == true)
    #expect(try review(text, profile: .ujian).number == 100_000_000)
  }

  /// What to write instead of what, in one draft, so that one thing is mended.
  private static let repairs = [
    ("first-draft", "judul: Daftar Arsip Inaktif", "judul: Penyusunan Daftar Arsip Inaktif"),
    ("first-draft", "label: \"\"", "label: Tidak"),
    ("first-draft", "1-2 hari kerja", "2 hari kerja"),
    (
      "first-draft", "[Kepala Bidang, Arsiparis, Kepala Dinas]",
      "[Arsiparis, Kepala Bidang, Kepala Dinas]"
    ),
    ("signed-typical", "Penandatanganan laporan", "Menandatangani laporan"),
    ("signed-typical", "[Kepala Bagian Umum, Pengolah Data]\n    kel", "Pengolah Data\n    kel"),
    ("signed-typical", "  peralatan:", "  pencatatan: [Buku agenda]\n  peralatan:"),
    (
      "procurement", "waktu: sesuai kebutuhan\n    output: [Dokumen",
      "waktu: 2 hari kerja\n    output: [Dokumen"
    ),
    ("procurement", "Penyedia mengirimkan barang", "Mengirimkan barang"),
    ("first-day", "waktu: secepatnya", "waktu: 20 menit"),
    (
      "first-day", "  peralatan:",
      "  dasar_hukum: [Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara]\n  peralatan:"
    ),
    ("first-day", "  peralatan:", "  kualifikasi: [Memahami aturan cuti]\n  peralatan:"),
    ("first-day", "Menyusun dan mencetak konsep", "Menyusun konsep"),
    ("three-rows", "  judul:", "  kualifikasi: [Memahami aturan cuti]\n  judul:"),
  ]

  @Test(arguments: repairs, Profile.allCases)
  func `mending one thing never lowers the number`(
    repair: (name: String, old: String, new: String), profile: Profile
  ) throws {
    let text = try draft(repair.name)
    try #require(text.contains(repair.old))
    let before = try #require(try review(text, profile: profile).score)
    let after = try #require(
      try review(text.replacing(repair.old, with: repair.new), profile: profile).score)
    #expect(after.number > before.number)
    #expect((after.final ?? 0) >= (before.final ?? 0))
  }

  @Test func `bringing to light what waited never lowers the number`() throws {
    // Nowhere to go from row 2 hides that rows 3 and 4 are lost and that the total is wrong.
    let ground =
      "total_waktu: 3 jam\nlangkah: [{}, {cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: X}]}]"
    let broken = try review(Example.laid(ground.replacing("X", with: "19")))
    let mended = try review(Example.laid(ground.replacing("X", with: "1")))
    #expect(broken.waiting.map(\.code).contains("AL-14"))
    #expect(mended.findings.map(\.code).contains("AL-14"))
    #expect(mended.findings.map(\.code) != broken.findings.map(\.code))
    #expect(try #require(mended.score?.number) >= (try #require(broken.score?.number)))
  }
}

extension String {
  /// The text with every occurrence of a piece replaced, without Foundation.
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
