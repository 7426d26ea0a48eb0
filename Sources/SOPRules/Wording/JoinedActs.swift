/// The acts a kegiatan joins in one sentence: "Memeriksa dan menandatangani SK" holds two.
///
/// A second verb counts only where it carries an act of its own. Behind "untuk", "yang" or "dengan"
/// it explains the first one, and what is joined there with "dan" explains it too.
struct JoinedActs {
  private let text: String
  private let words: [String]
  private let sentence: Sentence

  init(_ text: String, words: Words, sentence: Sentence) {
    self.text = text
    self.words = words.list
    self.sentence = sentence
  }

  /// The acts in the author's words, or none where there is one act only.
  var acts: [String] {
    let starts = secondStarts
    guard !starts.isEmpty else { return [] }
    let places = WordPlaces(text)
    let verbs = Array(([first] + starts).prefix(JoinedActs.most))
    var ends = starts.map { joinerStart(before: $0) }
    ends.append(words.count)
    let last = verbs[verbs.count - 1]
    // In "memberi cap surat" the cap belongs to the verb, the surat to all of them.
    let isLight = JoinedActs.light.contains(words[last]) && last + 2 < words.count
    let object = places.words(from: last + (isLight ? 2 : 1))
    return zip(verbs, ends).map { verb, end in
      let act = whole(places.words(verb..<max(verb + 1, end)), from: verb, ends[0], places)
      // A verb without an object of its own shares the one at the end.
      guard end <= verb + 1, !object.isEmpty else { return act.capitalisedFirst }
      let isShared = !Sentence.linkers.contains(words[verbs[verbs.count - 1] + 1])
      return "\(act) \(isShared ? object : "…")".capitalisedFirst
    }
  }

  /// An act with what it takes from the first one: the thing a passive is about, and what "-nya"
  /// stands for.
  private func whole(_ act: String, from verb: Int, _ firstEnd: Int, _ places: WordPlaces) -> String
  {
    guard verb != first else { return act }
    if case .passive(let place) = sentence.opening, place > sentence.start {
      return "\(places.words(sentence.start..<place)) \(act)"
    }
    guard words[verb].hasSuffix("nya"), Word(words[verb]).isActive, first + 1 < firstEnd,
      !words[first + 1..<firstEnd].contains(where: Sentence.linkers.contains)
    else { return act }
    let name = act.prefix { $0 != " " }
    return name.dropLast(3) + " " + places.words(first + 1..<firstEnd) + act.dropFirst(name.count)
  }

  /// Where the first act begins.
  private var first: Int {
    switch sentence.opening {
    case .subject(let verb): verb
    case .verb: sentence.start
    default: sentence.verbs.first ?? sentence.start
    }
  }

  /// Where the further acts begin.
  private var secondStarts: [Int] {
    switch sentence.opening {
    case .noun:
      let second = sentence.start + 2
      return second < words.count && JoinedActs.joiners.contains(words[second - 1])
        && Word(words[second]).isPeAn && Word(words[sentence.start]).isPeAn ? [second] : []
    case .passive(let place):
      let end = words[place...].firstIndex(of: "yang") ?? words.count
      let passives = (place + 1..<max(place + 1, end)).filter { Word(words[$0]).isPassive }
      guard !passives.isEmpty else { return [] }
      let places = WordPlaces(text)
      return passives.filter { joint(before: $0, places) != .none }
    case .verb, .subject, .other: return furtherVerbs
    case .nothing, .root, .condition, .answer: return []
    }
  }

  private var furtherVerbs: [Int] {
    var verbs = sentence.verbs.filter { $0 > first }
    let passives = passiveSequels
    if !passives.isEmpty { verbs = (verbs + passives).sorted() }
    guard !verbs.isEmpty else { return [] }
    let places = WordPlaces(text)
    var starts: [Int] = []
    var isExplaining = false
    var last = first
    for verb in verbs {
      let before = joinerStart(before: verb)
      let between = words[(last + 1)..<max(last + 1, before)]
      if explains(between, at: last + 1, upTo: verb, isJoined: before < verb) {
        isExplaining = true
      }
      switch joint(before: verb, places) {
      case .strong:
        starts.append(verb)
        isExplaining = false
      case .weak where !isExplaining: starts.append(verb)
      case .weak, .none: break
      }
      last = verb
    }
    return starts
  }

  /// Passives that go on with another act: "…, kemudian disampaikan kepada Camat"; behind "yang" they
  /// tell of the thing.
  private var passiveSequels: [Int] {
    let end = words[first...].firstIndex(of: "yang") ?? words.count
    return words.indices[first..<end].dropFirst(2).filter { place in
      words[place].utf8.first == UInt8(ascii: "d") && words[place].hasPrefix("di")
        && JoinedActs.sequels.contains(words[place - 1])
        && Word(words[place]).isPassive
    }
  }

  private enum Joint { case strong, weak, none }

  /// How a verb is joined to what stands before it.
  private func joint(before verb: Int, _ places: WordPlaces) -> Joint {
    let start = joinerStart(before: verb)
    if words[start..<verb].contains(where: JoinedActs.sequels.contains) { return .strong }
    if words[start..<verb].contains(where: JoinedActs.joiners.contains) { return .weak }
    if start < verb || words[verb - 1] == "atau" { return .none }
    let gap = places.gap(before: verb)
    if gap.contains(where: { $0 == ";" || $0.isNewline }) { return .strong }
    return gap.contains { $0 == "," || $0 == "/" || $0 == "&" || $0 == "+" } ? .weak : .none
  }

  /// Whether a clause that explains the act before begins among these words, or with the verb.
  private func explains(
    _ between: ArraySlice<String>, at start: Int, upTo verb: Int, isJoined: Bool
  ) -> Bool {
    if !isJoined, verb > 0, JoinedActs.explainers.contains(words[verb - 1]) { return true }
    guard let clause = between.firstIndex(where: JoinedActs.clauses.contains) else { return false }
    // "yang lengkap" ends with its word; "agar pemohon …" goes on.
    return words[clause] != "yang"
      || (clause + 1 < words.count && Word(words[clause + 1]).isVerb)
  }

  /// The first of the words that join a verb to the act before: "dan", "lalu segera".
  private func joinerStart(before verb: Int) -> Int {
    var start = verb
    while start > first + 1,
      JoinedActs.joiners.contains(words[start - 1]) || JoinedActs.sequels.contains(words[start - 1])
        || (start - 2 > first && JoinedActs.adverbs.contains(words[start - 1])
          && (JoinedActs.joiners.contains(words[start - 2])
            || JoinedActs.sequels.contains(words[start - 2])))
    {
      start -= 1
    }
    return start
  }

  /// Nobody needs more of them named to see that a row must be split.
  private static let most = 8

  private static let light = WordList("memberi memberikan membubuhkan")
  private static let joiners = WordList("dan serta sekaligus")
  private static let sequels = WordList("lalu kemudian selanjutnya dilanjutkan seterusnya")
  private static let adverbs = WordList("langsung segera juga ikut turut itu dengan akan")
  private static let explainers = WordList(
    "untuk guna dengan dalam sambil tanpa cara dapat sedang telah yang sebelum setelah saat")
  private static let clauses = WordList("yang agar supaya bahwa apakah")
}
