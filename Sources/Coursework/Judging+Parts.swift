package import SOPRules

extension Prediction {
  /// The rules to tick, as sentences.
  package func choice(by rulebook: Rulebook) -> Choice {
    Choice(
      options: candidates.map { code in
        Choice.Option(
          id: code, text: rulebook[code]?.statement ?? code, isRight: false,
          feedback: Feedback(what: ""))
      }, isMultiple: true)
  }
}

extension Appraisal {
  /// The criteria on the left, the levels on the right; several criteria may have one level.
  package var matching: Matching {
    Matching(
      left: criteria.map {
        Matching.Left(
          id: $0.id, text: $0.text, match: levels[$0.level], feedback: $0.feedback)
      },
      right: levels.map { Matching.Right(id: $0, text: $0) })
  }
}
