extension Lexicon {
  /// Words that make a check one of things or places, whose result is a record and no answer.
  ///
  /// Source: ours, from the steps of technical and inspection SOPs in real-drafts.md; initials
  /// ("paraf") stand here because a row of initials is not asked for a way to reject.
  static let fieldCheckWords = WordList(
    """
    lapangan lokasi fisik setempat bangunan kendaraan mesin suhu tekanan kesehatan pasien tubuh
    laboratorium sampel stok persediaan paraf memaraf kehadiran absensi
    """)

  /// Papers whose check ends in a mark and not in an answer.
  ///
  /// Source: ours, from the steps of schools and training offices.
  static let markedPapers = PhraseList(
    """
    lembar jawaban
    lembar jawab
    jawaban siswa
    jawaban peserta
    """)
}
