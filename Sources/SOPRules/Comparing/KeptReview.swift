import SOPDocument

/// What two reviews need to keep to be compared later: no draft, no rules, only what was said.
package struct KeptReview: Sendable, Hashable {
  package var name: String
  package var findings: [KeptFinding] = []
  /// Passages that could not be read, as sentences.
  package var unread: [String] = []
  /// Rules that waited.
  package var waiting: Set<String> = []
  /// Rules of which the author set something aside.
  package var setAside: Set<String> = []
  /// Rules a class has silenced.
  package var silenced: Set<String> = []
  /// Rules in force.
  package var rules: Set<String> = []
  package var record: ScoreRecord?
  /// Why there is no number; the reason of a refused file too.
  package var whyNoNumber: String?
  package var isRefused = false

  package init(name: String) { self.name = name }
}

/// One finding as a report keeps it.
package struct KeptFinding: Sendable, Hashable {
  package var code: String
  package var severity: Severity
  package var message: String
  package var next: String
  /// What people read: "Langkah 4, kolom Waktu".
  package var place: String
  /// The path in the draft it was found in.
  package var path: String
  /// What stays the same while the draft changes; short.
  package var trace: String
}

extension KeptReview {
  /// Keeps what a review says; `digest` is SHA-256.
  package init(
    _ report: FileReport, under rulebook: Rulebook, digest: (String) -> String
  ) {
    self.init(name: report.name)
    rules = Set(rulebook.rules.map(\.code))
    switch report.outcome {
    case .refused(let words, _):
      isRefused = true
      whyNoNumber = words
    case .reviewed(let reading, let review):
      findings = review.findings.map { finding in
        KeptFinding(
          code: finding.code, severity: finding.severity, message: finding.message,
          next: finding.next, place: finding.subject.words(in: review.sop),
          path: finding.subject.path(in: review.sop),
          trace: finding.digestedTrace(in: review.sop, by: digest))
      }
      unread = reading.problems.filter(\.isUnread).map(\.message)
      waiting = Set(review.waiting.map(\.code) + review.unchecked.map(\.code))
      setAside = Set(
        review.exemptions.filter { $0.count > 0 }.map { outcome in
          rulebook.rule(named: outcome.exemption.rule)?.code ?? outcome.exemption.rule
        })
      whyNoNumber = review.whyNoNumber
      silenced = Set(review.exceptions.filter { $0.severity == nil }.map(\.code))
      record = review.record(ofDraft: review.sop.printed(), digest: digest)
    }
  }
}

extension Finding {
  /// The trace as reports keep it: 16 hexadecimal digits.
  func digestedTrace(in sop: SOP, by digest: (String) -> String) -> String {
    String(digest(trace(in: sop)).prefix(16))
  }
}
