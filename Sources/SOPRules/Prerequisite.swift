package import SOPDocument

/// What must be right before a rule can be judged: the stages of a review as one table.
///
/// A rule is judged anyway, and a clean verdict stands: adding the arrows and times a draft lacks
/// never makes a reached row unreached. Only what the rule *finds* while something it rests on is
/// broken may be a mere consequence; then it is not reported, the check waits.
package struct Prerequisite: Sendable {
  package let rule: String
  package let needs: [String]
  /// Whether the rule cannot say even "clean" while it waits: it compares something that is not
  /// known yet, if the draft states what to compare it with.
  package let isBlind: @Sendable (SOP) -> Bool

  package init(
    _ rule: String, needs: [String],
    isBlind: @escaping @Sendable (SOP) -> Bool = { _ in false }
  ) {
    self.rule = rule
    self.needs = needs
    self.isBlind = isBlind
  }
}

extension Prerequisite {
  private static let soundFlow = ["AL-13", "AL-01", "AL-02", "AL-24", "AL-14", "AL-15"]
  private static let knownTimes = ["MB-02", "MB-10", "MB-08", "MB-06", "MB-05"]

  /// In the order of the stages: references, start and end, exits, reach, traps, time.
  package static let standard: [Prerequisite] = [
    Prerequisite("AL-14", needs: ["AL-13", "AL-01", "AL-24", "AL-07"]),
    Prerequisite("AL-15", needs: ["AL-13", "AL-02", "AL-07"]),
    Prerequisite(
      "KS-02", needs: soundFlow + knownTimes, isBlind: { !$0.declaredTotal.isEmpty }),
    Prerequisite(
      "KS-03", needs: soundFlow + knownTimes, isBlind: { !$0.promise.time.isEmpty }),
  ]
}

/// A check that could not be made because something it rests on is broken.
package struct Waiting: Sendable, Hashable {
  package let code: String
  /// The rules to mend, the first one first; never empty.
  package let causes: [String]

  package init(_ code: String, because causes: [String]) {
    precondition(!causes.isEmpty, "\(code) waits for nothing")
    self.code = code
    self.causes = causes
  }

  /// The rule to mend first.
  package var cause: String { causes[0] }
}

extension [Prerequisite] {
  /// Says which rules must wait.
  func waiting(on findings: [Finding], in sop: SOP, under rulebook: Rulebook) -> [Waiting] {
    guard !findings.isEmpty else { return [] }
    let found = Set(findings.map(\.code))
    return compactMap { entry in
      guard rulebook.place(of: entry.rule) != nil, found.contains(entry.rule) || entry.isBlind(sop)
      else {
        return nil
      }
      let causes = entry.needs.filter(found.contains)
      return causes.isEmpty ? nil : Waiting(entry.rule, because: causes)
    }
  }
}
