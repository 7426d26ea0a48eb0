import SOPDocument
import SOPRules
import Support
import Testing

/// What the rules tell of a flow against a search of all its states.
@Suite struct SoundnessTests {
  /// The rules that together say: every row is come to and comes to an end.
  private let rules = ["AL-02", "AL-03", "AL-07", "AL-13", "AL-14", "AL-15", "AL-24"]
    .compactMap { Rulebook.standard[$0] }

  @Test func `no random flow that can get stuck or lose a row is passed over in silence`() {
    var dice = Dice(seed: 6)
    for _ in 0..<10_000 {
      let sop = SOP.randomFlow(&dice)
      let facts = Facts(of: sop)
      let isTold = rules.contains { !$0.check(facts).isEmpty }
      #expect(isTold || StateSearch(of: sop).isSound, "\(sop.printed())")
    }
  }

  @Test func `no random flow is told to lose a row or to turn for ever that does not`() {
    var dice = Dice(seed: 7)
    let soundness = rules.filter { ["AL-14", "AL-15"].contains($0.code) }
    for _ in 0..<10_000 {
      let sop = SOP.randomFlow(&dice)
      guard StateSearch(of: sop).isSound else { continue }
      let facts = Facts(of: sop)
      #expect(soundness.flatMap { $0.check(facts) }.isEmpty, "\(sop.printed())")
    }
  }

  @Test func `a decision that changes nothing is told, whatever decisions lie behind it`() throws {
    var dice = Dice(seed: 8)
    let rule = try #require(Rulebook.standard["AL-11"])
    var met = 0
    for _ in 0..<10_000 {
      let facts = Facts(of: SOP.randomFlow(&dice))
      let isIdle = facts.rows.contains { row in
        facts.flow.postdominator[row].map { facts.flow.onlyAsks(from: row, until: $0) } ?? false
      }
      guard isIdle else { continue }
      met += 1
      #expect(!rule.check(facts).isEmpty, "\(facts.sop.printed())")
    }
    #expect(met > 100)
  }
}

extension Flow {
  /// Whether all ways from one row to another pass decisions alone, the first one included.
  fileprivate func onlyAsks(from row: Int, until end: Int, behind: Set<Int> = []) -> Bool {
    guard symbols[row] == .decision, outgoing(row).count > 1, !behind.contains(row) else {
      return false
    }
    return outgoing(row).allSatisfy { arrow in
      guard let target = arrow.destination else { return false }
      return target == end || onlyAsks(from: target, until: end, behind: behind.union([row]))
    }
  }
}
