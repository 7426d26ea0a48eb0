import SOPDocument
import SOPRules
import Testing

/// Two reviews side by side.
@Suite struct ComparisonTests {
  private static let digest: @Sendable (String) -> String = { text in
    String(text.utf8.reduce(into: UInt64(5381)) { $0 = $0 &* 33 &+ UInt64($1) }, radix: 16)
  }

  private func report(_ piece: String, profile: Profile = .latihan) throws -> FileReport {
    let reading = try SOP.reading(Example.laid(piece))
    let review = Rulebook.standard.review(
      reading.sop, by: try Rubrics.shipped, profile: profile)
    return FileReport(name: "a.sop.yaml", outcome: .reviewed(reading, review))
  }

  private func kept(_ piece: String, profile: Profile = .latihan) throws -> KeptReview {
    KeptReview(try report(piece, profile: profile), under: .standard, digest: Self.digest)
  }

  private func saved(_ piece: String, profile: Profile = .latihan) throws -> KeptReview {
    let json = ReviewJSON(
      rulebook: .standard, rubric: try Rubrics.shipped, profile: profile, digest: Self.digest
    ).printing([try report(piece, profile: profile)])
    #expect(KeptReview.isReport(Array(json.utf8)))
    return try #require(try KeptReview.reading(report: Array(json.utf8)).first)
  }

  @Test func `what was mended, what is new and what remains are told apart`() throws {
    let comparison = Comparison(
      try kept("langkah: [{waktu: \"\"}, {}, {}, {}, {output: []}]"),
      try kept("langkah: [{}, {}, {kelengkapan: []}, {}, {output: []}]"))
    #expect(comparison.mended.map(\.code) == ["MB-02"])
    #expect(comparison.new.map(\.code) == ["MB-01"])
    #expect(comparison.remaining.map(\.code) == ["MB-03"])
    #expect(comparison.obstacles == [])
  }

  @Test func `a finding stays the same when its row moves or is reworded`() throws {
    let before = try kept("langkah: [{}, {}, {}, {}, {output: []}]")
    let reworded = try kept(
      "langkah: [{}, {}, {}, {}, {kegiatan: Mencatat surat ke buku agenda, output: []}]")
    #expect(Comparison(before, reworded).new.filter { $0.code == "MB-03" } == [])
    #expect(Comparison(before, reworded).remaining.map(\.code) == ["MB-03"])
    var moved = before
    moved.findings[0].path = "langkah[6].output"
    moved.findings[0].message = "Output di langkah 6 belum diisi."
    #expect(Comparison(before, moved).remaining.count == 1)
  }

  @Test func `a saved report says the same as the draft`() throws {
    for piece in ["", "langkah: [{waktu: secepatnya}, {}, {}, {}, {output: []}]"] {
      #expect(try saved(piece) == kept(piece))
    }
    #expect(try saved("", profile: .juri) == kept("", profile: .juri))
  }

  @Test func `what waits or was set aside is not called mended`() throws {
    let before = try kept("langkah: [{}, {}, {}, {}, {output: []}]")
    let aside = try kept(
      """
      langkah: [{}, {}, {}, {}, {output: []}]
      abaikan: [{aturan: MB-03, langkah: 5, alasan: hasilnya lisan}]
      """)
    let comparison = Comparison(before, aside)
    #expect(comparison.mended == [])
    #expect(comparison.untold.map(\.reason) == ["dikecualikan dengan alasan"])
    var waiting = try kept("")
    waiting.waiting = ["MB-03"]
    #expect(Comparison(before, waiting).mended == [])
  }

  @Test func `numbers are compared only where the same was measured`() throws {
    let broken = "langkah: [{}, {}, {}, {}, {output: []}]"
    let gain = Comparison(try kept(broken), try kept("")).gain
    #expect(gain == 240)
    let profiles = Comparison(try kept(broken), try kept("", profile: .ujian))
    #expect(profiles.gain == nil)
    #expect(profiles.obstacles == ["profil berbeda"])
    #expect(ComparisonText.printing(profiles).contains("tidak sebanding: profil berbeda."))
  }

  @Test func `the comparison opens with both numbers`() throws {
    let text = ComparisonText.printing(
      Comparison(try kept("langkah: [{}, {}, {}, {}, {output: []}]"), try kept("")))
    #expect(
      text.hasPrefix(
        """
        Sebelum: 97,60 · a.sop.yaml
        Sesudah: 100,00 · a.sop.yaml
        Kedua nilai sebanding: naik 2,40.

        Sudah diperbaiki (1)
        """))
  }

  @Test(arguments: ["{\"skema\":2}", "{\"skema\":1", "{\"skema\":1,\"berkas\":3}"])
  func `what is no report is refused with a sentence`(text: String) {
    #expect(throws: KeptReview.Unreadable.self) {
      try KeptReview.reading(report: Array(text.utf8))
    }
  }
}
