extension Lexicon {
  /// Verbs by which someone asks an office for a service.
  ///
  /// Source: ours, from the first rows of service SOPs.
  static let requestVerbs = WordList(
    """
    mengajukan memohon meminta mendaftar mendaftarkan menyampaikan menyerahkan mengirim mengirimkan
    mengisi mengadukan melapor melaporkan menghadap mengunggah membawa memasukkan memesan
    mengusulkan datang mengakses
    """)

  /// Nouns that say a row answers such a request.
  ///
  /// Source: ours, from the same rows.
  static let requestNouns = WordList(
    """
    permohonan permintaan pengajuan pengaduan pendaftaran pemesanan usulan laporan aduan pemohon
    """)
}
