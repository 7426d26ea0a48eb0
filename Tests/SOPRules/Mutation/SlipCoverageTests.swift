import SOPRules
import Testing

/// Rules that no slip breaks are known, each with its reason.
@Suite struct SlipCoverageTests {
  /// Rules a slip cannot be made for in any sound draft, or of which one would be no task.
  private static let withoutSlip = [
    "AL-29": "a loop entered in its middle needs a jump, which breaks AL-18 or AL-30 first",
    "AL-30": "branches that cross are a matter of taste; a third branch shows it besides",
    "DH-05": "the order of the regulations is advice and is mended by moving one line",
    "KG-12": "twenty rows more would be a new draft, not a slip",
    "KG-15": "the order of two rows is advice; a service without its end shows it besides",
    "KG-16": "the sound drafts that carry out an order are too few",
    "MB-13": "a document under another name shows in other slips besides",
  ]

  @Test
  func `each rule that costs or asks to be mended is broken by a slip, or it is said why not`()
    throws
  {
    let rubric = try Rubrics.shipped
    let asked = Rulebook.standard.rules.filter { rule in
      !rule.isPreview && (rule.severity > .saran || (rubric.place(of: rule.code)?.weight ?? 0) > 0)
    }
    let missing = asked.map(\.code).filter { Slip.breaking($0).isEmpty }
    #expect(missing == Self.withoutSlip.keys.sorted())
    #expect(asked.count { !Slip.breaking($0.code).isEmpty } >= 100)
  }
}
