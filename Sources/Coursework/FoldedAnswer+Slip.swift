import PlainYAML

extension FoldedAnswer {
  /// Whether this is the other with one slip of the pen in one long word, with words joined or split,
  /// or with another spelling of an active verb.
  ///
  /// Numbers are never a slip: "15 menit" and "25 menit" differ by one sign and by a lot.
  func isAlmost(_ other: FoldedAnswer) -> Bool {
    if words.count != other.words.count {
      let joined = words.joined()
      return joined == other.words.joined() && joined.count >= 5 && !joined.hasDigit
    }
    let differing = words.indices.filter { words[$0] != other.words[$0] }
    if differing.isEmpty { return false }
    if differing.allSatisfy({ ActiveVerb.isSame(words[$0], other.words[$0]) }) { return true }
    return differing.count == 1
      && differing.allSatisfy { words[$0].isSlip(of: other.words[$0]) }
  }
}

extension String {
  fileprivate var hasDigit: Bool { contains { $0.isNumber } }

  /// One letter too many, too few, another or swapped, in a word of five letters or more.
  ///
  /// A letter that turns one affix into another makes another word, and is no slip: "memeriksa" and
  /// "pemeriksa", "lampirkan" and "lampiran".
  fileprivate func isSlip(of word: String) -> Bool {
    guard word.count >= 5, !word.hasDigit, !hasDigit, Nearest.distance(self, word) == 1 else {
      return false
    }
    let prefixes = [prefix(2), word.prefix(2)]
    if prefixes[0] != prefixes[1], prefixes.allSatisfy({ String.prefixes.contains(String($0)) }) {
      return false
    }
    return !(hasSuffix("an") && word.hasSuffix("an") && hasSuffix("kan") != word.hasSuffix("kan"))
  }

  private static let prefixes: Set<String> = ["me", "pe", "be", "te", "di", "ke", "se"]
}

/// A verb with the prefix *me-*, whose nasal hides the first letter of its root.
enum ActiveVerb {
  /// Whether two words are one active verb in two spellings: "mensosialisasikan" and
  /// "menyosialisasikan", "mempengaruhi" and "memengaruhi".
  static func isSame(_ one: String, _ other: String) -> Bool {
    !roots(of: one).isDisjoint(with: roots(of: other))
  }

  /// Returns the roots a word may have as an active verb; none when it has no such prefix.
  static func roots(of word: String) -> Set<String> {
    for (prefix, hidden) in [("meny", "s"), ("meng", "k"), ("mem", "p"), ("men", "t")]
    where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      guard let first = rest.first, rest.count >= 3 else { return [] }
      // Before a vowel the nasal has swallowed the root's first letter, or *meng-* nothing at all.
      guard "aeiou".contains(first) else { return [rest] }
      return prefix == "meng" ? [rest, hidden + rest] : [hidden + rest]
    }
    return []
  }
}
