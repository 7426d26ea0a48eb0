/// A place in a text that names a row by its number: "kembali ke langkah 3".
struct RowPointer {
  /// The number named.
  let number: Int
  /// Where the name stands among the words: "langkah 3".
  let place: Range<Int>
  /// Whether the text says that the flow goes there.
  let leadsThere: Bool

  /// Finds the pointers of folded words, in their order.
  ///
  /// "Langkah 3" names a row wherever it stands; "nomor 3" or "kegiatan 3" only behind a verb of
  /// going, because a letter has a number too.
  static func all(in words: [String]) -> [RowPointer] {
    words.indices.dropLast().compactMap { place in
      let noun = words[place]
      guard nouns.contains(noun), let number = Int(words[place + 1]), (1...999).contains(number)
      else { return nil }
      let leads = isLed(words[..<place])
      guard leads || noun == "langkah" else { return nil }
      return RowPointer(number: number, place: place..<place + 2, leadsThere: leads)
    }
  }

  /// Whether the words before a name end in "kembali ke", "diulang dari", "lanjut langsung ke".
  private static func isLed(_ words: ArraySlice<String>) -> Bool {
    guard let link = words.last, link == "ke" || link == "dari" else { return false }
    let verbs = link == "ke" ? goingTo : beginningAt
    guard let verb = words.dropLast().suffix(3).lastIndex(where: verbs.contains) else {
      return false
    }
    return verb == words.startIndex || !negations.contains(words[verb - 1])
  }

  private static let nouns = WordList("langkah kegiatan nomor no baris aktivitas")
  private static let goingTo = WordList(
    """
    kembali dikembalikan kembalikan mengembalikan lanjut dilanjutkan lanjutkan melanjutkan
    diteruskan menuju
    """)
  private static let beginningAt = WordList("diulang ulangi mengulang diulangi mulai dimulai")
  private static let negations = WordList("tidak tanpa bukan belum")
}
