import SOPDocument
import SOPRules
import Testing

/// Whether an SOP in force was looked at within a year, told only where the day is known.
@Suite struct OverdueReviewTests {
  private func review(_ identity: String, status: String = "ditetapkan", on day: String?) throws
    -> Review
  {
    let piece = "{status: \(status), identitas: {\(identity)}}"
    let sop = try SOP.reading(Example.laid(piece)).sop
    let agency = Agency(today: day.flatMap { WrittenDate(words: $0) })
    return Rulebook.standard.only(["FM-06"]).review(sop, for: agency)
  }

  @Test(arguments: [
    ("tanggal_efektif: 2025-02-02", "2026-02-03"),
    ("tanggal_efektif: 2 Februari 2024, tanggal_revisi: 2025-01-10", "2026-03-01"),
    (
      "tanggal_efektif: 2024-02-02, tanggal_revisi: 2025-02-02, makna_revisi: rencana", "2025-02-03"
    ),
    ("tanggal_efektif: 2023", "2026-01-01"),
  ])
  func `more than a year without a look is told once`(identity: String, day: String) throws {
    let findings = try review(identity, on: day).findings
    #expect(findings.map(\.severity) == [.saran])
  }

  @Test(arguments: [
    ("tanggal_efektif: 2025-02-02", "2026-02-02"), ("tanggal_efektif: 2025-02-02", "2025-03-01"),
    ("tanggal_efektif: 2024-02-02, tanggal_revisi: 2025-09-10", "2026-03-01"),
    (
      "tanggal_efektif: 2024-02-02, tanggal_revisi: 2027-02-02, makna_revisi: rencana", "2026-02-03"
    ),
    ("tanggal_efektif: 2025", "2026-12-31"), ("tanggal_efektif: \"-\"", "2026-12-31"),
    ("tanggal_efektif: 31 Februari 2020", "2026-12-31"),
    ("tanggal_efektif: 2024-02-02, tanggal_revisi: 31 Februari 2025", "2026-12-31"),
  ])
  func `a look within the year, one still to come and a date nobody can tell are silent`(
    identity: String, day: String
  ) throws {
    #expect(try review(identity, on: day).findings.isEmpty)
  }

  @Test func `a draft that is not in force is never overdue`() throws {
    let identity = "tanggal_efektif: 2020-01-01"
    #expect(try review(identity, status: "draf", on: "2026-01-01").findings.isEmpty)
    #expect(try review(identity, status: "draf", on: nil).unchecked.isEmpty)
  }

  @Test func `without the day the check is said to be left out`() throws {
    let review = try review("tanggal_efektif: 2020-01-01", on: nil)
    #expect(review.findings.isEmpty)
    #expect(review.unchecked.map(\.code) == ["FM-06"])
    let reading = try SOP.reading(review.sop.printed())
    let report = FileReport(name: "a.sop.yaml", outcome: .reviewed(reading, review))
    let json = ReviewJSON(rulebook: .standard, rubric: nil, profile: .latihan) { _ in "" }
    #expect(json.printing([report]).contains("tanggal hari ini belum diketahui"))
    let text = ReviewText(rulebook: .standard).printing(report)
    #expect(text.contains("FM-06 belum diperiksa: tanggal hari ini belum diketahui."))
  }
}
