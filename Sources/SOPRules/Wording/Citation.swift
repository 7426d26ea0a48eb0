/// What of a regulation's name is written.
struct Citation {
  let words: [String]

  init(_ text: String) {
    var words = Words(text).list
    if let first = words.first, Sentence.isMark(first) { words.removeFirst() }
    self.words = words
  }

  /// The parts that are not there; none for what bears no number.
  var missing: [String] {
    if bearsNoNumber { return [] }
    var missing: [String] = []
    if !namesItsKind { missing.append("jenis peraturan") }
    if !hasNumber { missing.append("nomor") }
    if !words.contains(where: \.isYear) { missing.append("tahun") }
    if title == nil { missing.append("\"tentang …\"") }
    return missing
  }

  /// The constitution and the codes.
  var bearsNoNumber: Bool {
    // "Pasal 18 UUD 1945"
    if ownWords.contains("uud") { return true }
    if let first = words.first, ["uud", "kitab", "kuhp", "kuhap", "kuhperdata"].contains(first) {
      return true
    }
    return words.indices.dropFirst().contains {
      words[$0] == "dasar" && words[$0 - 1].hasSuffix("undang")
    }
  }

  var namesItsKind: Bool {
    words.contains {
      Lexicon.regulationKinds.contains($0) || $0.hasPrefix("permen") || $0.hasPrefix("kepmen")
    }
  }

  /// A number besides the year.
  var hasNumber: Bool {
    let year = words.lastIndex(where: \.isYear)
    return words.indices.contains { $0 != year && words[$0].utf8.contains(where: isFigure) }
  }

  /// The year of the regulation itself: the name behind "tentang" may hold others.
  var year: Int? {
    if bearsNoNumber { return nil }
    let own = words[..<(title ?? words.endIndex)]
    return (own.last(where: \.isYear) ?? words.last(where: \.isYear)).flatMap { Int($0) }
  }

  /// The words that name the regulation itself; those behind "tentang" may name others.
  var ownWords: ArraySlice<String> { words[..<(title ?? words.endIndex)] }

  /// Where "tentang" stands.
  private var title: Int? { words.firstIndex { $0 == "tentang" || $0 == "ttg" } }

  private func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Citation {
  /// How high the regulation stands, 0 the highest; nothing for kinds whose place is not settled.
  ///
  /// Source: the kinds of Law 12/2011, with the regulations of ministers and agencies between
  /// those of the president and those of the regions, as legal bases are commonly listed.
  var rank: Int? {
    guard let first = words.first else { return nil }
    if first == "uud" || (bearsNoNumber && first.hasPrefix("undang")) { return 0 }
    if let rank = Citation.ranks[first] { return rank }
    if first.hasPrefix("undang") { return Citation.rankOfLaws }
    if first.hasPrefix("permen") { return 5 }
    guard first == "peraturan", words.count > 1 else { return nil }
    if words.starts(with: ["peraturan", "pemerintah", "pengganti"]) { return 2 }
    if words[1] == "kepala", words.count > 2, ["daerah", "desa"].contains(words[2]) { return nil }
    return Citation.ranksOfRegulators[words[1]]
  }

  static let rankOfLaws = 2

  private static let ranks = [
    "tap": 1, "ketetapan": 1, "uu": rankOfLaws, "perpu": 2, "perppu": 2, "pp": 3, "perpres": 4,
    "perka": 5,
    "perban": 5, "perba": 5, "perma": 5, "pmk": 5, "pkpu": 5, "pojk": 5, "perda": 6, "qanun": 6,
    "pergub": 7, "perbup": 8, "perwal": 8, "perwali": 8, "perwako": 8, "perdes": 9,
  ]

  private static let ranksOfRegulators = [
    "pemerintah": 3, "presiden": 4, "menteri": 5, "kepala": 5, "badan": 5, "mahkamah": 5,
    "lembaga": 5, "daerah": 6, "gubernur": 7, "bupati": 8, "walikota": 8, "wali": 8, "desa": 9,
  ]
}
