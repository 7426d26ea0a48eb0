extension Lexicon {
  /// Words that open what legal bases list besides legislation.
  ///
  /// Source: sop-ap.md DH-03 (manuals and books seen in the field), enlarged.
  static let otherBases = WordList(
    """
    buku pedoman panduan manual modul juknis juklak petunjuk materi bahan hasil notula notulen
    rapat risalah arahan saran kebiasaan visi misi renstra rencana dipa rka dpa anggaran mou nota
    perjanjian standar iso brosur artikel jurnal website situs aplikasi sop prosedur
    """)

  /// Runs of words in the names of regulations on the organisation of an office.
  ///
  /// Source: sop-ap.md DH-06; the wording is that of the names of such regulations.
  static let organisationRegulations = [
    "organisasi dan tata kerja", "susunan organisasi", "struktur organisasi", "perangkat daerah",
    "tugas dan fungsi", "tugas pokok", "uraian tugas", "sotk", "tata kerja",
  ].map { Words($0) }
}
