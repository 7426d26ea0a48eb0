extension Lexicon {
  /// Verbs that say a row compares something with what it should be.
  ///
  /// Source: decision verbs of sop-ap.md appendix A, with spellings seen in real drafts.
  static let checkVerbs = WordList(
    """
    memeriksa memverifikasi mengoreksi menelaah menilai mengecek mengevaluasi memvalidasi
    mencocokkan mereviu mereview menyeleksi meneliti
    """)
}
