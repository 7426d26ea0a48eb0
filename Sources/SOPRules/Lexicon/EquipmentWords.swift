extension Lexicon {
  /// Words that head the name of a tool, which is no material a step works on.
  ///
  /// Source: sop-ap.md appendix A (equipment words).
  static let equipmentWords = WordList(
    """
    komputer laptop notebook printer scanner pemindai atk internet jaringan telepon kendaraan
    stempel lemari aplikasi sistem
    """)
}
