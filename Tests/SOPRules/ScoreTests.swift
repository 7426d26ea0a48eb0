import SOPDocument
import SOPRules
import Testing

/// The arithmetic of a score, number by number.
@Suite struct ScoreTests {
  @Test(arguments: [
    (0, 1_000_000), (1_000, 700_000), (2_000, 490_000), (500, 850_000), (2_142, 469_126),
    (40_000, 0),
  ])
  func `every error takes thirty percent of what is left`(units: Int, left: Int) {
    #expect(Tally.left(after: units, taking: 300_000) == left)
  }

  @Test func `what takes nothing takes nothing however often`() {
    #expect(Tally.left(after: 99_000, taking: 0) == 1_000_000)
  }

  @Test(arguments: [(1, 1_000), (8, 1_000), (9, 889), (12, 667), (32, 250), (400, 250)])
  func `a slip weighs less among many, but never less than a quarter`(size: Int, unit: Int) {
    let populations = Populations(
      activities: size, decisions: 0, branches: 0, performers: 0, times: 0)
    #expect(populations.unit(over: .activities) == unit)
    #expect(populations.unit(over: .document) == 1_000)
  }

  @Test(arguments: [
    (92_500_000, "92,50"), (83_412_345, "83,41"), (83_415_000, "83,42"), (0, "0,00"),
    (100_000_000, "100,00"), (4_999, "0,00"), (5_000, "0,01"),
  ])
  func `points are rounded once, half up`(micro: Int, words: String) {
    #expect(Wording.points(micro: micro) == words)
  }

  private func score(_ piece: String, _ profile: Profile = .latihan) throws -> Score {
    let sop = try SOP.reading(Example.laid(piece)).sop
    return try #require(
      Rulebook.standard.review(sop, by: try Rubrics.shipped, profile: profile).score)
  }

  @Test func `the sound draft has all points, families and places`() throws {
    let score = try score("")
    #expect(score.final == 100_000_000 && score.passes)
    #expect(score.families.map(\.micro) == [100_000_000, 100_000_000, 100_000_000])
    #expect(score.fullness.filled == 39 && score.fullness.asked == 39)
  }

  @Test func `an error in the flow lowers its criterion and its family only`() throws {
    let score = try score("langkah: [{}, {cabang: [{label: Ya, ke: 3}]}]")
    #expect(score.final == 92_500_000)
    #expect(score.words == "92,50 · 1 syarat lulus belum terpenuhi")
    #expect(!score.passes)
    #expect(score.families.map(\.micro) == [100_000_000, 100_000_000, 84_693_877])
  }

  @Test func `without legal basis its criterion is empty`() throws {
    #expect(try score("identitas: {dasar_hukum: []}").raw == 95_000_000)
  }

  @Test func `each mended sentence pays`() throws {
    let rows = [
      "Penyusunan konsep surat rekomendasi penelitian",
      "Penandatanganan surat rekomendasi penelitian",
    ]
    let two = try score("langkah: [{}, {}, {kegiatan: \(rows[0])}, {kegiatan: \(rows[1])}]")
    let one = try score("langkah: [{}, {}, {kegiatan: \(rows[0])}]")
    #expect(two.raw == 94_000_000)
    #expect(one.raw == 97_000_000)
  }

  @Test func `the copy of a row fills no place of a draft that is too short`() throws {
    let short = "{}, {cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]}, {}, hapus, hapus, {}"
    let row =
      "{kegiatan: Menyusun konsep surat rekomendasi penelitian, "
      + "pelaksana: Petugas Layanan, kelengkapan: [Berkas permohonan lengkap], "
      + "output: [Konsep surat rekomendasi penelitian]}"
    let one = try score("langkah: [\(short)]").fullness
    let copied = "{}, {cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]}, {}, \(row), hapus, {}"
    let two = try score("langkah: [\(copied)]").fullness
    #expect(one.filled == two.filled && one.asked == two.asked)
    #expect(two.request.contains("2 langkah tambahan"), "\(two.request)")
  }

  @Test func `half a column empty closes a gate in an exam`() throws {
    let piece = "langkah: [{output: []}, {output: []}, {output: []}, {output: []}]"
    let exam = try score(piece, .ujian)
    #expect(exam.gates.map(\.cause) == [.emptyColumn(.output)])
    #expect(exam.final == 69_000_000)
    #expect(try score(piece).final == exam.number)
  }

  @Test func `a status in force asks for three more boxes`() throws {
    let score = try score("status: ditetapkan")
    #expect(score.fullness.asked == 42 && score.fullness.filled == 42)
  }

  @Test func `records tell why two scores must not be compared`() throws {
    func record(_ profile: Profile) throws -> ScoreRecord {
      let review = Rulebook.standard.review(
        try SOP.reading(Example.laid("")).sop, by: try Rubrics.shipped, profile: profile)
      return try #require(review.record(ofDraft: "a", digest: { String($0.utf8.count) }))
    }
    let (practice, contest) = (try record(.latihan), try record(.juri))
    #expect(practice.obstacles(to: practice).isEmpty)
    #expect(practice.obstacles(to: contest) == ["profil berbeda"])
    let weighed = try Rubrics.shipped.criteria.flatMap(\.rules).count { $0.weight > 0 }
    #expect(practice.revisions.count == weighed)
  }
}
