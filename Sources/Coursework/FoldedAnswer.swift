import PlainYAML
import SOPDocument

/// What was typed, without what does not matter: case, spaces, kinds of quotes and dashes, accents
/// and a full stop at the end.
struct FoldedAnswer: Hashable {
  let words: [String]
  /// The words as they were written, for times.
  private let text: String

  init(_ text: String) {
    var folded = ""
    for character in text.lowercased() {
      if let plain = FoldedAnswer.plain[character] {
        folded += plain
      } else {
        folded.append(character.isWhitespace ? " " : character)
      }
    }
    var words = folded.split(separator: " ").map(String.init)
    while let last = words.last, let end = last.last, ".\"".contains(end) {
      words.removeLast()
      let rest = String(last.dropLast())
      if !rest.isEmpty { words.append(rest) }
    }
    if let first = words.first, first.hasPrefix("\"") {
      words[0] = String(first.dropFirst())
      if words[0].isEmpty { words.removeFirst() }
    }
    self.words = words
    self.text = text
  }

  static func == (one: FoldedAnswer, other: FoldedAnswer) -> Bool { one.words == other.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words) }

  /// Characters are compared as Unicode compares them, so a letter with its accent apart is found too.
  private static let plain: [Character: String] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "`": "'",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u{200B}": "", "\u{00AD}": "",
    "\u{FEFF}": "", "…": "...",
    "á": "a", "à": "a", "â": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i",
    "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "ú": "u", "ù": "u",
    "û": "u", "ü": "u",
  ]

  /// Whether both say the same time: "2 jam" is "120 menit".
  ///
  /// A bare "hari" is the same only as another: which days are meant is the question it leaves open.
  func isSameTime(as other: FoldedAnswer) -> Bool {
    guard let one = WorkingTime(words: text), let two = WorkingTime(words: other.text) else {
      return false
    }
    return one.bound == two.bound && one.per == two.per && one.hasBareDay == two.hasBareDay
      && one.total(in: .standard) == two.total(in: .standard)
  }
}
