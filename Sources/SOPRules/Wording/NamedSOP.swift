/// An SOP that a text names as the one to follow: "lihat SOP Pengelolaan Surat Masuk".
struct NamedSOP {
  /// The author's words, "SOP" among them.
  let text: String
  /// The folded words behind "SOP".
  let title: [String]

  /// Finds the SOPs a text names.
  ///
  /// Where SOPs themselves are drafted, "konsep SOP" names none: what counts opens the text, or
  /// stands behind a word that sends the reader there.
  static func all(in text: String, words: Words) -> [NamedSOP] {
    let list = words.list
    guard list.contains("sop") else { return [] }
    let places = WordPlaces(text)
    return list.indices.compactMap { place in
      guard list[place] == "sop", isSent(to: place, list, places) else { return nil }
      let end = end(of: place, list, places)
      guard end > place + 1, Word(list[place + 1]).opensTitle,
        !list[(place + 1)...].starts(with: ["administrasi", "pemerintahan"])
      else { return nil }
      return NamedSOP(text: places.words(place..<end), title: Array(list[(place + 1)..<end]))
    }
  }

  /// Whether this is the SOP with that title; one of the two may be told in fewer words.
  func isTitled(_ title: String) -> Bool {
    let title = Title(title)
    let other = title.words[title.start...]
    guard !other.isEmpty else { return false }
    return self.title.starts(with: other) || other.starts(with: self.title)
  }

  private static func isSent(to place: Int, _ words: [String], _ places: WordPlaces) -> Bool {
    place == 0 || linkers.contains(words[place - 1]) || places.gap(before: place).contains("(")
  }

  private static func end(of place: Int, _ words: [String], _ places: WordPlaces) -> Int {
    var end = place + 1
    while end < words.count, !enders.contains(words[end]),
      !places.gap(before: end).contains(where: { ",;.:()\n\"".contains($0) })
    {
      end += 1
    }
    return end
  }

  private static let linkers = WordList(
    """
    lihat sesuai menurut berdasarkan mengikuti mengacu merujuk pada kepada ke dengan melalui
    menggunakan dalam dari dan
    """)
  private static let enders = WordList(
    "sop jika apabila bila bilamana yang agar setelah sebelum kemudian lalu maka")
}
