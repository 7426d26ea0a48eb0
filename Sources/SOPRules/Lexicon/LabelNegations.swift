extension Lexicon {
  /// Words that turn a label into its opposite, or into everything outside it.
  ///
  /// Source: the label pairs of sop-ap.md appendix A and real-drafts.md 3.4.
  static let labelNegations = WordList(
    "tidak belum bukan tanpa kurang non luar selain kecuali jangan gagal batal not")
}
