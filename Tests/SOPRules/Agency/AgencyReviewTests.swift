import SOPDocument
import SOPRules
import Testing

/// What an office or a class has set shows in the findings, and beside every score.
@Suite struct AgencyReviewTests {
  private static let digest: @Sendable (String) -> String = { "\($0.utf8.count)-\($0.hashValue)" }
  private static let flaw = "langkah: [{}, {}, {}, {}, {output: []}]"

  private func report(
    _ piece: String, for agency: Agency, profile: Profile = .latihan
  ) throws -> FileReport {
    let reading = try SOP.reading(Example.laid(piece))
    return FileReport(
      name: "a.sop.yaml",
      outcome: .reviewed(
        reading,
        Rulebook.standard.review(
          reading.sop, by: try Rubrics.shipped, for: agency, profile: profile)))
  }

  private func review(
    _ piece: String, for agency: Agency, profile: Profile = .latihan
  ) throws -> Review {
    try #require(report(piece, for: agency, profile: profile).review)
  }

  private func silencing(_ codes: String...) -> Agency {
    Agency(
      name: "Kelas Tirtayasa",
      exceptions: codes.map { .init(code: $0, severity: nil, reason: "belum diajarkan") })
  }

  @Test func `every form of a score tells what was loosened and why`() throws {
    let agency = Agency(
      name: "Kelas Tirtayasa",
      exceptions: [.init(code: "MB-03", severity: .saran, reason: "hasilnya lisan")])
    let report = try report(Self.flaw, for: agency)
    let forms = [
      ReviewText(rulebook: .standard).printing(report), ReviewLines.printing(report),
      ReviewHTML(rulebook: .standard).printing([report]),
      ReviewJSON(
        rulebook: .standard, rubric: try Rubrics.shipped, profile: .latihan, agency: agency,
        digest: Self.digest
      ).printing([report]),
    ]
    for form in forms {
      #expect(form.contains("MB-03"))
      #expect(form.contains("saran"))
      #expect(form.contains("hasilnya lisan"), "\(form)")
    }
  }

  @Test func `a silenced rule is neither praised, nor waited for, nor an exemption unused`() throws
  {
    let statement = try #require(Rulebook.standard["AL-15"]?.statement)
    let review = try review(
      "abaikan: [{aturan: KG-05, alasan: sudah disepakati}]", for: silencing("AL-15", "KG-05"))
    #expect(!review.strengths.contains(statement))
    #expect(review.exemptions.map(\.state) == [.notChecked])
    let waiting = try self.review(
      "{total_waktu: 3 jam, langkah: [{}, {}, {waktu: secepatnya}]}", for: silencing("KS-02"))
    #expect(!waiting.waiting.contains { $0.code == "KS-02" })
  }

  @Test func `no class opens a gate in an exam`() throws {
    let flaw = "langkah: [{}, {cabang: [{label: Ya, ke: 3}]}]"
    let exam = try review(flaw, for: silencing("AL-07"), profile: .ujian)
    #expect(exam.exceptions.isEmpty)
    #expect(exam.score?.gates.map(\.code) == ["AL-07"])
    let practice = try review(flaw, for: silencing("AL-07"))
    #expect(practice.exceptions.map(\.code) == ["AL-07"])
    #expect(practice.score?.gates.isEmpty == true)
  }

  @Test func `two scores compare only under the same settings`() throws {
    func record(_ agency: Agency) throws -> ScoreRecord {
      try #require(review(Self.flaw, for: agency).record(ofDraft: "x", digest: Self.digest))
    }
    let usual = try record(.standard)
    #expect(usual.obstacles(to: try record(Agency(name: "Kelas lain"))) == [])
    #expect(
      usual.obstacles(to: try record(silencing("MB-03"))) == ["MB-03 seperti biasa → diam"])
    #expect(
      usual.obstacles(to: try record(Agency(units: ["KTL.1"]))) == ["pengaturan instansi berbeda"])
  }

  @Test func `a saved report keeps the settings, and what a class silenced is not called mended`()
    throws
  {
    let agency = silencing("MB-03")
    let report = try report(Self.flaw, for: agency)
    let json = ReviewJSON(
      rulebook: .standard, rubric: try Rubrics.shipped, profile: .latihan, agency: agency,
      digest: Self.digest
    ).printing([report])
    let saved = try #require(try KeptReview.reading(report: Array(json.utf8)).first)
    #expect(saved == KeptReview(report, under: .standard, digest: Self.digest))
    let before = KeptReview(
      try self.report(Self.flaw, for: .standard), under: .standard, digest: Self.digest)
    let comparison = Comparison(before, saved)
    #expect(comparison.mended.isEmpty)
    #expect(comparison.untold.map(\.reason) == ["aturannya tidak diperiksa di kelas ini"])
    #expect(comparison.gain == nil)
  }

  @Test(arguments: [
    ("SOP-007/KTL.1/2026", [String]()), ("SOP-007/DKR.1/2026", ["ID-04"]),
    ("SOP-007/ktl.2/2026", []),
  ])
  func `a number bears one of the office's units`(number: String, codes: [String]) throws {
    let agency = Agency(units: ["KTL.1", "KTL.2"])
    let review = try review("identitas: {nomor: \(number)}", for: agency)
    #expect(review.findings.map(\.code) == codes)
    #expect(review.findings.allSatisfy { $0.next.contains("KTL.1 dan KTL.2") })
  }

  @Test func `a number of another form is told by the office's pattern`() throws {
    let findings = try review("identitas: {nomor: \"12\"}", for: Agency(units: ["KTL.1"])).findings
    #expect(findings.map(\.code) == ["ID-04"])
    #expect(findings.allSatisfy { $0.message.contains("belum mengikuti pola instansi") })
  }

  @Test(arguments: [
    ("Camat Teluk Lembayung", [String]()), ("Plt. Camat Teluk Lembayung", []),
    ("Pjs. Camat Teluk Lembayung", []), ("Sekretaris Camat", []), ("Pak Camat", []),
    ("Kepala Bidang Layanan", ["ID-14"]),
  ])
  func `an approver is one of those the office names`(office: String, codes: [String]) throws {
    let agency = Agency(
      approvers: ["Camat Teluk Lembayung", "Sekretaris Camat"],
      aliases: ["pak camat": "Camat Teluk Lembayung"])
    let review = try review("identitas: {pengesahan: {jabatan: \(office)}}", for: agency)
    #expect(review.findings.map(\.code) == codes)
  }

  @Test func `an office without a pattern judges no number and promises none`() throws {
    let agency = Agency(numberTemplate: "")
    #expect(try review("identitas: {nomor: \"12\"}", for: agency).findings.isEmpty)
    let missing = try review("identitas: {nomor: \"\"}", for: agency).findings
    #expect(missing.map(\.code) == ["ID-03"])
    #expect(
      missing.map(\.next) == ["Saat ditetapkan, tulis nomor menurut tata naskah dinas instansi."])
  }
}
