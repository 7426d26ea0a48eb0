import PlainYAML
import SOPDocument
import Support
import Testing

/// Drafts with slips: nothing crashes, no word is lost, and what is printed reads back the same.
struct ChanceTests {
  private func check(_ bytes: [UInt8]) {
    guard let reading = try? SOP.reading(bytes: bytes) else { return }
    let text = String(decoding: PlainText(bytes: bytes).bytes, as: UTF8.self)
    let printed = reading.sop.printed()
    let lost = Words.lost(
      from: Words.unescaped(Words.withoutBareKeys(Words.withoutComments(text))),
      in: Words.unescaped(printed)
    ).filter { !Words.mayGo($0) }
    #expect(lost == [], "\(text)\n=====\n\(printed)")
    guard let again = try? SOP.reading(printed) else {
      Issue.record("printed and then refused:\n\(text)\n=====\n\(printed)")
      return
    }
    let twice = Words.lost(
      from: Words.unescaped(Words.withoutComments(printed)),
      in: Words.unescaped(again.sop.printed())
    ).filter { !Words.mayGo($0) }
    #expect(twice == [], "\(printed)\n=====\n\(again.sop.printed())")
    // Broken lines may come to stand straight; what parsed as a whole must not change at all.
    guard (try? Tree.parsing(bytes: bytes)) != nil else { return }
    #expect(again.sop == reading.sop, "\(text)\n=====\n\(printed)\n=====\n\(again.sop.printed())")
  }

  @Test(arguments: 0..<6)
  func `a thousand drafts with slips of letters`(seed: UInt64) {
    var dice = Dice(seed: 20 + seed)
    let whole = Array(Draft.plain.utf8)
    for _ in 0..<1000 { check(Slips.ofLetters(whole, &dice)) }
  }

  @Test(arguments: 0..<4)
  func `five hundred drafts with slips of lines`(seed: UInt64) {
    var dice = Dice(seed: 30 + seed)
    for _ in 0..<500 {
      check(Slips.ofLines(Draft.shipped.randomElement(using: &dice) ?? [], &dice))
    }
  }

  @Test(arguments: 0..<4)
  func `five thousand strings of random bytes`(seed: UInt64) {
    var dice = Dice(seed: 40 + seed)
    for _ in 0..<5000 {
      let count = Int.random(in: 0...60, using: &dice)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) })
    }
  }
}
