/// The words the rules know, one list a file with its source.
///
/// They are Swift values and no data files, because a rule's revision depends on them.
enum Lexicon {}

/// A set of folded words, written as one text so that a list reads as a list.
struct WordList: Sendable {
  let words: Set<String>
  /// For each first byte, which lengths its words have; the last bit stands for all longer ones.
  ///
  /// Nearly every question is about a word that is not here, and this answers it without a hash.
  private let lengths: [UInt32]

  /// The words of a text, and those of other lists.
  init(_ text: String, and others: WordList...) {
    var words: Set<String> = []
    for word in WordList.split(text) { words.insert(word) }
    for other in others { words.formUnion(other.words) }
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in words { lengths[Int(word.utf8.first ?? 0)] |= WordList.length(of: word) }
    self.words = words
    self.lengths = lengths
  }

  func contains(_ word: String) -> Bool {
    lengths[Int(word.utf8.first ?? 0)] & WordList.length(of: word) != 0 && words.contains(word)
  }

  private static func length(of word: String) -> UInt32 { 1 << UInt32(min(word.utf8.count, 31)) }

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
