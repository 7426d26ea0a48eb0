import SOPDocument
import SOPRules
import Support
import Testing

/// Drafts with several slips: taking any one of them back never lowers the number.
@Suite struct MendingTests {
  /// A slip with the place it goes to.
  private struct Step {
    var slip: Slip
    var site: Subject
    var variant: Int
  }

  private func sop(_ ground: SOP, with steps: [Step]) -> SOP {
    steps.reduce(ground) { $1.slip.made(in: $0, at: $1.site, variant: $1.variant).sop }
  }

  /// Slips in different rows, so that taking one back leaves the others as they are.
  private func steps(in ground: SOP, using dice: inout Dice) -> [Step] {
    var steps: [Step] = []
    for _ in 0..<Int.random(in: 2...4, using: &dice) {
      guard let slip = Slip.standard.randomElement(using: &dice),
        let site = slip.sites(in: ground).randomElement(using: &dice)
      else { continue }
      let isApart = steps.allSatisfy { step in
        step.slip.name != slip.name && step.site != site
          && (site.activity == nil || step.site.activity != site.activity)
      }
      guard isApart else { continue }
      let variant = Int.random(in: 0..<1000, using: &dice)
      steps.append(Step(slip: slip, site: site, variant: variant))
    }
    return steps
  }

  @Test(arguments: 0..<4)
  func `in five hundred drafts with slips, mending any one never lowers the number`(
    seed: UInt64
  ) throws {
    let rubric = try Rubrics.shipped
    var dice = Dice(seed: 70 + seed)
    for _ in 0..<500 {
      guard let draft = Corpus.drafts.randomElement(using: &dice) else { return }
      let profile = Profile.allCases.randomElement(using: &dice) ?? .latihan
      let steps = steps(in: draft.sop, using: &dice)
      let flawed = sop(draft.sop, with: steps)
      let before = Rulebook.standard.review(flawed, by: rubric, profile: profile)
      guard let number = before.score?.number else { continue }
      for index in steps.indices {
        var rest = steps
        rest.remove(at: index)
        let mended = sop(draft.sop, with: rest)
        let after = Rulebook.standard.review(mended, by: rubric, profile: profile)
        #expect(
          (after.score?.number ?? 0) >= number,
          """
          \(draft.name): \(steps.map(\.slip.name)), mending \(steps[index].slip.name)
          \(before.findings.map(\.code)) waiting \(before.waiting.map(\.code))
          \(after.findings.map(\.code)) waiting \(after.waiting.map(\.code))
          """)
      }
    }
  }
}
