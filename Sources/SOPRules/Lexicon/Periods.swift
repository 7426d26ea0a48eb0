extension Lexicon {
  /// Parts of a year that a number makes one of a kind: "Triwulan II".
  ///
  /// Source: ours.
  static let periods = WordList("triwulan semester caturwulan kuartal periode bulan")

  /// The months; all but "Mei" are no other word.
  static let months = WordList(
    """
    januari februari maret april mei juni juli agustus september oktober november desember
    """)
}
