/// What must be kept with a score so that anyone can find it again and compare it with another.
package struct ScoreRecord: Sendable, Hashable, Codable {
  package let rubric: String
  package let version: String
  package let structureHash: String
  package let contentHash: String
  /// Of the draft as it prints.
  package let draftHash: String
  package let profile: Profile
  /// The revision of every rule in force that can cost points, by code.
  package let revisions: [String: Int]
  package let raw: Int
  /// Nothing where too much was empty for a number.
  package let final: Int?
  package let gates: [String]
  package let criteria: [String: Int]

  /// Why two scores must not be compared; empty when they may.
  package func obstacles(to other: ScoreRecord) -> [String] {
    var obstacles: [String] = []
    if structureHash != other.structureHash { obstacles.append("rubrik berbeda") }
    if profile != other.profile { obstacles.append("profil berbeda") }
    for code in Set(revisions.keys).union(other.revisions.keys).sorted() {
      switch (revisions[code], other.revisions[code]) {
      case (let mine?, let theirs?) where mine != theirs:
        obstacles.append("\(code) revisi \(mine) → \(theirs)")
      case (nil, _?), (_?, nil): obstacles.append("\(code) tidak selalu diperiksa")
      default: break
      }
    }
    return obstacles
  }
}

extension Score {
  /// The record of this score; `draft` is the canonical text of the draft, `digest` SHA-256.
  package func record(
    ofDraft draft: String, under rulebook: Rulebook, digest: (String) -> String
  ) -> ScoreRecord {
    var revisions: [String: Int] = [:]
    for rule in rulebook.rules where (rubric.place(of: rule.code)?.weight ?? 0) > 0 {
      revisions[rule.code] = rule.revision
    }
    return ScoreRecord(
      rubric: rubric.id, version: rubric.version, structureHash: digest(rubric.structureText),
      contentHash: digest(rubric.contentText), draftHash: digest(draft), profile: profile,
      revisions: revisions, raw: raw, final: final, gates: gates.map(\.code).unique.sorted(),
      criteria: Dictionary(
        uniqueKeysWithValues: criteria.filter(\.isInForce).map { ($0.criterion.code, $0.credit) }))
  }
}
