/// The weights of a set of rules: frozen data, never edited after release.
package struct Rubric: Sendable, Hashable {
  package let id: String
  package let version: String
  /// The least score that passes, out of 100.
  package let passMark: Int
  package let criteria: [Criterion]
  /// What a unit takes of what is left, in millionths, outside contests and in them.
  package let deductions: Deductions
  package let contestDeductions: Deductions
  /// What all kegiatan sentences together weigh when none is in form, in thousandths of an error.
  package let styleUnits: Int
  package let styleRules: [String]
  /// The rules whose finding stops a draft from passing.
  package let gates: [String]
  /// The rules whose finding says that the only element of a criterion is absent.
  package let absences: [String]
  /// Below this share of required places, in percent, there is no number.
  package let leastFullness: Int
  /// So many rows are asked for, at least.
  package let leastRows: Int
  package let familyTitles: [Family: String]
  package let predicates: [Predicate]
  /// Where each rule that costs stands.
  private let places: [String: Place]

  package struct Criterion: Sendable, Hashable {
    package let code: String
    package let title: String
    /// In whole points out of 100.
    package let weight: Int
    package let family: Family
    /// The rules and how often each of their units counts; 0 shows and never costs.
    package let rules: [RuleWeight]
  }

  package struct RuleWeight: Sendable, Hashable {
    package let code: String
    package let weight: Int
  }

  /// The three indicators a score is also reported by.
  package enum Family: String, Sendable, Hashable, CaseIterable {
    case teknis, administratif, prosedural
  }

  package struct Deductions: Sendable, Hashable {
    package let kesalahan: Int
    package let peringatan: Int
    package let saran: Int
  }

  /// The word a score earns from a number on.
  package struct Predicate: Sendable, Hashable {
    package let from: Int
    package let word: String
    package let passes: Bool
  }

  private struct Place: Hashable {
    let criterion: Int
    let weight: Int
  }

  init(
    id: String, version: String, passMark: Int, criteria: [Criterion], deductions: Deductions,
    contestDeductions: Deductions, styleUnits: Int, styleRules: [String], gates: [String],
    absences: [String], leastFullness: Int, leastRows: Int, familyTitles: [Family: String],
    predicates: [Predicate]
  ) {
    self.id = id
    self.version = version
    self.passMark = passMark
    self.criteria = criteria
    self.deductions = deductions
    self.contestDeductions = contestDeductions
    self.styleUnits = styleUnits
    self.styleRules = styleRules
    self.gates = gates
    self.absences = absences
    self.leastFullness = leastFullness
    self.leastRows = leastRows
    self.familyTitles = familyTitles
    self.predicates = predicates
    var places: [String: Place] = [:]
    for (index, criterion) in criteria.enumerated() {
      for rule in criterion.rules {
        places[rule.code] = Place(criterion: index, weight: rule.weight)
      }
    }
    self.places = places
  }
}

extension Rubric {
  /// The criterion a rule belongs to, as an index, and how often its units count there.
  package func place(of code: String) -> (criterion: Int, weight: Int)? {
    places[code].map { ($0.criterion, $0.weight) }
  }

  package func deductions(for profile: Profile) -> Deductions {
    profile == .juri ? contestDeductions : deductions
  }

  /// The word a score of so many millionths earns; nothing where the rubric has no words.
  package func predicate(for micro: Int) -> Predicate? {
    predicates.last { $0.from * 1_000_000 <= micro }
  }
}
