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
    .twoAnswersPerDecision,
    .everyBranchLabelled,
    .branchLabelsDiffer,
    .branchesLeadApart,
    .everyTargetExists,
    .everyRowReachable,
    .everyLoopCanEnd,
    .onlyDecisionsLeadBack,
    .everyLoopMendsSomething,
    .capsulesAskNothing,
    .atMostTwoEnds,
    .endsLeadNowhere,
    .everyRowLeadsOn,
    .eachArrowOnce,
    .atMostSixDecisions,
    .everyCheckCanReject,

    // BH: language
    .activitiesAreShort,
    .pointersHitSomething,
    .noResidueOfEditing,

    // DH: legal basis
    .legalBasisIsGiven,
    .regulationsAreCitedWhole,

    // FM: form
    .identityAndFlowchartArePresent,
    .columnsAreStandard,
    .procedureIsATable,
    .formatIsThatOfAdministration,
    .oneProcedurePerSOP,
    .columnTitlesStandAbove,

    // ID: identity
    .agencyAndUnitAreNamed,
    .logoIsMarked,
    .numberIsGiven,
    .numberFollowsThePattern,
    .numberBearsTheYearOfEffect,
    .creationDateIsWhole,
    .revisionFollowsCreation,
    .revisionDateIsExplained,
    .effectFollowsCreation,
    .inForceSinceADate,
    .approvalIsComplete,
    .nipHasEighteenFigures,
    .approverIsALeader,
    .qualificationsAreListed,

    // JD: title
    .titleIsGiven,
    .titleNamesAnAct,
    .titleOpensWithANoun,

    // KG: activities
    .atLeastThreeActivities,
    .numbersRunOn,
    .everyActivityIsDescribed,
    .activitiesOpenWithAVerb,
    .activitiesNameNoPerformer,
    .activitiesAreActive,
    .activitiesAreVerbs,
    .verbsHaveAnObject,
    .oneActPerActivity,
    .conditionsAreDecisions,
    .activitiesDiffer,

    // KS: agreement of the parts
    .lastOutputMirrorsTitle,
    .totalMatchesRows,
    .promiseIsKept,
    .promisedRequirementsAreAsked,
    .namedSOPsAreRelated,
    .contentInItsPlace,
    .textIsAdapted,
    .wordsMatchArrows,

    // MB: quality standard
    .requirementsFilled,
    .timeFilled,
    .outputFilled,
    .timeInNumberAndUnit,
    .knownTimeUnit,
    .timeIsOneAmount,
    .timeIsDefinite,
    .outputIsAResult,

    // PL: performers
    .performersAreListed,
    .administrativeWorkIsShared,
    .performersAreRoles,
    .performersAreNotThings,
    .columnsFollowInvolvement,
    .flowStartsAtTheLeft,
    .everyColumnIsUsed,
    .namesOfPerformersDiffer,
    .onePerformerPerActivity,
    .outsidersTakePartInServices,
    .atMostSevenPerformers,
    .makersDoNotCheckThemselves,
    .textAndColumnAgree,
    .performersDoNotOverlap,

  ])
}
