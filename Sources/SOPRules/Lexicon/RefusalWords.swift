extension Lexicon {
  /// Words that say a row tells of a refusal or of another office, and delivers no product.
  ///
  /// Source: second ends of the example SOPs.
  static let refusalWords = WordList(
    """
    penolakan menolak ditolak kekurangan mengembalikan pengembalian dikembalikan pembatalan
    membatalkan batal penerusan gagal gugur
    """)

  /// States that "tidak" in front makes a refusal; "surat keterangan tidak mampu" is a product.
  ///
  /// Source: as above.
  static let refusedStates = WordList(
    "lolos lulus memenuhi layak disetujui diterima dikabulkan terpilih")
}
