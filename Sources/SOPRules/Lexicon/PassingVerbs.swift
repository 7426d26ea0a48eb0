extension Lexicon {
  /// Verbs by which a row takes a document in or hands it on and leaves it as it was.
  ///
  /// Source: verbs of receiving and forwarding in real drafts.
  static let passingVerbs = WordList(
    """
    menerima meneruskan menyampaikan menyerahkan mengirim mengirimkan mencatat mengagendakan
    mendisposisi mendisposisikan meregistrasi membaca mempelajari
    """)
}
