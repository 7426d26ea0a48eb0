package import SOPDocument

/// Mark what is wrong in a draft and say of what kind it is (*cari-cacat*).
package struct FlawHunt: Sendable, Hashable {
  package struct Flaw: Sendable, Hashable {
    /// Equally good places; a whole row stands for each of its cells.
    package var places: [Subject]
    /// What the learner is to choose: "waktu belum terukur".
    package var kind: String
    /// The rule that finds it; nothing where only people can know.
    package var rule: String?
    /// What to say of it; nothing where the rule's own words do.
    package var feedback: Feedback?

    func covers(_ place: Subject) -> Bool { places.contains { $0.covers(place) } }
  }

  package var draft: GivenDraft
  package var flaws: [Flaw]
  /// What the rules cannot know: marking it is never wrong, missing it costs nothing.
  package var human: [Flaw]
  /// So many false alarms cost nothing.
  package var freeAlarms: Int
  /// Kinds offered besides those that are there.
  package var otherKinds: [String]
  /// The rules whose findings must all be flaws that were meant.
  package var rules: [String]
  /// What is asked where a place was marked.
  package var prompt = "Apa yang perlu diperbaiki di sini?"

  /// What can be chosen, in an order that tells nothing.
  package var kinds: [String] { Set((flaws + human).map(\.kind) + otherKinds).sorted() }
}
