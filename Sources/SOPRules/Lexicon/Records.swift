extension Lexicon {
  /// Books and cards that are filled in as evidence.
  ///
  /// Source: ours, from the usual records of offices.
  static let records = PhraseList(
    """
    buku register
    buku agenda
    buku tamu
    buku ekspedisi
    buku kendali
    buku induk
    buku kas
    buku penjagaan
    kartu kendali
    kartu pengawasan
    """)

  /// Names of documents that mean the same, each with the one most offices use.
  ///
  /// Source: the naming drift of sop-ap.md KS-08 and ours.
  static let documentNames = WordPairs(
    """
    draf=konsep
    draft=konsep
    rancangan=konsep
    blangko=formulir
    blanko=formulir
    notulen=notula
    risalah=notula
    kwitansi=kuitansi
    """)
}
