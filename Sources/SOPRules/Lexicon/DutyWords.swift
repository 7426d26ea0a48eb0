extension Lexicon {
  /// Nouns of action that fit every title and need a product behind them.
  ///
  /// Source: vague verbs of sop-ap.md appendix A, as nouns.
  static let vagueActs = WordList(
    "pelaksanaan penyelenggaraan pengelolaan pengurusan penanganan pelayanan penyelesaian")

  /// Words that say whose duty something is and not what comes of it.
  ///
  /// Source: sop-ap.md JD-04 and the units of regional offices.
  static let dutyWords = WordList(
    """
    tugas fungsi pokok tupoksi pekerjaan kegiatan urusan rutin harian umum bidang bagian seksi
    subbagian subbidang subseksi unit dinas kantor lainnya
    """)
}
