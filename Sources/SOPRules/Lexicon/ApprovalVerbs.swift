extension Lexicon {
  /// Verbs that say a row decides whether something may go on; signing is no check of its own.
  ///
  /// Source: decision verbs of sop-ap.md appendix A.
  static let approvalVerbs = WordList("menyetujui memutuskan")
}
