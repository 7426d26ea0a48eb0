import SOPDocument
import SOPRules
import Support
import Testing

/// Every slip is found where it was made, on every sound draft that has room for it.
@Suite struct SlipTests {
  @Test(arguments: Slip.standard)
  func `a slip is found where it was made, brings nothing unforeseen and costs points`(
    slip: Slip
  ) throws {
    let rubric = try Rubrics.shipped
    let weight = rubric.place(of: slip.code)?.weight ?? 0
    var dice = Dice(seed: 5)
    var made = 0
    for draft in Corpus.drafts {
      guard let flawed = slip.made(in: draft.sop, using: &dice) else { continue }
      made += 1
      let sop = try SOP.reading(flawed.sop.printed()).sop
      let place = flawed.place.path(in: flawed.sop)
      let review = Rulebook.standard.review(sop, by: rubric, for: .ofExamples, profile: .juri)
      let marks = review.findings.map { "\($0.code) \($0.subject.path(in: sop))" }

      let found = review.findings.filter { finding in
        finding.code == slip.code && finding.subjects.contains { $0.path(in: sop) == place }
      }
      #expect(!found.isEmpty, "\(draft.name): \(slip.code) at \(place), but \(marks)")

      let unforeseen = review.findings.filter { finding in
        finding.code != slip.code && !slip.sideEffects.contains(finding.code)
          && !draft.remarks.contains("\(finding.code) \(finding.subject.path(in: sop))")
      }
      #expect(
        unforeseen.map { "\($0.code) \($0.subject.path(in: sop)): \($0.message)" } == [],
        "\(draft.name): \(slip.code) at \(place)")

      let costs = weight > 0 && Rulebook.standard[slip.code]?.isPreview == false
      guard costs, found.contains(where: { $0.severity > .saran }) else { continue }
      #expect(
        (review.score?.number ?? 0) < draft.number,
        "\(draft.name): \(slip.code) at \(place) is free")
    }
    #expect(made > 0, "no sound draft has room for it")
  }

  @Test func `slips have names of their own and break rules there are`() {
    #expect(Set(Slip.standard.map(\.name)).count == Slip.standard.count)
    for slip in Slip.standard {
      #expect(Rulebook.standard[slip.code] != nil, "\(slip.name) breaks \(slip.code)")
      #expect(slip.name.allSatisfy { $0.isLowercase || $0 == "-" })
    }
    #expect(Slip.standard.count >= 40)
  }

  @Test(arguments: Slip.standard)
  func `a slip goes into every one of its sites and leaves the rest alone`(slip: Slip) {
    for draft in Corpus.drafts.prefix(4) {
      for site in slip.sites(in: draft.sop) {
        #expect(Presence.holds(site, in: draft.sop))
        let flawed = slip.made(in: draft.sop, at: site)
        #expect(flawed.sop != draft.sop, "\(draft.name): \(site) is as it was")
        #expect(Presence.holds(flawed.place, in: flawed.sop))
      }
    }
  }
}

extension Slip: CustomTestStringConvertible {
  public var testDescription: String { "\(code) \(name)" }
}
