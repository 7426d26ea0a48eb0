extension Lexicon {
  /// Verbs by which a row makes the document that another row checks.
  ///
  /// Source: ours, from the acts before a check in the steps of real-drafts.md; receiving, noting
  /// and gathering make nothing that could be judged.
  static let makingVerbs = WordList(
    """
    menyusun membuat mengonsep merancang merumuskan menghitung mengetik mengolah merekap
    merekapitulasi menginput mengentri merevisi memperbaiki
    """)
}
