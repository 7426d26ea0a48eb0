/// A regulation that another one has replaced.
struct ReplacedRegulation: Sendable {
  struct Name: Sendable {
    let name: String
    let number: String
    let year: String
  }

  let old: Name
  let successor: Name
  /// Words by which the issuer is known, of which one must stand in a citation; nothing for the kinds
  /// of regulation that have one issuer only.
  var issuer: WordList?
  /// How high it stands, as `Citation` counts.
  var rank: Int?
  /// Where the replacement is stated.
  let source: String

  /// Whether a citation names the old regulation and not also its successor.
  func isMeant(by citation: Citation) -> Bool {
    let words = citation.words
    let own = citation.ownWords
    guard own.contains(old.year), own.contains(where: isOldNumber),
      issuer.map({ own.contains(where: $0.contains) }) ?? true,
      rank.map({ $0 == citation.rank }) ?? true
    else { return false }
    return !(words.contains(successor.number) && words.contains(successor.year))
  }

  /// "21", also in "PER-21".
  private func isOldNumber(_ word: String) -> Bool {
    word == old.number || word.hasSuffix("-\(old.number)")
  }
}

extension ReplacedRegulation {
  /// A law that another law has replaced.
  fileprivate static func law(
    _ number: String, _ year: String, by successor: (number: String, year: String), source: String
  ) -> ReplacedRegulation {
    func name(_ number: String, _ year: String) -> Name {
      Name(name: "Undang-Undang Nomor \(number) Tahun \(year)", number: number, year: year)
    }
    return ReplacedRegulation(
      old: name(number, year), successor: name(successor.number, successor.year),
      rank: Citation.rankOfLaws, source: source)
  }
}

extension Lexicon {
  /// When the list was drawn up; messages say so, because regulations go on being replaced.
  static let replacedRegulationsListedOn = "November 2026"

  /// Regulations that legal bases still name though they have been replaced.
  ///
  /// Source: only replacements that a text we read states, named at each entry. A longer list from
  /// memory would call good citations bad.
  static let replacedRegulations = [
    ReplacedRegulation(
      old: ReplacedRegulation.Name(
        name: "PER/21/M.PAN/11/2008", number: "21", year: "2008"),
      successor: ReplacedRegulation.Name(
        name: "PermenPANRB Nomor 35 Tahun 2012", number: "35", year: "2012"),
      issuer: WordList(
        "pan m-pan mpan menpan menpanrb permenpan permenpanrb kemenpan pendayagunaan"),
      source: "PAN35, konsiderans (2012)"),
    .law("32", "2004", by: ("23", "2014"), source: "shariasource.com, dokumen 1121"),
    .law("33", "2004", by: ("1", "2022"), source: "UU 1/2022, Pasal 189 ayat (1) huruf a"),
    .law("28", "2009", by: ("1", "2022"), source: "UU 1/2022, Pasal 189 ayat (1) huruf b"),
    .law("5", "2014", by: ("20", "2023"), source: "JDIH Kabupaten Barito Utara, 30-11-2023"),
  ]
}
