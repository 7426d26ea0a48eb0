extension Lexicon {
  /// Short and spoken spellings of a branch's answer, and the one we compare.
  ///
  /// Source: labels counted in 348 signed SOPs (real-drafts.md 3.4).
  static let labelSpellings = WordPairs(
    """
    y=ya
    iya=ya
    ia=ya
    yes=ya
    t=tidak
    tdk=tidak
    tak=tidak
    no=tidak
    blm=belum
    ok=oke
    """)
}
