import SOPDocument
import SOPRules
import Terminal
import Testing

@testable import Workshop
@testable import WorkshopScreens

/// The score before stands beside the new one only where the two may be compared.
@Suite struct ReviewReportTests {
  private func review(for agency: Agency) throws -> Review {
    Rulebook.standard.review(
      try SOP.reading(SOP.soundDraft).sop, by: TestCourse.rubric, for: agency)
  }

  private func opening(before: Agency) throws -> String {
    let attempts = try [before, .standard].map { agency in
      let review = try review(for: agency)
      return Standing.Attempt(
        at: Sitting.morning, draft: Draft.ID("a"), text: "", task: nil, score: review.number,
        findings: [],
        record: review.record(ofDraft: "a") { "\($0.utf8.count)-\($0.hashValue)" })
    }
    let report = ReviewReport(
      try review(for: .standard), attempts: attempts, width: 76, glyphs: Glyphs(.penuh))
    return report.opening.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  @Test func `under the same settings it is a way from one to the other`() throws {
    let text = try opening(before: .standard)
    #expect(text.contains("Nilai mesin: 100,00 → 100,00"))
  }

  @Test func `under other settings it is told apart, with the reason`() throws {
    let silenced = Agency(
      exceptions: [Agency.Exception(code: "MB-08", severity: nil, reason: "besok")])
    let text = try opening(before: silenced)
    #expect(text.contains("Nilai mesin: 100,00\n"))
    #expect(text.contains("100,00, tidak sebanding: MB-08 diam → seperti biasa."))
  }
}
