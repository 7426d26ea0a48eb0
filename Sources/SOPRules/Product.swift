/// What a title promises: its words without the act and without words that name nothing.
struct Product {
  private let words: [String]
  /// The act of the title, where it is one that not every SOP has: "Inventarisasi".
  private let act: Word?

  /// Reads "Penerbitan Surat Rekomendasi" as "surat rekomendasi"; a title of an act alone, such as
  /// "Rekonsiliasi", promises that act.
  init(ofTitle title: String) {
    let words = Words(title).list.filter { !Lexicon.titleFillers.contains($0) }
    let isAct = words.first.map { Word($0).isNounOfAction } ?? false
    self.words = isAct && words.count > 1 ? Array(words.dropFirst()) : words
    act = words.first.flatMap { isAct && !Lexicon.commonActs.contains($0) ? Word($0) : nil }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether any word of it is among the others, letter by letter.
  func isSpelled(in others: [String]) -> Bool { words.contains(where: others.contains) }

  /// Whether any word of it is among the others, whatever their prefixes and suffixes.
  func isNamed(in others: [String]) -> Bool {
    words.contains { word in others.contains { Word(word).isKin(of: Word($0)) } }
  }

  /// Whether the others name it or the title's own act.
  func isNamedWithItsAct(in others: [String]) -> Bool {
    isNamed(in: others) || (act.map { act in others.contains { Word($0).isKin(of: act) } } ?? false)
  }
}
