extension CollectionRule {
  /// The rules over several SOPs in force, alphabetical by code.
  package static let standard: [CollectionRule] = [
    .numbersAreUnique,
    .macroRowsHaveSOPs,
    .partialSOPsGoOn,
    .oneSOPPerActivity,
  ]
}
