/// One thing that SOPs kept together do well, to be seen only where several are reviewed at once.
///
/// Like a rule of one draft it is a value with a pure function and tells everything its page needs.
/// What it finds is told after scoring and costs nothing: a score belongs to one draft, and must
/// not change with the drafts that happen to lie beside it.
package struct CollectionRule: Sendable {
  /// The permanent code, never reused: "ID-05".
  package let code: String
  /// The speakable name: "nomor-tidak-ganda".
  package let slug: String
  /// What good SOPs do together, in one Indonesian sentence.
  package let statement: String
  package let severity: Severity
  package let basis: Basis
  /// Raised whenever the findings for some drafts can change.
  package let revision: Int
  package let why: String
  package let next: String
  package let silent: String
  /// Pieces laid over `SOP.soundDraft`, one an SOP, that together keep the rule.
  package let kept: [String]
  /// Pieces that together break the rule and no other.
  package let broken: [String]
  package let check: @Sendable (SOPCollection) -> [CollectionFinding]

  package init(
    _ code: String, _ slug: String, _ statement: String, severity: Severity, basis: Basis,
    revision: Int, why: String, next: String, silent: String, kept: [String], broken: [String],
    check: @escaping @Sendable (SOPCollection) -> [CollectionFinding]
  ) {
    self.code = code
    self.slug = slug
    self.statement = statement
    self.severity = severity
    self.basis = basis
    self.revision = revision
    self.why = why
    self.next = next
    self.silent = silent
    self.kept = kept
    self.broken = broken
    self.check = check
  }

  /// The two letters before the dash: "ID".
  package var group: String { String(code.prefix { $0 != "-" }) }

  /// Whether a word names it: its code, its slug or its group, in whatever case.
  package func isMeant(by word: String) -> Bool {
    isNamed(word) || word.lowercased() == group.lowercased()
  }

  /// Whether a word is its code or its slug.
  package func isNamed(_ word: String) -> Bool {
    let word = word.lowercased()
    return word == code.lowercased() || word == slug
  }
}

/// What a collection rule says of one of the SOPs.
package struct CollectionFinding: Sendable, Hashable {
  /// The place of the SOP in the collection.
  package var member: Int
  package var finding: Finding

  package init(_ member: Int, _ finding: Finding) {
    self.member = member
    self.finding = finding
  }
}
