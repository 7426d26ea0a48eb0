import PlainYAML

/// The rules in force.
package struct Rulebook: Sendable {
  package let rules: [Rule]
  /// The rules that compare drafts reviewed together.
  package let collectionRules: [CollectionRule]
  /// Where each code stands in `rules`.
  private let places: [String: Int]
  /// The groups the rules belong to: "AL", "KG".
  package let groups: Set<String>

  package init(rules: [Rule], collectionRules: [CollectionRule] = CollectionRule.standard) {
    self.rules = rules
    self.collectionRules = collectionRules
    var places: [String: Int] = [:]
    places.reserveCapacity(rules.count)
    for (place, rule) in rules.enumerated() where places[rule.code] == nil {
      places[rule.code] = place
    }
    self.places = places
    groups = Set(rules.map(\.group))
  }

  /// The rule with this permanent code.
  package subscript(code: String) -> Rule? { places[code].map { rules[$0] } }

  /// Where the rule with this code stands in `rules`.
  func place(of code: String) -> Int? { places[code] }

  /// The rule people mean by a code or a slug, in whatever case.
  package func rule(named name: String) -> Rule? {
    let name = name.lowercased()
    return rules.first { $0.code.lowercased() == name || $0.slug == name }
  }

  /// The code or slug that looks most like a name nobody bears.
  package func nearestName(to name: String) -> String? {
    let isCode = name.contains { $0.isNumber }
    return Nearest.word(
      to: isCode ? name.uppercased() : name.lowercased(),
      among: rules.map { isCode ? $0.code : $0.slug }
        + collectionRules.map { isCode ? $0.code : $0.slug })
  }

  /// Whether any rule is meant by a word of a selection: a code, a slug or a group ("AL").
  package func knows(_ word: String) -> Bool {
    rules.contains { Rulebook.word(word, means: $0) }
      || collectionRules.contains { $0.isMeant(by: word) }
  }

  /// The rulebook of those rules a selection of codes, slugs and groups names.
  package func only(_ words: [String]) -> Rulebook {
    Rulebook(
      rules: rules.filter { rule in words.contains { Rulebook.word($0, means: rule) } },
      collectionRules: collectionRules.filter { words.contains(where: $0.isMeant) })
  }

  /// The rulebook without the rules a selection of codes, slugs and groups names.
  package func without(_ words: [String]) -> Rulebook {
    Rulebook(
      rules: rules.filter { rule in !words.contains { Rulebook.word($0, means: rule) } },
      collectionRules: collectionRules.filter { !words.contains(where: $0.isMeant) })
  }

  private static func word(_ word: String, means rule: Rule) -> Bool {
    let word = word.lowercased()
    return word == rule.code.lowercased() || word == rule.slug || word == rule.group.lowercased()
  }
}
