extension Lexicon {
  /// Phrases that leave open what belongs to a list.
  ///
  /// Source: the weasel words of sop-ap.md appendix A.
  static let openLists = PhraseList(
    """
    dll
    dsb
    dst
    dan lain-lain
    dan lain lain
    dan lainnya
    dan sebagainya
    dan seterusnya
    secukupnya
    seperlunya
    secepatnya
    secepat mungkin
    sesegera mungkin
    """)

  /// Phrases that leave open whether and how much, in a cell that names a thing.
  ///
  /// In a kegiatan they ask for a decision, which is another rule's matter. Source: as above.
  static let openAmounts = PhraseList(
    """
    jika perlu
    bila perlu
    kalau perlu
    apabila perlu
    jika diperlukan
    bila diperlukan
    apabila diperlukan
    sesuai kebutuhan
    """)
}
