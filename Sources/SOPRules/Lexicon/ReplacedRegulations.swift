/// A regulation that another one has replaced.
struct ReplacedRegulation: Sendable {
  struct Name: Sendable {
    let name: String
    let number: String
    let year: String
  }

  let old: Name
  let successor: Name
  /// Words by which the issuer is known, of which one must stand in a citation.
  let issuer: WordList
  /// Where the replacement is stated.
  let source: String

  /// Whether a citation names the old regulation and not also its successor.
  func isMeant(by citation: Citation) -> Bool {
    let words = citation.words
    return words.contains(old.year) && words.contains(where: isOldNumber)
      && words.contains(where: issuer.contains)
      && !(words.contains(successor.number) && words.contains(successor.year))
  }

  /// "21", also in "PER-21".
  private func isOldNumber(_ word: String) -> Bool {
    word == old.number || word.hasSuffix("-\(old.number)")
  }
}

extension Lexicon {
  /// When the list was drawn up; messages say so, because regulations go on being replaced.
  static let replacedRegulationsListedOn = "November 2026"

  /// Regulations that legal bases still name though they have been replaced.
  ///
  /// Source: only replacements that a text we read states itself, named at each entry. A longer
  /// list from memory would call good citations bad.
  static let replacedRegulations = [
    ReplacedRegulation(
      old: ReplacedRegulation.Name(
        name: "PER/21/M.PAN/11/2008", number: "21", year: "2008"),
      successor: ReplacedRegulation.Name(
        name: "PermenPANRB Nomor 35 Tahun 2012", number: "35", year: "2012"),
      issuer: WordList(
        "pan m-pan mpan menpan menpanrb permenpan permenpanrb kemenpan pendayagunaan"),
      source: "PAN35, konsiderans (2012)")
  ]
}
