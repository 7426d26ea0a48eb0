extension Lexicon {
  /// Verbs by which someone in charge makes a product valid.
  ///
  /// Source: the list of AL-32.
  static let sealingVerbs = WordList("menandatangani mengesahkan menetapkan")
}
