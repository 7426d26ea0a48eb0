extension Lexicon {
  /// Tools that a kegiatan may name.
  ///
  /// Source: the equipment words of sop-ap.md appendix A, without those that are no tool of one row.
  static let tools = WordList("komputer printer pemindai kamera proyektor laptop stempel aplikasi")

  /// Other names of the same tool.
  ///
  /// Source: ours.
  static let toolNames = WordPairs(
    """
    scanner=pemindai
    scan=pemindai
    cap=stempel
    pencetak=printer
    notebook=laptop
    projector=proyektor
    lcd=proyektor
    """)
}
