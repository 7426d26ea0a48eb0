import SOPDocument
import SOPRules
import Testing

/// One slip gives one finding, roots come before what follows from them, and what a class or an
/// author sets aside is told.
@Suite struct ReviewTests {
  private func review(
    _ piece: String, by rubric: Rubric? = nil, for agency: Agency = .standard,
    profile: Profile = .latihan
  ) throws -> Review {
    Rulebook.standard.review(
      try SOP.reading(Example.laid(piece)).sop, by: rubric, for: agency, profile: profile)
  }

  private func codes(_ piece: String) throws -> [String] {
    try review(piece).findings.map(\.code)
  }

  @Test(arguments: [
    ("langkah: [{}, {}, {kegiatan: \"Petugas Layanan menyusun konsep\"}]", ["KG-05"]),
    ("langkah: [{}, {}, {}, {}, {waktu: secepatnya}]", ["MB-08"]),
    ("langkah: [{}, {}, {}, {}, {waktu: \"\"}]", ["MB-02"]),
    ("identitas: {judul: \"\"}", ["JD-01"]),
    ("identitas: {judul: Menyusun Daftar Surat Rekomendasi Penelitian}", ["JD-03"]),
    ("langkah: [{}, {cabang: [{label: \"\", ke: 3}, {label: \"\", ke: 1}]}]", ["AL-09", "AL-09"]),
    ("langkah: [{}, {}, {lanjut: []}]", ["AL-24"]),
  ])
  func `one slip gives the finding that says most`(piece: String, expected: [String]) throws {
    #expect(try codes(piece) == expected)
  }

  @Test func `sentences out of form are not praised under another code`() throws {
    let strengths = try review("langkah: [{}, {}, {kegiatan: Penyusunan konsep surat}]").strengths
    let rules = ["KG-04", "KG-05", "KG-06", "KG-07"].compactMap {
      Rulebook.standard[$0]?.statement
    }
    #expect(rules.count == 4)
    #expect(!strengths.contains(where: rules.contains))
  }

  @Test(arguments: [
    "{}, {cabang: Ya ke 3}", "{}, {}, {simbol: [proses]}", "{}, {}, {}, {lanjut: {ke: 5}}",
  ])
  func `a draft is not praised for what could not be read`(rows: String) throws {
    let sop = try SOP.reading(Example.laid("langkah: [\(rows)]")).sop
    let flow = Rulebook.standard.rules.filter { $0.group == "AL" }.map(\.statement)
    for rubric in [nil, try Rubrics.shipped] {
      let strengths = Rulebook.standard.review(sop, by: rubric).strengths
      #expect(!strengths.contains(where: flow.contains))
      #expect(!strengths.contains { $0.hasPrefix("Alur") })
    }
  }

  @Test func `a draft that declares no time is not praised for keeping it`() throws {
    let rubric = try Rubrics.shipped
    let sop = try SOP.reading(Example.laid("total_waktu: \"\"\nstandar_pelayanan: {waktu: \"\"}"))
      .sop
    let strengths = Rulebook.standard.review(sop, by: rubric).strengths
    #expect(!strengths.contains { $0.hasPrefix("Konsistensi") })
  }

  @Test func `sentences out of form are one finding that lists its rows`() throws {
    let review = try review(
      """
      langkah:
        - {}
        - kegiatan: Petugas Layanan memeriksa berkas
        - kegiatan: Penyusunan konsep surat rekomendasi penelitian
        - kegiatan: Penandatanganan surat rekomendasi penelitian
      """)
    let finding = try #require(review.findings.first)
    #expect(review.findings.count == 1)
    #expect(finding.code == "KG-07" && finding.places == 3 && finding.subjects.count == 3)
    #expect(finding.severity == .kesalahan)
    #expect(finding.message.contains("langkah 2 menyebut pelaksana di dalam kalimat"))
    #expect(finding.message.contains("langkah 3 dan 4 berupa kata benda"))
  }

  @Test func `a check whose ground is broken waits instead of accusing`() throws {
    let review = try review(
      "langkah: [{}, {cabang: [{label: Ya, ke: 99}, {label: Tidak, ke: 1}]}]")
    #expect(review.findings.map(\.code) == ["AL-13"])
    #expect(review.waiting.contains(Waiting("AL-14", because: ["AL-13"])))
  }

  @Test func `a clean verdict stands though its ground is broken elsewhere`() throws {
    let review = try review(
      "langkah: [{}, {cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 99}]}]")
    #expect(review.findings.map(\.code) == ["AL-13"])
    #expect(review.waiting.isEmpty)
  }

  @Test func `totals are compared once every time is known`() throws {
    let review = try review("total_waktu: 2 jam\nlangkah: [{waktu: secepatnya}]")
    #expect(review.waiting == [Waiting("KS-02", because: ["MB-08"])])
  }

  @Test func `a criterion in which a check waits shows at most half`() throws {
    let review = try review(
      "total_waktu: 2 jam\nlangkah: [{waktu: secepatnya}]", by: Rubrics.shipped)
    let consistency = try #require(
      review.score?.criteria.first { $0.criterion.code == "konsistensi" })
    #expect(consistency.isWaiting && consistency.credit == 3_500_000)
  }

  @Test func `a class may lower or silence a rule`() throws {
    let lowered = Agency(exceptions: [
      .init(code: "MB-08", severity: .saran, reason: "latihan pertama")
    ])
    let silenced = Agency(exceptions: [.init(code: "MB-08", severity: nil, reason: "Perbup")])
    let piece = "langkah: [{waktu: secepatnya}]"
    #expect(try review(piece, for: lowered).findings.map(\.severity) == [.saran])
    #expect(try review(piece, for: silenced).findings.isEmpty)
    #expect(
      try review(piece, by: Rubrics.shipped, for: lowered).score?.raw == 100_000_000)
  }

  @Test(arguments: [
    ("MB-08", "alasan: uji coba", Profile.latihan, true),
    ("waktu-pasti", "langkah: 1, alasan: uji coba", .latihan, true),
    ("MB-08", "langkah: 1, alasan: uji coba", .latihan, true),
    ("MB-08", "langkah: 2, alasan: uji coba", .latihan, false),
    ("MB-08", "alasan: \"\"", .latihan, false),
    ("MB-08", "alasan: uji coba", .juri, false),
  ])
  func `an author may set a rule aside with a reason, but not in a contest`(
    name: String, rest: String, profile: Profile, isSetAside: Bool
  ) throws {
    let name = name == "waktu-pasti" ? try #require(Rulebook.standard["MB-08"]).slug : name
    let review = try review(
      "abaikan: [{aturan: \(name), \(rest)}]\nlangkah: [{waktu: secepatnya}]", profile: profile)
    #expect(review.findings.isEmpty == isSetAside)
    #expect(review.exemptions.count == 1)
    #expect((review.exemptions.first?.state == .applied(1)) == isSetAside)
  }

  @Test func `an exemption of a row that is not there says so, with the code as the list has it`()
    throws
  {
    let sop = try SOP.reading(
      Example.laid("abaikan: [{aturan: mb-12, langkah: 44, alasan: memang begitu}]")
    ).sop
    let outcome = try #require(Rulebook.standard.review(sop).exemptions.first)
    #expect(outcome.state == .noSuchRow)
    #expect(outcome.words.contains("MB-12 di langkah 44 menunjuk langkah yang tidak ada"))
  }

  @Test func `nothing is said of an exemption whose rule is left out or waits`() throws {
    let text = "abaikan: [{aturan: MB-08, alasan: uji coba}]"
    let sop = try SOP.reading(Example.laid(text)).sop
    #expect(Rulebook.standard.review(sop).exemptions.map(\.state) == [.unused])
    let without = Rulebook.standard.only(["AL"]).review(sop).exemptions
    #expect(without.map(\.state) == [.notChecked])
    #expect(without.first?.words.contains("hapus") == false)

    let waiting = try review(
      """
      abaikan: [{aturan: KS-02, alasan: uji coba}]
      total_waktu: 9 menit
      langkah: [{waktu: secepatnya}]
      """)
    #expect(waiting.waiting.map(\.code) == ["KS-02"])
    #expect(waiting.exemptions.map(\.state) == [.notChecked])
  }

  @Test func `a gate cannot be set aside`() throws {
    let review = try review(
      """
      abaikan: [{aturan: AL-07, alasan: tidak sempat}]
      langkah: [{}, {cabang: [{label: Ya, ke: 3}]}]
      """)
    #expect(review.findings.map(\.code) == ["AL-07"])
    #expect(review.exemptions.first?.state == .isGate)
  }

  @Test func `findings stand in the order of the draft`() throws {
    #expect(
      try codes(
        "langkah: [{waktu: secepatnya}, {}, {output: []}]\nidentitas: {dasar_hukum: []}")
        == ["DH-01", "MB-08", "MB-03"])
  }

  @Test func `without a rubric there are findings and the reason why there is no number`() throws {
    let review = try review("langkah: [{waktu: secepatnya}]")
    #expect(review.findings.count == 1 && review.score == nil)
    #expect(review.whyNoNumber?.isEmpty == false)
  }

  @Test func `a draft without a row cannot be scored`() throws {
    let sop = try SOP.reading("identitas: {judul: Penyusunan Laporan}").sop
    let review = Rulebook.standard.review(sop, by: try Rubrics.shipped)
    #expect(review.number == nil && review.score == nil)
    #expect(review.whyNoNumber?.hasPrefix("Belum dapat dinilai") == true)
  }

  @Test func `an empty draft is praised for nothing`() throws {
    let sop = try SOP.reading("identitas: {judul: \"\"}").sop
    #expect(Rulebook.standard.review(sop, by: try Rubrics.shipped).strengths.isEmpty)
  }

  @Test func `the most useful repairs come with what they gain, gates first`() throws {
    let review = try review(
      """
      identitas: {dasar_hukum: []}
      langkah: [{waktu: secepatnya}, {cabang: [{label: Ya, ke: 3}]}]
      """, by: Rubrics.shipped)
    let useful = review.mostUseful(3)
    #expect(useful.map(\.finding.code) == ["AL-07", "DH-01", "MB-08"])
    #expect(useful.map(\.gain) == [7_500_000, 5_000_000, 2_100_000])
  }

  @Test func `an exercise on part of the rules is scored on that part`() throws {
    let sop = try SOP.reading(Example.laid("langkah: [{waktu: secepatnya}]")).sop
    let flow = Rulebook.standard.only(["AL"]).review(sop, by: try Rubrics.shipped)
    #expect(flow.findings.isEmpty && flow.number == 100_000_000)
    let times = Rulebook.standard.only(["AL", "MB-08"]).review(sop, by: try Rubrics.shipped)
    #expect(times.number == (25_000_000 + 4_900_000) * 100 / 32)
  }
}
