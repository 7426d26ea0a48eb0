extension Lexicon {
  /// Verbs by which a superior gives an assignment.
  ///
  /// Source: ours, from the first rows of assignment SOPs.
  static let orderVerbs = WordList(
    """
    memerintahkan menugaskan menginstruksikan mendisposisikan mengarahkan meminta menunjuk
    membentuk mendelegasikan
    """)

  /// Nouns that say a row answers such an order.
  ///
  /// Source: ours, from the same rows.
  static let orderNouns = WordList(
    "perintah penugasan tugas disposisi instruksi arahan mandat pendelegasian")
}
