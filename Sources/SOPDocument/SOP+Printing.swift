extension SOP {
  /// Prints the draft in its one canonical form; reading it gives the same value.
  ///
  /// - Complexity: O(*n*) in the size of the SOP.
  package func printed() -> String {
    var printer = DraftPrinter(self)
    return printer.printed()
  }
}
