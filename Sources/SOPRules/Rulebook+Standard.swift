extension Rulebook {
  /// The rules in force, alphabetical by code.
  package static let standard = Rulebook(rules: [
    // AL: the flow

    // DH: legal basis

    // FM: form

    // ID: identity

    // JD: title

    // KG: activities

    // KS: agreement of the parts

    // MB: quality standard

    // PL: performers

  ])
}
