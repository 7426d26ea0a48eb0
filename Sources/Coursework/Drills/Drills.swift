import SOPDocument
package import SOPRules

/// Exercises without end (*latihan tanpa batas*): slips made in a copy of a sound SOP, to be found
/// or to be mended.
///
/// Nobody writes them and nobody writes their keys: what is wrong is what the rules find in the
/// copy and not in the original.
package struct Drills: Sendable {
  /// The SOPs the exercises are made from, the shortest first.
  let grounds: [GivenDraft]
  private let lessons: [Outline]
  let rulebook: Rulebook
  /// The lessons up to which exercises can be asked: those that have enough rules behind them.
  package private(set) var scopes: [Outline] = []

  /// Makes exercises of those SOPs that are sound; the others are left out.
  ///
  /// - Complexity: O(*n*) in the length of the drafts, which are all reviewed.
  package init(from grounds: [GivenDraft], lessons: [Outline], by rulebook: Rulebook) {
    self.lessons = lessons
    self.rulebook = rulebook.counting(among: [])
    self.grounds = grounds.filter { Drills.hindrance(to: $0, by: rulebook) == nil }
      .sorted { ($0.sop.activities.count, $0.text) < ($1.sop.activities.count, $1.text) }
    scopes = lessons.filter {
      Set(slips(upTo: $0.id, level: .first).map(\.code)).count >= Drills.fewestRules
    }
  }

  /// The first finding that keeps an SOP from being one to make exercises from; nothing where it is
  /// sound.
  package static func hindrance(to ground: GivenDraft, by rulebook: Rulebook) -> Finding? {
    rulebook.counting(among: []).singleFindings(in: ground.sop).findings
      .first { $0.severity > .saran }
  }

  /// Whether there is anything to make exercises from.
  package var isEmpty: Bool { grounds.isEmpty || scopes.isEmpty }

  /// With fewer rules the exercises would tell their answers.
  private static let fewestRules = 8

  /// The slips that break a rule taught up to a lesson; up to the last one, that break any rule.
  func slips(upTo lesson: String, level: DrillLevel) -> [Slip] {
    guard let place = lessons.firstIndex(where: { $0.id == lesson }) else { return [] }
    let taught = Set(lessons[...place].flatMap(\.teaches))
    let isWhole = place == lessons.count - 1
    return Slip.standard.filter { slip in
      guard let rule = rulebook[slip.code] else { return false }
      return rule.severity >= level.mildest && (isWhole || taught.contains(slip.code))
    }
  }

  /// What the lesson itself teaches.
  func isTaught(_ code: String, in lesson: String) -> Bool {
    lessons.first { $0.id == lesson }?.teaches.contains(code) == true
  }
}

extension Drills {
  /// The sound SOPs of a folder of lessons: the model of each case.
  package static func grounds(in folder: Folder) -> [GivenDraft] {
    folder.names("kasus").sorted().compactMap { name in
      guard let bytes = folder.bytes("kasus/\(name)/model.sop.yaml"),
        let reading = try? SOP.reading(bytes: bytes), reading.problems.isEmpty
      else { return nil }
      return GivenDraft(text: String(decoding: bytes, as: UTF8.self), sop: reading.sop)
    }
  }
}
