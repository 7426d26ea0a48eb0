package import SOPDocument

extension Rulebook {
  /// Returns what the rules find, one finding a place and rule: the style of sentences is not
  /// gathered, so that every code says itself where it applies.
  ///
  /// What an exercise compares an answer with. One finding a slip is kept, what waits for something
  /// else is told apart, and what an author sets aside counts all the same.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  package func singleFindings(in sop: SOP) -> (findings: [Finding], waiting: Set<String>) {
    var findings = Precedence.standard.settled(findings(in: Facts(of: sop)))
    let waiting = Set(
      Prerequisite.standard.waiting(on: findings, in: sop, under: self).map(\.code))
    findings.removeAll { waiting.contains($0.code) }
    SubjectOrder(of: sop).sort(&findings)
    return (findings, waiting)
  }

  /// The rules a selection of codes, slugs and groups names that can cost: those on trial are left
  /// out.
  package func counting(among words: [String]) -> Rulebook {
    let chosen = words.isEmpty ? self : only(words)
    return Rulebook(rules: chosen.rules.filter { !$0.isPreview }, collectionRules: [])
  }
}
