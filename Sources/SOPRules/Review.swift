package import SOPDocument

/// What a rulebook says of a draft: what is right, what to mend, what waits, and the score.
package struct Review: Sendable {
  package let sop: SOP
  package let profile: Profile
  /// The rules a class has lowered or silenced, with its reasons.
  package let exceptions: [Agency.Exception]
  /// In the order of the draft, then of the codes; the style of sentences is one finding.
  package let findings: [Finding]
  /// Checks that could not be made yet.
  package let waiting: [Waiting]
  package let exemptions: [ExemptionOutcome]
  /// The arithmetic; nothing without a rubric, or where there is nothing to score.
  package let score: Score?
  /// Why there is no number, or none yet; nothing where there is one.
  package let whyNoNumber: String?

  let facts: Facts
  let rulebook: Rulebook

  /// The number that counts, in millionths of a point; nothing while there is none.
  package var number: Int? { score?.final }
}

/// A check left out because something it needs was not handed in.
package struct Unchecked: Sendable, Hashable {
  package let code: String
  package let cause: String
}

extension Review {
  package var agency: Agency { facts.agency }

  /// Checks that ask for the day of the review, where there is something to ask of it.
  package var unchecked: [Unchecked] {
    let code = Rule.reviewIsNotOverdue.code
    guard rulebook[code] != nil, facts.agency.today == nil, sop.isInForce,
      sop.identity.effectiveOn.value != nil
    else { return [] }
    return [Unchecked(code: code, cause: "tanggal hari ini belum diketahui")]
  }

  /// What this draft already does well, best first: whole sentences.
  package var strengths: [String] {
    rulebook.strengths(
      of: facts, findings: findings,
      unjudged: waiting.map(\.code) + exceptions.filter { $0.severity == nil }.map(\.code),
      score: score)
  }

  /// The points each finding would gain if it alone were mended now, in millionths, in the order of
  /// the findings; empty without a score.
  package var gains: [Int] {
    guard let score else { return [] }
    return findings.map { score.gain(ofMending: $0) }
  }

  /// The findings whose repair gains most, most first; equal ones in the order of the draft.
  ///
  /// A gate comes before all others, because nothing passes while it is there.
  package func mostUseful(_ count: Int) -> [(finding: Finding, gain: Int)] {
    guard let score else {
      let sorted = findings.enumerated().sorted {
        ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
      }
      return sorted.prefix(count).map { ($0.element, 0) }
    }
    let gates = Set(score.gates.compactMap(\.finding))
    let ranked = zip(findings, gains).enumerated().sorted { a, b in
      let isGateA = gates.contains(a.element.0)
      let isGateB = gates.contains(b.element.0)
      if isGateA != isGateB { return isGateA }
      if a.element.1 != b.element.1 { return a.element.1 > b.element.1 }
      if a.element.0.severity != b.element.0.severity {
        return a.element.0.severity > b.element.0.severity
      }
      return a.offset < b.offset
    }
    return ranked.prefix(count).map { ($0.element.0, $0.element.1) }
  }
}
