extension Lexicon {
  /// Words that head the name of a tool or a place, which cannot perform an activity.
  ///
  /// Source: the tools and places that practice drafts put into the performers' columns.
  static let things = WordList(
    """
    aplikasi website situs portal komputer laptop printer server mesin sarana prasarana ruang
    ruangan gedung loket alat kendaraan
    """)
}
