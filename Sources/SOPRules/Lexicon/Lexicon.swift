/// The words the rules know, one list a file with its source.
///
/// They are Swift values and no data files, because a rule's revision depends on them.
enum Lexicon {}

/// A set of folded words, written as one text so that a list reads as a list.
struct WordList: Sendable {
  let words: Set<String>

  init(_ text: String) {
    var words: Set<String> = []
    for word in WordList.split(text) { words.insert(word) }
    self.words = words
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The words of a list's text, in its order.
  static func split(_ text: String) -> [String] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(Substring($0)) }
  }
}

/// Pairs of words, one pair a line, an equals sign between them.
struct WordPairs: Sendable {
  let pairs: [String: String]

  init(_ text: String) {
    var pairs: [String: String] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let sides = line.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard let left = sides.first, let right = sides.last, sides.count == 2 else { continue }
      pairs[String(Substring(left))] = String(Substring(right))
    }
    self.pairs = pairs
  }

  subscript(word: String) -> String? { pairs[word] }
}
