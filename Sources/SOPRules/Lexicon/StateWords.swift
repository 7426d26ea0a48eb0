extension Lexicon {
  /// Words that end a sentence which tells how something is: "Berkas lengkap".
  ///
  /// Source: the labels and rows of real-drafts.md 3.4 and 4 (branches written as rows).
  static let stateWords = WordList("lengkap sesuai valid benar selesai layak sah ok oke")

  /// Words that stand in a row of their own where the chart only needs its capsule.
  static let capsuleWords = WordList("mulai selesai start end stop finish")
}
