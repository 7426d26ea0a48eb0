extension Lexicon {
  /// The same checks where a draft names them as nouns.
  ///
  /// Source: noun steps of real-drafts.md 3.2.
  static let checkNouns = WordList(
    """
    pemeriksaan verifikasi evaluasi validasi koreksi telaah telaahan penelaahan penilaian seleksi
    persetujuan reviu review pengecekan
    """)
}
