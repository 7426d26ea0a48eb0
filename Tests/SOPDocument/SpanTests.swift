import PlainYAML
import SOPDocument
import Support
import Testing

/// Each line that is neither blank nor comment lies in the span of a value or of a problem.
struct SpanTests {
  private func expectAllTold(_ bytes: [UInt8]) {
    guard let reading = try? SOP.reading(bytes: bytes) else { return }
    let text = PlainText(bytes: bytes)
    let lines = Untold.lines(of: text, in: reading)
    guard !lines.isEmpty else { return }
    let words = lines.map { "\($0): \(text[bytes: text.lines[$0 - 1].bytes])" }
    Issue.record("\(words) of\n\(text[bytes: text.bytes.indices])")
  }

  @Test(arguments: Draft.shipped)
  func `of a draft as it ships`(draft: [UInt8]) { expectAllTold(draft) }

  @Test(arguments: 0..<8)
  func `of twenty-five hundred drafts with slips`(seed: UInt64) {
    var dice = Dice(seed: 400 + seed)
    for count in 0..<2500 {
      let draft =
        count % 4 == 0
        ? Array(SOP.random(&dice).printed().utf8) : Draft.shipped.randomElement(using: &dice) ?? []
      expectAllTold(
        Bool.random(using: &dice)
          ? Slips.ofLetters(draft, &dice) : Slips.ofLines(draft, &dice))
    }
  }

  @Test(arguments: 0..<8)
  func `of twenty-five hundred texts of chance`(seed: UInt64) {
    var dice = Dice(seed: 500 + seed)
    for _ in 0..<2500 { expectAllTold(Slips.only(&dice)) }
  }
}
