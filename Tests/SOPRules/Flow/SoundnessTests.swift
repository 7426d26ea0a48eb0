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
}
