/// What a title promises: its words without the act and without words that name nothing.
struct Product {
  private let words: [String]

  /// Reads "Penerbitan Surat Rekomendasi" as "surat rekomendasi"; a title of an act alone, such as
  /// "Rekonsiliasi", promises that act.
  init(ofTitle title: String) {
    let words = Words(title).list.filter { !Lexicon.titleFillers.contains($0) }
    let isAct = words.first.map { Word($0).isNounOfAction } ?? false
    self.words = isAct && words.count > 1 ? Array(words.dropFirst()) : words
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether any word of it is among the others, whatever their prefixes and suffixes.
  func isNamed(in others: [String]) -> Bool {
    words.contains { word in others.contains { Product.areKin(word, $0) } }
  }

  /// Whether two words share a root as far as letters show: "izin" and "perizinan", "penelitian"
  /// and "peneliti"; one inside the other, or five first letters alike.
  private static func areKin(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (short, long) =
      one.utf8.count < other.utf8.count
      ? (Array(one.utf8), Array(other.utf8)) : (Array(other.utf8), Array(one.utf8))
    guard short.count >= 4 else { return false }
    if short.prefix(5).elementsEqual(long.prefix(5)), short.count >= 5 { return true }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }
}
