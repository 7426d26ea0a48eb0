import SOPDocument

extension Identity {
  /// Whether the author says that the revision date is the one planned for looking at it again.
  var isReviewPlanned: Bool { meansRevision { $0 == "rencana" || $0.hasPrefix("tinjau") } }

  /// Whether the author says that the SOP was revised on that date.
  var isRevisionReal: Bool { meansRevision { $0 == "nyata" } }

  private func meansRevision(_ isMeant: (String) -> Bool) -> Bool {
    guard let words = revisionMeaning.value else { return false }
    return Words(words).list.contains(where: isMeant)
  }
}

extension String {
  /// Whether a folded word is a year an office can have meant.
  var isYear: Bool {
    utf8.count == 4 && (Int(self).map { (1900...2199).contains($0) } ?? false)
  }
}
