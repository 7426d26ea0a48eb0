extension Lexicon {
  /// Words the name of a regulation begins with.
  ///
  /// Source: the kinds of Law 12/2011 and the short forms of real drafts.
  static let regulationKinds = WordList(
    """
    undang-undang undang uu peraturan perpres perpu perppu pp perda perdes perbup perwali perwal
    perwako pergub perka perban perba perma perkapolri perkap permen permendagri permenpan
    permenpanrb permenkes permenkeu permendikbud permensos permenkumham permenperin permendag
    permenag permenaker permenpora pmk kma kmk pma keputusan kepmen kepmendagri kepmenpan keppres
    kepbup kepgub kepwal kepwali kepka instruksi inpres inmendagri surat edaran sema perja
    qanun tap ketetapan maklumat permenristekdikti permenko permenhub permentan permenlhk permen-pan
    pkpu perbawaslu perlem pojk pbi per permenpan-rb kep sk staatsblad ordonansi kitab
    """)
}
