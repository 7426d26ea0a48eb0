package import SOPDocument

/// Fill the empty cells of a draft's table (*lengkapi-tabel*).
package struct Completing: Sendable, Hashable {
  package struct Slot: Sendable, Hashable {
    package var place: Subject
    package var accepted: [String]
    package var feedback: Feedback
  }

  /// A cell that follows from others: right when it is their sum, whatever was written there.
  package struct Total: Sendable, Hashable {
    package var place: Subject
    package var terms: [Subject]
    package var feedback: Feedback
  }

  package var draft: GivenDraft
  package var slots: [Slot]
  package var totals: [Total]

  /// The places to fill, in the order of the author.
  package var places: [Subject] { slots.map(\.place) + totals.map(\.place) }
}
