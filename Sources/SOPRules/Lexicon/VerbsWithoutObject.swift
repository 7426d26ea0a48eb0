extension Lexicon {
  /// Verbs with me- that are whole without an object.
  ///
  /// Source: intransitive verbs of the service desk, from the words of practice drafts.
  static let verbsWithoutObject = WordList(
    "menunggu menghadap mendaftar mengantre mengantri melapor menginap membayar merapat")
}
