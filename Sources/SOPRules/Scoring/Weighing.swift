import SOPDocument

/// What every finding of one draft weighs under one rubric.
struct Weighing: Sendable, Hashable {
  let populations: Populations
  let deductions: Rubric.Deductions
  /// Rules whose findings take nothing, because they are on trial.
  let previews: Set<String>
  /// What each rule looks at, for those that found something.
  let units: [String: Int]
  let waiting: [Waiting]
  /// What waiting rules found, which may be a mere consequence.
  let held: [Finding]
  /// Codes and how often each was found.
  let counts: [String: Int]
  let inForce: [Bool]

  /// One finding as a rubric sees it.
  struct Weight {
    let criterion: Int
    let severity: Severity
    let units: Int
  }

  init(
    _ findings: [Finding], held: [Finding], waiting: [Waiting], populations: Populations,
    by rubric: Rubric, under rulebook: Rulebook, for profile: Profile
  ) {
    self.populations = populations
    self.waiting = waiting
    self.held = held
    deductions = rubric.deductions(for: profile)
    var previews: Set<String> = []
    var units: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.code, default: 0] += 1 }
    for finding in findings + held where units[finding.code] == nil {
      let rule = rulebook[finding.code]
      units[finding.code] = populations.unit(over: rule?.population ?? .document)
      if rule?.isPreview ?? true { previews.insert(finding.code) }
    }
    self.previews = previews
    self.units = units
    self.counts = counts
    inForce = rubric.criteria.map { criterion in
      criterion.rules.contains { $0.weight > 0 && rulebook.place(of: $0.code) != nil }
    }
  }

  /// What a finding weighs; nothing where it costs nothing.
  func weight(of finding: Finding, in rubric: Rubric) -> Weight? {
    guard let place = rubric.place(of: finding.code), !previews.contains(finding.code) else {
      return nil
    }
    guard !rubric.styleRules.contains(finding.code) else {
      guard finding.severity > .saran else { return nil }
      return Weight(
        criterion: place.criterion, severity: .kesalahan,
        units: rubric.styleUnits * finding.places / max(1, populations.activities) * place.weight)
    }
    let unit = units[finding.code] ?? 1000
    return Weight(
      criterion: place.criterion, severity: finding.severity,
      units: unit * finding.places * place.weight)
  }
}
