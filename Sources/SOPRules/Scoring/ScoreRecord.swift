/// What must be kept with a score so that anyone can find it again and compare it with another.
package struct ScoreRecord: Sendable, Hashable, Codable {
  package let rubric: String
  package let version: String
  package let structureHash: String
  package let contentHash: String
  /// Of the draft as it prints.
  package let draftHash: String
  package let profile: Profile
  /// Of the office's settings that change what is found; nothing for the standard ones.
  package let settingsHash: String?
  /// The rules that cost and were lowered or silenced, by code: "saran", "diam"; nothing without.
  package let exceptions: [String: String]?
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
    if settingsHash != other.settingsHash { obstacles.append("pengaturan instansi berbeda") }
    let (mine, theirs) = (exceptions ?? [:], other.exceptions ?? [:])
    for code in Set(mine.keys).union(theirs.keys).sorted() where mine[code] != theirs[code] {
      let usual = "seperti biasa"
      obstacles.append("\(code) \(mine[code] ?? usual) → \(theirs[code] ?? usual)")
    }
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
  func record(
    ofDraft draft: String, for agency: Agency, except exceptions: [Agency.Exception],
    under rulebook: Rulebook, digest: (String) -> String
  ) -> ScoreRecord {
    var revisions: [String: Int] = [:]
    for rule in rulebook.rules where (rubric.place(of: rule.code)?.weight ?? 0) > 0 {
      revisions[rule.code] = rule.revision
    }
    var keys: [String: String] = [:]
    for exception in exceptions where revisions[exception.code] != nil {
      keys[exception.code] = exception.key
    }
    return ScoreRecord(
      rubric: rubric.id, version: rubric.version, structureHash: digest(rubric.structureText),
      contentHash: digest(rubric.contentText), draftHash: digest(draft), profile: profile,
      settingsHash: agency.settingsText.map(digest), exceptions: keys.isEmpty ? nil : keys,
      revisions: revisions, raw: raw, final: final, gates: gates.map(\.code).unique.sorted(),
      criteria: Dictionary(
        uniqueKeysWithValues: criteria.filter(\.isInForce).map { ($0.criterion.code, $0.credit) }))
  }
}

extension Review {
  /// The record of this review's score; `draft` is the canonical text of the draft, `digest`
  /// SHA-256.
  package func record(ofDraft draft: String, digest: (String) -> String) -> ScoreRecord? {
    score?.record(
      ofDraft: draft, for: agency, except: exceptions, under: rulebook, digest: digest)
  }
}
