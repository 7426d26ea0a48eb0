import SOPDocument
import SOPRules

/// What each rule costs on a draft full of findings, so that one slow rule is seen.
struct RuleFigures {
  let repeats: Int

  func all() throws -> [Figure] {
    let draft = Array(DraftText.printing(rows: 25, isFlawed: true).utf8)
    let facts = Facts(of: try SOP.reading(bytes: draft).sop)
    let events = median { LibYAMLEvents.count(in: draft) }
    let costs = Rulebook.standard.rules.map { rule in
      (rule: rule, time: median { _ = rule.check(facts) })
    }.sorted { $0.time > $1.time }
    let sum = costs.reduce(0) { $0 + $1.time }
    return [
      Figure("all \(costs.count) rules", sum / events, .ratio, "of libyaml's events of the draft")
    ]
      + costs.prefix(20).map { cost in
        Figure(
          "\(cost.rule.code) \(cost.rule.slug)", cost.time / events, .ratio,
          "\(Decimal.printing(cost.time / 1_000, digits: 1)) µs")
      }
  }

  /// The middle time of some work, in nanoseconds.
  private func median(of work: () -> Void) -> Double {
    (0..<repeats).map { _ in Stopwatch.timing(work) }.median
  }
}
