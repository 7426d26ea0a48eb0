extension Lexicon {
  /// Verbs that do not tell what is done.
  ///
  /// Source: sop-ap.md appendix A (vague verbs).
  static let vagueVerbs = WordList(
    "melakukan melaksanakan menindaklanjuti memproses mengelola mengurus menangani")

  /// Those that only carry the noun behind them, which tells what is done.
  static let carryingVerbs = WordList("melakukan melaksanakan")

  /// Nouns behind them that tell no more.
  static let emptyNouns = WordList("kegiatan tugas proses pekerjaan tindakan hal")
}
