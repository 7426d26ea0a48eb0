import PlainYAML
import Support
import Testing

struct ChanceTests {
  private static let bits = [
    "a", ": ", "\n", "- ", "[", "]", "{", "}", ",", "\"", "'", "&x ", "*x ", "!t ", "? ", "|", ">",
    "#", "  ", "\t", "---\n", "...\n", "%", "é", "\r", "\\", "\u{7}",
  ].map { Array($0.utf8) }

  @Test func `twenty thousand texts of chance are read or refused, with a place inside them`() {
    var dice = Dice(seed: 1)
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &dice) {
        if Int.random(in: 0...9, using: &dice) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &dice))
        } else {
          bytes += Self.bits.randomElement(using: &dice) ?? []
        }
      }
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 2
      do {
        let tree = try Tree.parsing(bytes: bytes)
        #expect(tree.root?.span.end.line ?? 1 <= lines)
      } catch {
        #expect((1...lines).contains(error.place.line), "\(bytes)")
      }
    }
  }
}
