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

  /// Work that is looked back on: an evaluation of it ends in a report and sends nothing back.
  ///
  /// Source: ours, from the steps of monitoring and yearly reports.
  static let surveyedWork = WordList(
    """
    pelaksanaan penyelenggaraan penerapan kegiatan program kinerja capaian kebijakan dampak
    perkembangan efektivitas
    """)

  /// Words of choosing that only sort, where what is chosen is a thing.
  static let sortingWords = WordList("menyeleksi seleksi")

  /// Things that are sorted and not judged.
  ///
  /// Source: ours, from the steps of archives and libraries.
  static let sortedThings = WordList(
    "arsip bahan data dokumen koleksi pustaka buku naskah barang benih bibit foto berita")

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
