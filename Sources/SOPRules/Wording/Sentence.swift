/// How the sentence of a kegiatan opens and which verbs it holds.
///
/// Found once for each row, because every rule of wording asks the same question; an opening is one
/// thing only, so one slip cannot be two findings.
package struct Sentence: Sendable, Hashable {
  package enum Opening: Sendable, Hashable {
    /// There are no words.
    case nothing
    /// An active verb, as it should be.
    case verb
    /// Someone who acts stands before the verb at this place: "PPK menetapkan HPS".
    case subject(verb: Int)
    /// A passive verb stands at this place: "Berkas diperiksa".
    case passive(Int)
    /// A noun of action: "Penandatanganan SK", "Rapat".
    case noun
    /// A verb without me-: "Cek berkas".
    case root
    /// A condition: "Jika lengkap, …".
    case condition
    /// The answer to a question: "Ya, surat diajukan".
    case answer
    case other
  }

  /// Where the sentence begins behind list marks such as "1." and "a)".
  package let start: Int
  package let opening: Opening
  /// The places of all active verbs behind the start.
  package let verbs: [Int]
  /// The first word of whoever "oleh" names as acting.
  package let agent: Int?

  /// Reads a sentence; `performers` are the names in the table, written out.
  ///
  /// - Complexity: O(*n*) in its words.
  package init(_ words: Words, performers: Set<Words>) {
    let list = words.list
    let start = list.firstIndex { !Sentence.isMark($0) } ?? list.count
    self.start = start
    var verbs: [Int] = []
    var passive: Int?
    for place in list.indices[start...] {
      let word = Word(list[place])
      if word.isActive || word.isBerVerb || word.letters == "datang" {
        verbs.append(place)
      } else if passive == nil, verbs.isEmpty, word.isPassive,
        place == start || list[place - 1] != "yang"
      {
        passive = place
      }
    }
    self.verbs = verbs
    let reader = Opener(list: list, start: start, performers: performers)
    if start == list.count {
      opening = .nothing
    } else if verbs.first == start || Lexicon.plainVerbs.contains(list[start]) {
      opening = .verb
    } else {
      opening = reader.opening(verb: verbs.first, passive: passive)
    }
    agent = reader.agent(isActive: opening == .verb)
  }

  /// "1", "a", "iv" and the bullets of lists are no words of the sentence.
  static func isMark(_ word: String) -> Bool {
    let bytes = word.utf8
    if bytes.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) { return true }
    guard bytes.count <= 3 else { return false }
    return bytes.count == 1 || ["ii", "iii", "iv", "vi", "vii", "ix", "xi", "xii"].contains(word)
      || bytes.allSatisfy { $0 >= 0x80 }
  }
}

/// Reads the opening of a sentence that no active verb opens.
private struct Opener {
  let list: [String]
  let start: Int
  let performers: Set<Words>

  func opening(verb: Int?, passive: Int?) -> Sentence.Opening {
    let first = Word(list[start])
    // "Pejabat Unit Teraudit menyampaikan …": a word of a performer's name is no verb.
    var passive = passive
    if let place = passive, let end = nameEnd(at: start), place < end { passive = nil }
    if Sentence.conditions.contains(first.letters) || list[start...].starts(with: Sentence.inCase) {
      return .condition
    }
    if Sentence.answers.contains(first.letters) { return .answer }
    if let verb, passive.map({ verb < $0 }) ?? true, actsBefore(verb) {
      return .subject(verb: verb)
    }
    // "Setelah disetujui, menyiapkan …": what is passive there only tells when.
    if let passive, verb == nil || !Sentence.timeOpeners.contains(first.letters) {
      return .passive(passive)
    }
    if let root = splitPassive(before: verb) { return .passive(root) }
    if first.isNounOfAction { return .noun }
    if let end = nameEnd(at: start), end < list.count,
      Word(list[end]).activeOfBareVerb != nil || Lexicon.plainVerbs.contains(list[end])
    {
      return .subject(verb: end)
    }
    return first.activeOfBareVerb == nil ? .other : .root
  }

  /// Whether someone who acts opens the sentence, or stands right before the verb.
  private func actsBefore(_ verb: Int) -> Bool {
    let place = behindCourtesies(from: start)
    if isRole(list[place]) || nameEnd(at: place) != nil { return true }
    guard !Word(list[start]).isNounOfAction, verb > start else { return false }
    if isRole(list[verb - 1]), !Sentence.linkers.contains(list[verb - 2]) { return true }
    return (start..<verb).contains { nameEnd(at: $0) == verb }
  }

  private func isRole(_ word: String) -> Bool {
    Lexicon.roles.contains(word) || Lexicon.officeAliases[word] != nil
  }

  /// The place after "oleh", when it names who acts and not who acted on the object.
  func agent(isActive: Bool) -> Int? {
    guard let by = list.lastIndex(of: "oleh"), by + 1 < list.count, by > start else { return nil }
    if isActive, list[start..<by].contains("yang") || Word(list[by - 1]).isPassive { return nil }
    let place = behindCourtesies(from: by + 1)
    return isRole(list[place]) || nameEnd(at: place) != nil ? place : nil
  }

  private func behindCourtesies(from place: Int) -> Int {
    var place = place
    while place + 1 < list.count, Lexicon.courtesies.contains(list[place]) { place += 1 }
    return place
  }

  /// Where a performer's name that begins here ends.
  private func nameEnd(at place: Int) -> Int? {
    for end in (place + 1)...min(place + 7, list.count) {
      let name = Words(list: Words.withOfficesWrittenOut(list[place..<end]))
      if performers.contains(name) { return end }
    }
    return nil
  }

  /// "di tandatangani": a passive written in two words, before any active verb.
  private func splitPassive(before verb: Int?) -> Int? {
    (start..<max(start, (verb ?? list.count) - 1)).first { place in
      list[place] == "di" && Word(list[place + 1]).activeOfBareVerb != nil
    }
  }
}

extension Sentence {
  /// Words that begin a condition.
  ///
  /// Source: sop-ap.md KG-10 and the conditions of real drafts.
  static let conditions = WordList("jika apabila bila bilamana kalau jikalau manakala seandainya")

  /// The words that make a condition: "jika" anywhere, "dalam hal" only where it opens the sentence,
  /// for inside one it names a matter.
  static func condition(in words: [String], openingAt start: Int) -> Range<Int>? {
    if let place = words.firstIndex(where: conditions.contains) { return place..<place + 1 }
    return words[start...].starts(with: inCase) ? start..<start + 2 : nil
  }

  static let inCase = ["dalam", "hal"]

  /// Words that begin a clause of time before the act.
  static let timeOpeners = WordList(
    "setelah sesudah sebelum ketika saat sejak selama sembari sambil")

  /// Words that answer a decision's question.
  static let answers = WordList("ya iya tidak")
}
