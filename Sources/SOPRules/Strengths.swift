import SOPDocument

extension Rulebook {
  /// What a draft already does well, best first: whole criteria, then single rules.
  ///
  /// A rule that had nothing to look at is no merit, so an empty draft has none.
  func strengths(
    of facts: Facts, findings: [Finding], unjudged: [String], score: Score?
  ) -> [String] {
    let populations = Populations(of: facts)
    let dark = facts.groupsInTheDark
    var isOpen = [Bool](repeating: false, count: rules.count)
    for code in findings.map(\.code) + unjudged {
      if let place = place(of: code) { isOpen[place] = true }
    }
    // The style of sentences is one finding under one code, and speaks for all of its rules.
    let style = StyleOfSentences.diagnoses.compactMap { place(of: $0.0) }
    if style.contains(where: { isOpen[$0] }) {
      for place in style { isOpen[place] = true }
    }
    var isSpoken = [Bool](repeating: false, count: rules.count)
    var sentences: [String] = []
    for criterion in score?.criteria.sorted(by: { $0.weight > $1.weight }) ?? [] {
      let places = criterion.criterion.rules.compactMap { place(of: $0.code) }
      guard !places.isEmpty, !places.contains(where: { isOpen[$0] }),
        facts.hasContent(for: criterion.criterion.code),
        dark.isEmpty || !places.contains(where: { dark.contains(rules[$0].group) })
      else { continue }
      for place in places { isSpoken[place] = true }
      let count = places.count == 1 ? "aturannya" : "\(places.count) aturannya"
      sentences.append("\(criterion.criterion.title) – semua \(count) sudah dipenuhi.")
    }
    let single = rules.indices.filter { place in
      !isOpen[place] && !isSpoken[place] && !rules[place].isPreview
        && rules[place].severity != .saran
        && populations.isWorthNaming(for: rules[place].population)
        && (dark.isEmpty || !dark.contains(rules[place].group))
    }
    let ranked = single.sorted { a, b in
      let (one, other) = (rules[a].severity, rules[b].severity)
      return one != other ? one > other : a < b
    }
    return sentences + ranked.map { rules[$0].statement }
  }
}

extension Leftover {
  /// Whether it stands for something a rule would have judged.
  fileprivate var hidesWords: Bool {
    switch home {
    case .row, .branches: true
    default: isUnreadValue
    }
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
  /// The groups whose rules were silent where something they judge could not be read: that they
  /// found nothing is no merit of the draft.
  fileprivate var groupsInTheDark: Set<String> {
    guard sop.leftovers.contains(where: \.hidesWords) else { return [] }
    var groups: Set<String> = []
    if flow.hasUnreadArrows.contains(true) || flow.hasUnreadSymbol.contains(true) {
      groups.insert("AL")
    }
    if sop.performers.isUnread { groups.insert("PL") }
    for activity in sop.activities {
      if activity.text.isUnread { groups.insert("KG") }
      if activity.performers.isUnread { groups.insert("PL") }
      if activity.time.isUnread || activity.requirements.isUnread || activity.output.isUnread {
        groups.insert("MB")
      }
    }
    return groups
  }

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
