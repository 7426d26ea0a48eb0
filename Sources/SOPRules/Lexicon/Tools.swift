extension Lexicon {
  /// Tools that a kegiatan may name.
  ///
  /// Source: the equipment words of sop-ap.md appendix A, without those that are no tool of one row.
  static let tools = WordList("komputer printer pemindai kamera proyektor laptop stempel aplikasi")

  /// Words that head the name of a tool, which is no material a step works on: the tools, two other
  /// names of theirs, and what serves the whole office.
  ///
  /// Source: sop-ap.md appendix A (equipment words).
  static let equipmentWords = WordList(
    "notebook scanner atk internet jaringan telepon kendaraan lemari sistem", and: tools)

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
