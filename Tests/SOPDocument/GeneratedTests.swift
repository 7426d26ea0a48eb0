import SOPDocument
import Support
import Testing

/// Reading what was printed gives the same value.
struct GeneratedTests {
  @Test func `two thousand generated values`() throws {
    var dice = Dice(seed: 31)
    for _ in 0..<2000 {
      let sop = SOP.random(&dice)
      let printed = sop.printed()
      let reading = try SOP.reading(printed)
      #expect(reading.sop == sop, "\(printed)")
      #expect(reading.sop.printed() == printed)
      #expect(reading.problems == [], "\(printed)")
    }
  }
}
