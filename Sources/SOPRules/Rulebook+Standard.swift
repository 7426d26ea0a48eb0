extension Rulebook {
  /// The rules in force, alphabetical by code.
  package static let standard = Rulebook(rules: [
    // AL: the flow
    .exactlyOneStart,
    .atLeastOneEnd,
    .startInFirstRow,
    .endInLastRow,
    .onlyFiveSymbols,
    .oneArrowOutOfEachBox,
    .twoBranchesPerDecision,
    .everyBranchLabelled,
    .branchLabelsDiffer,
    .branchesLeadApart,
    .everyTargetExists,
    .onlyDecisionsLeadBack,
    .everyRowLeadsOn,
    .everyCheckCanReject,

    // DH: legal basis

    // FM: form

    // ID: identity

    // JD: title

    // KG: activities

    // KS: agreement of the parts
    .lastOutputMirrorsTitle,

    // MB: quality standard
    .requirementsFilled,
    .timeFilled,
    .outputFilled,
    .timeInNumberAndUnit,
    .knownTimeUnit,
    .timeIsOneAmount,
    .timeIsDefinite,

    // PL: performers

  ])
}
