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

  /// The mended text, or nothing; three dots stand for an object that nobody named.
  var text: String? {
    guard !goesOnBehindAgent, let mended else { return nil }
    return mended.contains(" ") ? mended : "\(mended) …"
  }

  private var mended: String? {
    switch sentence.opening {
    case .verb: withoutAgent
    case .subject(let verb): startingAt(verb)
    case .passive(let place): turnedActive(place)
    case .noun, .root: joinsNouns ? nil : withVerb(for: sentence.start)
    case .other, .condition: sentence.verbs.first.flatMap(startingAt)
    case .nothing, .answer: nil
    }
  }

  /// "Validasi dan verifikasi data" is two acts, which one verb cannot say.
  private var joinsNouns: Bool {
    let next = sentence.start + 1
    return next + 1 < words.count && ["dan", "serta", "atau"].contains(words[next])
      && Word(words[next + 1]).isNounOfAction
  }

  private func startingAt(_ verb: Int) -> String? {
    let word = Word(words[verb])
    if word.isVerb { return places.words(verb..<end(behind: verb)).capitalisedFirst }
    return withVerb(for: verb)
  }

  /// "Memeriksa berkas oleh Camat" without the last two words.
  private var withoutAgent: String? {
    let end = end(behind: sentence.start)
    guard end < words.count else { return nil }
    return places.words(sentence.start..<end).capitalisedFirst
  }

  /// "Penandatanganan SK" as "Menandatangani SK".
  private func withVerb(for place: Int) -> String? {
    let word = Word(words[place])
    let end = end(behind: place)
    let mutual = place + 1 < end && words[place + 1] == "dengan"
    var object = place + 1
    // "Persetujuan Camat" says who approves, not what.
    if Rewording.givenByOffices.contains(words[place]) { object = self.end(ofAgentAt: object, end) }
    guard
      let verb = (mutual ? Lexicon.mutualVerbs[word.letters] : nil)
        ?? word.activeOfNoun ?? word.activeOfBareVerb
    else { return nil }
    return joined(verb, places.words(object..<end))
  }

  /// Where a name of an office ends that stands here; this place where none does.
  private func end(ofAgentAt place: Int, _ end: Int) -> Int {
    guard place < end, Lexicon.roles.contains(words[place]) else { return place }
    return words[place..<end].firstIndex(where: Sentence.linkers.contains) ?? end
  }

  /// Nouns of what an office gives.
  private static let givenByOffices = WordList("persetujuan pengesahan disposisi paraf arahan")

  /// "Berkas diperiksa" as "Memeriksa berkas", "Dilakukan pemeriksaan" as "Memeriksa".
  private func turnedActive(_ place: Int) -> String? {
    let start = sentence.start
    guard !words[(place + 1)...].contains(where: { Word($0).isPassive }),
      !Rewording.timeClauses.contains(words[start]),
      !words[start..<place].contains("oleh")
    else { return nil }
    let isSplit = words[place] == "di"
    let root = isSplit ? words[place + 1] : words[place]
    let behind = place + (isSplit ? 2 : 1)
    let object = places.words(start..<place)
    let end = end(behind: behind - 1)
    // "Surat ditandatangani Camat": the office behind the verb is who does it.
    let rest = places.words(self.end(ofAgentAt: behind, end)..<end)
    if Sentence.emptyPassives.contains(root) {
      let noun = object.isEmpty ? behind : start
      guard noun < end, Word(words[noun]).isNounOfAction,
        let verb = Word(words[noun]).activeOfNoun
      else { return nil }
      let tail = object.isEmpty ? "" : rest
      return joined(verb, places.words(noun + 1..<(object.isEmpty ? end : place)), tail)
    }
    let active = isSplit ? Word(root).activeOfBareVerb : Word(root).activeOfPassive
    return active.map { joined($0, object.uncapitalised, rest) }
  }

  /// "Setelah lengkap, berkas diteruskan" opens with a clause that cannot become the object.
  private static let timeClauses = WordList(
    "setelah sesudah sebelum ketika saat selama sejak jika apabila bila")

  private func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ").capitalisedFirst
  }

  /// Where the sentence ends when "oleh …" is left out.
  private func end(behind place: Int) -> Int {
    guard sentence.agent != nil, let by = words.lastIndex(of: "oleh"), by > place else {
      return words.count
    }
    return by
  }

  /// Whether more than the name follows "oleh": what the author said may not get lost.
  private var goesOnBehindAgent: Bool {
    guard let agent = sentence.agent else { return false }
    return words[agent...].contains(where: Sentence.linkers.contains)
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
    let word = utf8.prefix { $0 != UInt8(ascii: " ") }
    // Nearly always a word of ASCII, which needs no table of signs.
    if let byte = word.first, word.allSatisfy({ $0 < 0x80 }) {
      let isName =
        !(0x41...0x5A).contains(byte) || !word.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
      return isName ? self : "\(UnicodeScalar(byte + 32))\(Substring(utf8.dropFirst()))"
    }
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
