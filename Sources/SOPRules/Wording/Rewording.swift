import SOPDocument

/// A kegiatan in the form it should have, made of the author's own words.
///
/// Nothing is offered where the lexicon does not know the verb: a general sentence is better than
/// an invented word.
struct Rewording {
  private let places: WordPlaces
  private let words: [String]
  private let sentence: Sentence

  init(_ text: String, words: Words, sentence: Sentence) {
    places = WordPlaces(text)
    self.words = words.list
    self.sentence = sentence
  }

  /// The mended text, or nothing.
  var text: String? {
    switch sentence.opening {
    case .verb: withoutAgent
    case .subject(let verb): startingAt(verb)
    case .passive(let place): turnedActive(place)
    case .noun, .root: withVerb(for: sentence.start)
    case .other, .condition: sentence.verbs.first.flatMap(startingAt)
    case .nothing: nil
    }
  }

  private func startingAt(_ verb: Int) -> String? {
    let word = Word(words[verb])
    if word.isVerb { return places.words(verb..<end).capitalisedFirst }
    return withVerb(for: verb)
  }

  /// "Memeriksa berkas oleh Camat" without the last two words.
  private var withoutAgent: String? {
    guard end > sentence.start, end < words.count else { return nil }
    return places.words(sentence.start..<end).capitalisedFirst
  }

  /// "Penandatanganan SK" as "Menandatangani SK".
  private func withVerb(for place: Int) -> String? {
    let word = Word(words[place])
    guard let verb = word.activeOfNoun ?? word.activeOfBareVerb else { return nil }
    return joined(verb, places.words(place + 1..<max(place + 1, end)))
  }

  /// "Berkas diperiksa" as "Memeriksa berkas", "Dilakukan pemeriksaan" as "Memeriksa".
  private func turnedActive(_ place: Int) -> String? {
    let start = sentence.start
    let isSplit = words[place] == "di"
    let root = isSplit ? words[place + 1] : words[place]
    let behind = place + (isSplit ? 2 : 1)
    let object = places.words(start..<place)
    let rest = places.words(behind..<max(behind, end))
    if Sentence.emptyPassives.contains(root) {
      let noun = object.isEmpty ? behind : start
      guard noun < end, Word(words[noun]).isNounOfAction,
        let verb = Word(words[noun]).activeOfNoun
      else { return nil }
      let tail = object.isEmpty ? "" : rest
      let words = places.words(noun + 1..<max(noun + 1, object.isEmpty ? end : place))
      return joined(verb, words, tail)
    }
    let active = isSplit ? Word(root).activeOfBareVerb : Word(root).activeOfPassive
    return active.map { joined($0, object.uncapitalised, rest) }
  }

  private func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ").capitalisedFirst
  }

  /// Where the sentence ends when "oleh …" is left out.
  ///
  /// Where more than the name follows, the whole is kept: what the author said may not get lost.
  private var end: Int {
    guard let agent = sentence.agent, let by = words.lastIndex(of: "oleh") else {
      return words.count
    }
    let more = words[agent...].contains(where: Sentence.linkers.contains)
    return more ? words.count : by
  }
}

extension Sentence {
  /// Passives that only carry a noun of action: "dilakukan pemeriksaan".
  static let emptyPassives = WordList(
    "dilakukan dilaksanakan diadakan dilakukannya dilaksanakannya terlaksananya diselenggarakan")

  /// Words behind which a sentence goes on after a name.
  static let linkers = WordList(
    """
    untuk pada ke kepada di dari dengan dan serta lalu kemudian sebelum setelah selama melalui
    sebagai agar yang sesuai berdasarkan
    """)
}

extension String {
  /// The text with its first letter small, unless its first word is an abbreviation or a name.
  var uncapitalised: String {
    let first = prefix { $0 != " " }
    guard let letter = first.first, letter.isUppercase, first.dropFirst().allSatisfy(\.isLowercase)
    else { return self }
    return letter.lowercased() + dropFirst()
  }
}

extension Facts {
  /// A row's kegiatan as it should be written, where the lexicon knows how.
  func rewording(_ row: Int) -> String? {
    Rewording(
      sop.activities[row].text.text, words: texts[row], sentence: sentences[row]
    ).text
  }
}
