/// A text with a caret in it and what was last cut: what fields and areas have in common.
///
/// Undo is not here: the draft has one history for all its fields.
struct EditedText: Hashable, Sendable {
  /// The same text as one string, made once for each change.
  private(set) var text: String
  private(set) var characters: [Character]
  private(set) var caret: Int
  private var cut = ""

  init(_ text: String) {
    self.text = text
    characters = Array(text)
    caret = characters.count
  }

  /// A part of the text.
  func text(in range: Range<Int>) -> String {
    if text.isPlain {
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
    }
    var part = ""
    for index in range { part.append(characters[index]) }
    return part
  }

  mutating func move(to place: Int) {
    caret = min(max(0, place), characters.count)
  }

  /// Inserts at the caret; a mark that is typed after its letter joins it.
  mutating func insert(_ text: String) {
    if caret == characters.count, text.narrowCount == 1, let sign = text.first {
      self.text.append(sign)
      characters.append(sign)
      caret += 1
      return
    }
    let before = Array(String(characters[..<caret]) + text)
    self.text = String(before) + String(characters[caret...])
    characters = Array(self.text)
    caret = min(before.count, characters.count)
  }

  /// Does what an editing key means and tells whether it means anything here.
  ///
  /// `line` is the line of the text in which the caret stands.
  mutating func receive(_ key: Key, line: Range<Int>) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): move(to: caret - 1)
    case .right, .control("f"): move(to: caret + 1)
    case .home, .control("a"): move(to: line.lowerBound)
    case .end, .control("e"): move(to: line.upperBound)
    case .alt("b"): move(to: wordStart)
    case .alt("f"): move(to: wordEnd)
    case .alt("<"): move(to: 0)
    case .alt(">"): move(to: characters.count)
    case .backspace: remove(caret - 1..<caret)
    case .delete, .control("d"): remove(caret..<caret + 1)
    case .control("w"): take(wordStart..<caret)
    case .alt("d"): take(caret..<wordEnd)
    case .control("u"): take(line.lowerBound..<caret)
    case .control("k"):
      take(caret..<(line.upperBound == caret ? caret + 1 : line.upperBound))
    case .control("y"): insert(cut)
    default: return false
    }
    return true
  }

  private mutating func take(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    if !range.isEmpty { cut = String(characters[range]) }
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    let before = caret <= range.lowerBound ? caret : range.lowerBound
    characters.removeSubrange(range)
    text = String(characters)
    characters = Array(text)
    caret = min(before, characters.count)
  }

  private var wordStart: Int {
    var place = caret
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = caret
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    return place
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
