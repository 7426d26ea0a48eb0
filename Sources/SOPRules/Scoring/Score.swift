/// A draft's number and everything that makes it: integers, so that any machine finds the same.
package struct Score: Sendable, Hashable {
  package let rubric: Rubric
  package let profile: Profile
  package let criteria: [CriterionScore]
  package let fullness: Fullness
  package let gates: [Gate]
  /// Out of 100, in millionths of a point, before emptiness and ceilings.
  package let raw: Int
  let weighing: Weighing

  /// One criterion of the rubric and what the draft earned in it.
  package struct CriterionScore: Sendable, Hashable {
    package let criterion: Rubric.Criterion
    package let tally: Tally
    /// Its only element is absent from the draft: nothing was earned.
    package let isAbsent: Bool
    /// Some of its rules could not be judged yet: it shows at most half.
    package let isWaiting: Bool
    /// Whether any rule in force belongs to it; otherwise it is left out of the sum.
    package let isInForce: Bool
    /// In millionths of a point.
    package let credit: Int

    /// The whole weight in millionths of a point.
    package var weight: Int { criterion.weight * 1_000_000 }
  }
}

extension Score {
  /// The score with emptiness counted: below the fullness asked for, it shrinks in proportion.
  package var number: Int { Score.shrunk(raw, by: fullness, least: rubric.leastFullness) }

  /// What counts: under the ceiling where gates make one; nothing in practice while too much is
  /// empty.
  package var final: Int? {
    if profile == .latihan, !fullness.reaches(rubric.leastFullness) { return nil }
    return ceiling.map { min($0, number) } ?? number
  }

  /// The most a draft with closed gates may show.
  package var ceiling: Int? {
    profile.hasCeilings && !gates.isEmpty ? (rubric.passMark - 1) * 1_000_000 : nil
  }

  /// Whether the draft passes: nothing mandatory is open and the number is high enough.
  package var passes: Bool {
    gates.isEmpty && (final ?? 0) >= rubric.passMark * 1_000_000
  }

  /// Each family out of 100, in millionths; families no rule in force belongs to are left out.
  package var families: [(family: Rubric.Family, micro: Int)] {
    Rubric.Family.allCases.compactMap { family in
      let members = criteria.filter { $0.criterion.family == family && $0.isInForce }
      let weight = members.reduce(0) { $0 + $1.weight }
      guard weight > 0 else { return nil }
      let share = members.reduce(0) { $0 + $1.credit } * 100 / (weight / 1_000_000)
      return (family, Score.shrunk(share, by: fullness, least: rubric.leastFullness))
    }
  }

  /// "92,50 · 1 syarat lulus belum terpenuhi", or the number alone.
  ///
  /// Not "perbaikan wajib": most findings that must be mended bar nobody from passing, and two
  /// counts of one name beside each other would look like an error.
  package var words: String? {
    final.map { final in
      let points = Wording.points(micro: final)
      return gates.isEmpty
        ? points : "\(points) · \(gates.count) syarat lulus belum terpenuhi"
    }
  }

  static func shrunk(_ micro: Int, by fullness: Fullness, least: Int) -> Int {
    if fullness.reaches(least) { return micro }
    return micro * fullness.filled * 100 / (fullness.asked * least)
  }

  static func raw(_ criteria: [CriterionScore]) -> Int {
    let inForce = criteria.filter(\.isInForce)
    let weight = inForce.reduce(0) { $0 + $1.criterion.weight }
    guard weight > 0 else { return 0 }
    return inForce.reduce(0) { $0 + $1.credit } * 100 / weight
  }
}
