import SOPDocument

extension Rulebook {
  /// What a draft already does well, best first: whole criteria, then single rules.
  ///
  /// A rule that had nothing to look at is no merit, so an empty draft has none.
  func strengths(
    of facts: Facts, findings: [Finding], waiting: [Waiting], score: Score?
  ) -> [String] {
    let populations = Populations(of: facts)
    var open = Set(findings.map(\.code)).union(waiting.map(\.code))
    // The style of sentences is one finding under one code, and speaks for all of its rules.
    if open.contains(where: StyleOfSentences.judges) {
      open.formUnion(rules.map(\.code).filter(StyleOfSentences.judges))
    }
    var spoken: Set<String> = []
    var sentences: [String] = []
    for criterion in score?.criteria.sorted(by: { $0.weight > $1.weight }) ?? [] {
      let codes = criterion.criterion.rules.map(\.code).filter { self[$0] != nil }
      guard !codes.isEmpty, !codes.contains(where: open.contains),
        facts.hasContent(for: criterion.criterion.code)
      else { continue }
      spoken.formUnion(codes)
      let count = codes.count == 1 ? "aturannya" : "\(codes.count) aturannya"
      sentences.append("\(criterion.criterion.title) – semua \(count) sudah dipenuhi.")
    }
    let single = rules.filter { rule in
      !open.contains(rule.code) && !spoken.contains(rule.code) && !rule.isPreview
        && rule.severity != .saran && populations.isWorthNaming(for: rule.population)
    }
    let ranked = single.enumerated().sorted { a, b in
      a.element.severity != b.element.severity
        ? a.element.severity > b.element.severity : a.offset < b.offset
    }
    return sentences + ranked.map(\.element.statement)
  }
}

extension Populations {
  /// Whether keeping a rule over these is worth a word: several things had the chance to fail.
  fileprivate func isWorthNaming(for population: Population) -> Bool {
    switch population {
    case .document: false
    case .activities: activities >= 3
    case .decisions: decisions >= 1
    case .branches: branches >= 2
    case .performers: performers >= 2
    case .times: times >= 3
    }
  }
}

extension Facts {
  /// Whether the part of the draft a criterion speaks of has been written at all.
  fileprivate func hasContent(for criterion: String) -> Bool {
    switch criterion {
    case "identitas": sop.identity.isAnswered(.title)
    case "dasar-hukum": sop.identity.isAnswered(.legalBasis)
    case "pelaksana": !sop.performers.isEmpty
    case "konsistensi": !sop.declaredTotal.isEmpty || !sop.promise.time.isEmpty
    default: sop.activities.count >= 3
    }
  }
}
