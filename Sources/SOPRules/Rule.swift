/// One thing a good SOP does, with everything needed to explain, show and test it.
///
/// The file of a rule is its page: the terminal, the HTML page and the tests are made from this
/// value. A rule knows no clock, disk, randomness, other rule or stored state, so the same facts
/// always give the same findings.
package struct Rule: Sendable {
  /// The permanent code, never reused: "PL-09".
  package let code: String
  /// The speakable name: "satu-pelaksana-per-kegiatan".
  package let slug: String
  /// What a good SOP does, in one Indonesian sentence.
  package let statement: String
  package let severity: Severity
  package let basis: Basis
  /// What the rule looks at one by one; decides how much one finding weighs.
  package let population: Population
  /// Raised whenever the findings for some draft can change.
  package let revision: Int
  /// Shown and never costs points: the rule is still on trial.
  package let isPreview: Bool
  /// Why it matters, for the learner.
  package let why: String
  /// What to do next, in one sentence.
  package let next: String
  /// What the rule deliberately does not report.
  package let silent: String
  /// A piece of draft YAML laid over `SOP.soundDraft` that keeps the rule.
  ///
  /// Maps merge key by key; the rows of `langkah` merge by place, further rows are added, and `{}`
  /// leaves a row as it is; every other list replaces. To take something away: `hapus: [cabang]`
  /// in a map removes those keys of it, and the word `hapus` in place of a row removes the row
  /// (targets keep the numbers they name).
  package let kept: String
  /// A piece of draft YAML, laid over `SOP.soundDraft` in the same way, that breaks the rule and no
  /// other.
  package let broken: String
  package let check: @Sendable (Facts) -> [Finding]

  package init(
    _ code: String, _ slug: String, _ statement: String,
    severity: Severity, basis: Basis, over population: Population, revision: Int,
    isPreview: Bool = false,
    why: String, next: String, silent: String, kept: String, broken: String,
    check: @escaping @Sendable (Facts) -> [Finding]
  ) {
    self.code = code
    self.slug = slug
    self.statement = statement
    self.severity = severity
    self.basis = basis
    self.population = population
    self.revision = revision
    self.isPreview = isPreview
    self.why = why
    self.next = next
    self.silent = silent
    self.kept = kept
    self.broken = broken
    self.check = check
  }

  /// The two letters before the dash: "PL".
  package var group: String { String(code.prefix { $0 != "-" }) }
}

/// How much a finding asks of the author.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case saran, peringatan, kesalahan

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  /// What people read instead of the inner word.
  package var words: String {
    switch self {
    case .kesalahan: "Wajib diperbaiki"
    case .peringatan: "Sebaiknya diperbaiki"
    case .saran: "Saran"
    }
  }

  private var rank: Int {
    switch self {
    case .saran: 0
    case .peringatan: 1
    case .kesalahan: 2
    }
  }
}

/// What a rule looks at one by one.
package enum Population: Sendable, Hashable {
  /// The draft as a whole: one finding is a full unit.
  case document
  case activities
  case decisions
  case branches
  case performers
  /// Rows that hold a time.
  case times
}
