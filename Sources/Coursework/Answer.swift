/// What a learner replied to an exercise, raw, so that any attempt can be marked again.
package enum Answer: Sendable, Hashable, Codable {
  /// The ids of the options picked.
  case choice([String])
  case text(String)
  /// The ids in the learner's order, distractors included where they were used.
  case order([String])
  /// Right ids by left ids.
  case pairs([String: String])
}

extension Answer {
  /// Nothing was picked, typed, placed or linked.
  package var isBlank: Bool {
    switch self {
    case .choice(let ids), .order(let ids): ids.isEmpty
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .pairs(let pairs): pairs.isEmpty
    }
  }
}
