import SOPDocument
import SOPRules

extension Rulebook {
  /// The slips that can be made in a sound draft and cost nothing, although their rules have weight.
  ///
  /// Without this a task could be handed in with a slip and still show full marks.
  func freeSlips(
    in solution: SOP, scoring full: Int, among codes: Set<String>, by rubric: Rubric
  ) -> [Slip] {
    Slip.standard.filter { slip in
      guard codes.contains(slip.code), self[slip.code] != nil,
        let place = rubric.place(of: slip.code), place.weight > 0,
        let site = slip.sites(in: solution).first
      else { return false }
      let review = review(slip.made(in: solution, at: site).sop, by: rubric)
      // A rule that is not yet in force here, or only advises, costs nothing by intent.
      let counts = review.findings.contains { $0.code == slip.code && $0.severity > .saran }
      guard counts, review.whyNoNumber == nil, let number = review.number else { return false }
      return number >= full
    }
  }
}
