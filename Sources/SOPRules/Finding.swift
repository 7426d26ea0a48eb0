package import SOPDocument

/// One place a rule is broken (*catatan perbaikan* on the screen).
package struct Finding: Sendable, Hashable {
  /// The rule's code; filled in by the rulebook.
  package var code = ""
  /// Filled in by the rulebook from the rule, unless the rule said otherwise for this finding.
  package var severity: Severity = .saran
  /// The severity where it differs from the rule's own.
  package var statedSeverity: Severity?
  /// What it speaks of, the main subject first; never empty, and always there in the draft.
  package var subjects: [Subject]
  /// What is missing or wrong, with the author's own words.
  package var message: String
  /// What to do next; filled in from the rule unless the finding has better words.
  package var next = ""
  /// The run of rows that proves it, for the flow: "3 → 4 → 3".
  package var evidence: [Subject]
  /// How many places failed, for findings that gather several; 1 otherwise.
  package var places: Int

  package init(
    _ subject: Subject, _ message: String, also: [Subject] = [], evidence: [Subject] = [],
    severity: Severity? = nil, next: String = "", places: Int = 1
  ) {
    subjects = [subject] + also
    self.message = message
    self.evidence = evidence
    statedSeverity = severity
    self.next = next
    self.places = places
  }

  package var subject: Subject { subjects[0] }
}
