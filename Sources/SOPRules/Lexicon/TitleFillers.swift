extension Lexicon {
  /// Words of a title that name no product.
  ///
  /// Source: ours, from the titles of signed SOPs in real-drafts.md 3.7.
  static let titleFillers = WordList(
    """
    sop pos standar operasional prosedur administrasi pemerintahan tata cara dan atau yang di ke
    dari pada untuk dalam dengan bagi oleh atas tentang serta secara melalui terhadap kepada
    """)
}
