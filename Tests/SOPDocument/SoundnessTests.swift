import SOPDocument
import Support
import Testing

/// The linear judgement of a flow against a search of all its states.
struct SoundnessTests {
  @Test func `ten thousand random flows are judged as a search of their states judges them`() {
    var dice = Dice(seed: 5)
    var sound = 0
    for _ in 0..<10_000 {
      let sop = SOP.randomFlow(&dice)
      let flow = Flow(of: sop)
      let search = StateSearch(of: sop)
      #expect(flow.isSound == search.isSound, "\(sop.printed())")
      for row in sop.activities.indices {
        #expect(flow.isReachable[row] == search.isComeTo(row), "\(row): \(sop.printed())")
        guard flow.isReachable[row] else { continue }
        #expect(flow.comesToAnEnd[row] == search.canEnd(from: row), "\(row): \(sop.printed())")
      }
      if flow.isSound { sound += 1 }
    }
    #expect((2000...8000).contains(sound), "both kinds must be plenty, sound are \(sound)")
  }
}
