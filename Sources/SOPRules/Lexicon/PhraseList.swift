/// Phrases of folded words, one phrase a line.
struct PhraseList: Sendable {
  let phrases: [[String]]
  private let openers: WordList

  init(_ text: String) {
    phrases = text.utf8.split(separator: UInt8(ascii: "\n"))
      .map { WordList.split(String(Substring($0))) }
    openers = WordList(phrases.compactMap(\.first).joined(separator: " "))
  }

  /// The last word of each phrase: a text without any of them holds no phrase.
  var lastWords: [String] { phrases.compactMap(\.last) }

  /// The first place where one of the phrases stands; of those that begin there, the longest.
  func place(in words: [String]) -> Range<Int>? {
    for start in words.indices where openers.contains(words[start]) {
      let found = phrases.filter { words[start...].starts(with: $0) }.map(\.count).max()
      if let found { return start..<start + found }
    }
    return nil
  }

  /// Whether a text opens with one of the phrases.
  func opens(_ words: some Collection<String>) -> Bool {
    words.first.map(openers.contains) == true && phrases.contains { words.starts(with: $0) }
  }
}
