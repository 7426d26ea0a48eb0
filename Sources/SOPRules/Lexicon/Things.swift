extension Lexicon {
  /// Words that head the name of a tool or a place, which cannot perform an activity.
  ///
  /// Source: ours, begun from the columns of real-drafts.md 3.5 ("Aplikasi Pelayanan", "Sarana
  /// Pelayanan").
  static let things = WordList(
    """
    aplikasi website situs portal komputer laptop printer server mesin sarana prasarana ruang
    ruangan gedung loket alat kendaraan sistem kotak berkas dokumen buku gudang meja
    """)
}
