import SOPDocument
import SOPRules
import Support
import Testing

/// Drafts with several slips: taking any one of them back never lowers the number.
@Suite struct SlipPairTests {
  /// A slip with the place it goes to.
  private struct Step {
    var slip: Slip
    var site: Subject
    var variant: Int
  }

  /// A draft with slips, each with the place its finding must speak of.
  private struct Flawed {
    var sop: SOP
    var places: [(code: String, place: Subject)] = []

    /// Whether every slip shows or waits: two slips may undo each other, and then taking one of
    /// them back is no repair.
    func isShown(in review: Review) -> Bool {
      places.allSatisfy { code, place in
        review.waiting.contains { $0.code == code }
          || review.findings.contains { $0.code == code && $0.subjects.contains(place) }
      }
    }
  }

  /// Makes one slip after the other; nothing where one leaves no room for the next.
  private func flawed(_ ground: SOP, with steps: [Step]) -> Flawed? {
    var flawed = Flawed(sop: ground)
    for step in steps {
      guard step.slip.sites(in: flawed.sop).contains(step.site) else { return nil }
      let made = step.slip.made(in: flawed.sop, at: step.site, variant: step.variant)
      flawed.sop = made.sop
      flawed.places.append((step.slip.code, made.place))
    }
    return flawed
  }

  private func steps(in ground: SOP, using dice: inout Dice) -> [Step] {
    (0..<Int.random(in: 2...4, using: &dice)).compactMap { _ in
      guard let slip = Slip.standard.randomElement(using: &dice),
        let site = slip.sites(in: ground).randomElement(using: &dice)
      else { return nil }
      return Step(slip: slip, site: site, variant: Int.random(in: 0..<1000, using: &dice))
    }
  }

  /// Whether a slip that costs nothing itself made others weigh less by making the draft longer.
  private func dilutes(_ slip: Slip, _ before: SOP, _ after: SOP) -> Bool {
    let isAdvice = Rulebook.standard[slip.code]?.severity == .saran
    return isAdvice
      && (after.activities.count > before.activities.count
        || after.performers.items.count > before.performers.items.count)
  }

  @Test(arguments: 0..<4)
  func `in five hundred drafts with slips, mending any one never lowers the number`(
    seed: UInt64
  ) throws {
    let rubric = try Rubrics.shipped
    var dice = Dice(seed: 70 + seed)
    var kept = 0
    while kept < 500 {
      let draft = try #require(Corpus.drafts.randomElement(using: &dice))
      let profile = Profile.allCases.randomElement(using: &dice) ?? .latihan
      let steps = steps(in: draft.sop, using: &dice)
      guard let flawed = flawed(draft.sop, with: steps) else { continue }
      let before = Rulebook.standard.review(
        flawed.sop, by: rubric, for: .ofExamples, profile: profile)
      guard flawed.isShown(in: before), let number = before.score?.number else { continue }
      kept += 1
      var rest = steps
      guard let index = steps.indices.randomElement(using: &dice) else { continue }
      rest.remove(at: index)
      guard let mended = self.flawed(draft.sop, with: rest) else { continue }
      guard !dilutes(steps[index].slip, mended.sop, flawed.sop),
        mended.sop.status == flawed.sop.status
      else { continue }
      let after = Rulebook.standard.review(
        mended.sop, by: rubric, for: .ofExamples, profile: profile)
      // One slip can hide what another does besides, as a third branch widens the range of times.
      let remaining = Set(rest.flatMap(\.slip.sideEffects))
      let shown = Set(before.findings.map(\.code))
      guard
        !after.findings.contains(where: { remaining.contains($0.code) && !shown.contains($0.code) })
      else { continue }
      let difference = (after.score?.number ?? 0) - number
      #expect(
        difference >= 0,
        """
        \(draft.name): \(steps.map(\.slip.name)), mending \(steps[index].slip.name)
        \(before.findings.map(\.code)) waiting \(before.waiting.map(\.code))
        \(after.findings.map(\.code)) waiting \(after.waiting.map(\.code))
        """)
      #expect((after.score?.final ?? 0) >= (before.score?.final ?? 0))
    }
  }
}
