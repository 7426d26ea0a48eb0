extension Lexicon {
  /// Words that say what follows from something; the conditions of `Sentence` say it too.
  ///
  /// Source: warnings of signed SOPs in real-drafts.md 3.7, enlarged.
  static let consequences = WordList(
    """
    maka akibat akibatnya berakibat mengakibatkan menyebabkan disebabkan menimbulkan menjadikan
    berdampak dampak dampaknya berpotensi berisiko risiko risikonya sehingga sanksi dikenai
    dikenakan tertunda tertundanya menunda terhambat terhambatnya menghambat terganggu mengganggu
    terlambat terlambatnya tertolak ditolak dikembalikan dibatalkan batal gagal hilang merugikan
    kerugian tanpa gugur kedaluwarsa kadaluarsa temuan menyulitkan mempersulit
    """)

  /// Words that set a limit of time.
  ///
  /// Source: as above.
  static let deadlines = [
    "paling lambat", "paling lama", "paling cepat", "selambat-lambatnya", "selambatnya",
    "batas waktu", "batas akhir", "tenggat", "maksimal", "sebelum", "tepat waktu", "tidak melebihi",
  ].map { Words($0) }
}
