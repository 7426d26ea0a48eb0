import SOPDocument

extension Rulebook {
  /// Compares the drafts that were reviewed together and adds to each what the others show.
  ///
  /// Nothing already found or scored is touched.
  ///
  /// - Complexity: O(*n*) in the length of all drafts.
  package func comparing(
    _ reports: [FileReport], for agency: Agency = .standard
  ) -> [FileReport] {
    let reviewed = reports.indices.filter { !reports[$0].isRefused }
    guard reviewed.count > 1, !collectionRules.isEmpty else { return reports }
    let collection = SOPCollection(
      reviewed.compactMap { index in
        reports[index].review.map { SOPCollection.Member(name: reports[index].name, sop: $0.sop) }
      })
    var reports = reports
    for entry in findings(in: collection, for: agency) {
      let index = reviewed[entry.member]
      guard let review = reports[index].review, !review.sets(aside: entry.finding) else { continue }
      reports[index].comparisons.append(entry.finding)
    }
    return reports
  }

  /// What the rules find in drafts kept together, with the office's exceptions.
  package func findings(
    in collection: SOPCollection, for agency: Agency = .standard
  ) -> [CollectionFinding] {
    let exceptions = exceptions(of: agency, for: .latihan, keeping: [])
    return collectionRules.flatMap { rule -> [CollectionFinding] in
      let exception = exceptions.first { $0.code == rule.code }
      if let exception, exception.severity == nil { return [] }
      return rule.check(collection).map { entry in
        var entry = entry
        entry.finding.code = rule.code
        let severity = entry.finding.statedSeverity ?? rule.severity
        entry.finding.severity = exception?.severity.map { min($0, severity) } ?? severity
        if entry.finding.next.isEmpty { entry.finding.next = rule.next }
        return entry
      }
    }
  }

  /// The collection rule people mean by a code or a slug, in whatever case.
  package func collectionRule(named name: String) -> CollectionRule? {
    collectionRules.first { $0.isNamed(name) }
  }
}

extension Review {
  /// Whether the author sets a finding aside that only the drafts beside this one have brought up.
  fileprivate func sets(aside finding: Finding) -> Bool {
    guard profile != .juri else { return false }
    return sop.exemptions.contains { exemption in
      !exemption.reason.isEmpty && exemption.row == nil
        && rulebook.collectionRule(named: exemption.rule)?.code == finding.code
    }
  }
}
