import PlainYAML
import SOPDocument
import SOPRules

extension LessonGate {
  /// Checks that breaking the authors' solution costs: each slip against a rule with weight that this
  /// lesson teaches, made where the solution has room for it, must lower its score.
  ///
  /// Without this a task could be handed in with a slip and still show full marks.
  mutating func checkMutants(of solution: SOP, scoring full: Int, _ path: String, by rubric: Rubric)
  {
    let taught = Set(written.lesson?.outline.teaches ?? [])
    for slip in Slip.standard where taught.contains(slip.code) {
      guard rulebook[slip.code] != nil, let place = rubric.place(of: slip.code), place.weight > 0,
        let site = slip.sites(in: solution).first
      else { continue }
      let flawed = slip.made(in: solution, at: site)
      let review = rulebook.review(flawed.sop, by: rubric)
      // A rule that is not yet in force here, or only advises, costs nothing by intent.
      let counts = review.findings.contains { $0.code == slip.code && $0.severity > .saran }
      guard counts, review.whyNoNumber == nil, let number = review.number, number >= full else {
        continue
      }
      complain(
        "Naskah model \(path): kekurangan \"\(slip.name)\" (\(slip.code)) belum mengurangi nilai; periksa bobotnya dalam rubrik.",
        at: self.place("draf", "model"))
    }
  }
}
