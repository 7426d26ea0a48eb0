package import SOPDocument

/// Mend a flawed draft in the editor until its rules are kept (*perbaiki*).
package struct Mending: Sendable, Hashable {
  package var draft: GivenDraft
  /// The codes of the rules to be kept.
  package var targets: [String]
  package var guards: Guards
  /// The rules that nothing but the targets may break in the draft given.
  package var rules: [String]

  /// What keeps anyone from mending by taking away.
  package struct Guards: Sendable, Hashable {
    package var fewestRows: Int
    /// Words that must stay somewhere in the table.
    package var mustHave: [String]
    /// Places that must stay as they are.
    package var frozen: [Subject]
  }
}
