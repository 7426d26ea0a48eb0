extension Lexicon {
  /// Words that make a row optional by themselves.
  ///
  /// Source: optional rows of real drafts.
  static let optionWords = WordList("opsional seperlunya")

  /// What a condition asks for where a row is done only on demand: "jika diperlukan".
  static let needWords = WordList("perlu diperlukan dibutuhkan")
}
