import SOPDocument
import SOPRules
import Testing

/// Where a rule must be silent though it looks like a slip, and where it must speak all the same.
@Suite struct CornerTests {
  @Test(arguments: try Corner.all())
  func `a rule speaks where its corners say, and only there`(corner: Corner) throws {
    let reading = try SOP.reading(Example.laid(corner.yaml))
    if !corner.isReadInPart { #expect(reading.problems.map(\.message) == []) }
    let slip = corner.slip(of: try #require(Rulebook.standard[corner.code]), in: reading.sop)
    #expect(slip == nil)
  }

  @Test func `a file of corners that says neither Diam nor Kena is refused`() {
    #expect(throws: Corner.Unreadable.self) {
      try Corner.reading("## Mungkin: tidak tahu\n\n```yaml\nlangkah: []\n```\n", of: "KG-05")
    }
  }
}
