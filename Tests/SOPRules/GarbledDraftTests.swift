import SOPDocument
import SOPRules
import Support
import Testing

/// No draft, however garbled, stops a review or makes it speak of what is not there.
@Suite struct GarbledDraftTests {
  private static let grounds = [
    "Tests/Drafts/first-draft.sop.yaml", "Tests/Drafts/procurement.sop.yaml",
    "Lessons/kasus/K01/model.sop.yaml",
  ]

  @Test(arguments: grounds)
  func `a garbled draft is reviewed, twice the same, and speaks of what is there`(
    ground: String
  ) throws {
    let rubric = try Rubrics.shipped
    let text = try File.text(at: ground)
    var garbling = Garbling(seed: 11)
    for _ in 0..<150 {
      let draft = garbling.garbled(text)
      guard let reading = try? SOP.reading(draft) else { continue }
      let review = Rulebook.standard.review(reading.sop, by: rubric, profile: .ujian)
      #expect(Rulebook.standard.review(reading.sop, by: rubric).findings == review.findings)
      for subject in review.findings.flatMap({ $0.subjects + $0.evidence }) {
        #expect(Presence.holds(subject, in: reading.sop), "\(subject) in\n\(draft)")
      }
      if let score = review.score {
        #expect((0...100_000_000).contains(score.number))
        #expect(score.shares(of: review.findings).total == 100_000_000 - score.raw)
      }
    }
  }
}
