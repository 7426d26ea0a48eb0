import SOPDocument

extension Score {
  /// Scores what was found; the order of the findings does not matter.
  package init(
    of findings: [Finding], held: [Finding] = [], waiting: [Waiting] = [],
    populations: Populations, fullness: Fullness, by rubric: Rubric, under rulebook: Rulebook,
    for profile: Profile
  ) {
    let weighing = Weighing(
      findings, held: held, waiting: waiting, populations: populations, by: rubric,
      under: rulebook, for: profile)
    var tallies = rubric.criteria.map { _ in Tally() }
    for finding in findings {
      guard let weight = weighing.weight(of: finding, in: rubric) else { continue }
      tallies[weight.criterion][weight.severity] += weight.units
    }
    let codes = Set(findings.map(\.code))
    let criteria = rubric.criteria.indices.map { index in
      CriterionScore(
        index, tallies[index], found: codes, waiting: waiting, weighing: weighing, by: rubric)
    }
    self.init(
      rubric: rubric, profile: profile, criteria: criteria, fullness: fullness,
      gates: Gate.closed(by: findings, fullness: fullness, codes: rubric.gates),
      raw: Score.raw(criteria), weighing: weighing)
  }

  /// The points the number would gain if this finding alone were mended, in millionths.
  ///
  /// Ceilings are left out: under one every repair but the last would seem to gain nothing, though
  /// each counts as soon as the gates are open.
  package func gain(ofMending finding: Finding) -> Int {
    guard let place = rubric.place(of: finding.code) else { return 0 }
    var codes = Set(weighing.counts.keys)
    if weighing.counts[finding.code] == 1 { codes.remove(finding.code) }
    let freed = weighing.waiting.filter { $0.causes.contains(where: codes.contains) }
    let touched = Set(
      [place.criterion] + weighing.waiting.compactMap { rubric.place(of: $0.code)?.criterion })
    var mended = criteria
    for index in touched {
      var tally = criteria[index].tally
      if index == place.criterion, let weight = weighing.weight(of: finding, in: rubric) {
        tally[weight.severity] -= weight.units
      }
      mended[index] = CriterionScore(
        index, tally, found: codes, waiting: freed, weighing: weighing, by: rubric)
    }
    return Score.shrunk(Score.raw(mended), by: fullness, least: rubric.leastFullness) - number
  }
}

extension Score.CriterionScore {
  fileprivate init(
    _ index: Int, _ tally: Tally, found: Set<String>, waiting: [Waiting], weighing: Weighing,
    by rubric: Rubric
  ) {
    let criterion = rubric.criteria[index]
    let weight = criterion.weight * 1_000_000
    let absent = rubric.absences.contains {
      found.contains($0) && rubric.place(of: $0)?.criterion == index
    }
    let waits = waiting.filter { rubric.place(of: $0.code)?.criterion == index }
    var credit = absent ? 0 : tally.credit(of: weight, taking: weighing.deductions)
    if !waits.isEmpty {
      // Never more than it would be if what waits were counted, so that mending the cause, and
      // with it bringing those findings to light, cannot lower the score.
      var whole = tally
      for finding in weighing.held where waits.contains(where: { $0.code == finding.code }) {
        guard let weight = weighing.weight(of: finding, in: rubric) else { continue }
        whole[weight.severity] += weight.units
      }
      credit = min(credit, weight / 2, whole.credit(of: weight, taking: weighing.deductions))
    }
    self.init(
      criterion: criterion, tally: tally, isAbsent: absent, isWaiting: !waits.isEmpty,
      isInForce: weighing.inForce[index], credit: credit)
  }
}
