extension Lexicon {
  /// Verbs with me- that are whole without an object.
  ///
  /// Source: ours, verbs of coming, waiting and reporting as Indonesian uses them.
  static let verbsWithoutObject = WordList(
    "menunggu menghadap mendaftar mengantre mengantri melapor menginap merapat")
}
