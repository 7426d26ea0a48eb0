import Coursework
import SOPDocument
import SOPRules
import Workshop

/// What the first and the last draft handed in show of each family of rules.
struct Profile: Sendable {
  struct Measure: Sendable, Hashable {
    var name: String
    /// Out of 100, in millionths; nothing where it was not judged.
    var before: Int?
    var after: Int?

    var change: Int? {
      guard let before, let after else { return nil }
      return after - before
    }
  }

  var families: [Measure]
  /// By criterion of the rubric.
  var groups: [Measure]
  var heading: String
  var findings: String

  /// Reviews both texts by the rules in force today, so that they can be compared; nothing while no
  /// draft that can be scored was handed in.
  init?(in session: Session) {
    let attempts = session.standing.attempts
    func score(_ attempt: Standing.Attempt) -> Score? {
      guard let sop = try? SOP.reading(attempt.text).sop else { return nil }
      return session.rulebook.review(sop, by: session.rubric, for: session.agency).score
    }
    guard let first = attempts.first, let last = attempts.last, let after = score(last) else {
      return nil
    }
    let before = attempts.count > 1 ? score(first) : nil
    families = after.families.map { family, micro in
      Measure(
        name: after.rubric.familyTitles[family] ?? family.rawValue,
        before: before?.families.first { $0.family == family }?.micro, after: micro)
    }
    groups = after.criteria.filter(\.isInForce).map { own in
      let earlier = before?.criteria.first { $0.criterion.code == own.criterion.code }
      return Measure(
        name: own.criterion.title, before: earlier.map { Profile.share($0) },
        after: Profile.share(own))
    }
    heading =
      attempts.count > 1
      ? "Pemeriksaan pertama dan terakhir, dari \(attempts.count) kali."
      : "Baru satu kali diperiksa; pemeriksaan berikutnya menunjukkan perubahannya."
    func mistakes(_ attempt: Standing.Attempt) -> Int { attempt.findings.first ?? 0 }
    findings =
      attempts.count > 1
      ? "Yang wajib diperbaiki: \(mistakes(first)) pada yang pertama, \(mistakes(last)) pada yang terakhir."
      : "Yang wajib diperbaiki: \(mistakes(last))."
  }

  private static func share(_ score: Score.CriterionScore) -> Int {
    score.weight == 0 ? 0 : score.credit * 100 / score.weight * 1_000_000
  }

  /// What the tests before and after the course show of each topic; nothing before the first one
  /// was handed in.
  static func topics(in session: Session) -> [Measure] {
    guard let bank = session.bank else { return [] }
    func mean(_ occasion: Exam.Occasion, _ topic: String) -> Int? {
      guard let sitting = session.standing.sittings[occasion], let result = sitting.result else {
        return nil
      }
      let items = session.items(of: sitting).filter { $0.topic == topic }
      guard !items.isEmpty else { return nil }
      return items.reduce(0) { $0 + (result.scores[$1.id] ?? 0) } / items.count * 100
    }
    return bank.blueprint.topics.compactMap { topic in
      let measure = Measure(
        name: topic.title, before: mean(.before, topic.id), after: mean(.after, topic.id))
      return measure.before == nil && measure.after == nil ? nil : measure
    }
  }
}
