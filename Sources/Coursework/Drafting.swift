package import SOPRules

/// Write a whole draft from a case (*draf*).
package struct Drafting: Sendable, Hashable {
  /// What the case tells, line by line.
  package var story: [String]
  /// What the editor opens with; an empty draft where the author gave none.
  package var draft: GivenDraft
  package var rubric: Rubric?
  /// The rules without which there is no passing.
  package var required: [String]
  package var fewestRows: Int
}
