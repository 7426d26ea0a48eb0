import PlainYAML
import SOPDocument
import Testing

/// Drafts with slips: nothing crashes, no word is lost, and what is printed reads back the same.
struct ChanceTests {
  private static let slips = [
    " ", "  ", "\n", "\n  ", ":", ": ", "- ", "\n- ", "[", "]", "{", "}", ",", "\"", "'", "&x ",
    "*x ", "!x ",
    "|", ">", "? ", "---\n", "\t", "\r\n", "é", "kunci: nilai\n", "\n    waktu: 5 menit", "@", "%",
    "`",
  ].map { Array($0.utf8) }

  private func slipped(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0...3, using: &dice) {
      case 0:
        bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...5, using: &dice)))
      case 1:
        // A backslash is left out: the test could not tell it from one the printing adds.
        let byte = UInt8.random(in: 0...255, using: &dice)
        bytes.insert(byte == UInt8(ascii: "\\") ? 0 : byte, at: place)
      default: bytes.insert(contentsOf: Self.slips.randomElement(using: &dice) ?? [], at: place)
      }
    }
    return bytes
  }

  private func check(_ bytes: [UInt8]) {
    guard let reading = try? SOP.reading(bytes: bytes) else { return }
    let text = String(decoding: PlainText(bytes: bytes).bytes, as: UTF8.self)
    let printed = reading.sop.printed()
    let lost = Words.lost(
      from: Words.unescaped(Words.withoutComments(text)), in: Words.unescaped(printed)
    ).filter { !Words.mayGo($0) }
    #expect(lost == [], "\(text)\n=====\n\(printed)")
    guard let again = try? SOP.reading(printed) else {
      Issue.record("printed and then refused:\n\(text)\n=====\n\(printed)")
      return
    }
    let twice = Words.lost(from: Words.unescaped(printed), in: Words.unescaped(again.sop.printed()))
      .filter { !Words.mayGo($0) }
    #expect(twice == [], "\(printed)\n=====\n\(again.sop.printed())")
    // Broken lines may come to stand straight; what parsed as a whole must not change at all.
    guard (try? Tree.parsing(bytes: bytes)) != nil else { return }
    #expect(again.sop == reading.sop, "\(text)\n=====\n\(printed)\n=====\n\(again.sop.printed())")
  }

  @Test func `six thousand drafts with slips`() {
    var dice = Dice(seed: 21)
    let whole = Array(Draft.plain.utf8)
    for _ in 0..<6_000 { check(slipped(whole, &dice)) }
  }

  @Test func `fourteen thousand strings of random bytes`() {
    var dice = Dice(seed: 22)
    for _ in 0..<14_000 {
      let count = Int.random(in: 0...60, using: &dice)
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) })
    }
  }
}
