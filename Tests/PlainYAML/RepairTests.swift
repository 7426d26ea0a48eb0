import PlainYAML
import Testing

struct RepairTests {
  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0x62, 0xE9, 0x63], "b\u{FFFD}c"),
      ([0x61, 0x3A, 0x20, 0x62, 0x0B, 0x63], "b c"),
      ([0x61, 0x3A, 0x20, 0x62, 0xE2, 0x80, 0xA8, 0x63], "b c"),
      ([0x61, 0x3A, 0x20, 0x62, 0xC0, 0xAF, 0x63], "b\u{FFFD}\u{FFFD}c"),
      ([0x61, 0x3A, 0x20, 0x62, 0xED, 0xA0, 0x80, 0x63], "b\u{FFFD}\u{FFFD}\u{FFFD}c"),
      ([0x61, 0x3A, 0x20, 0x62, 0xF0, 0x9F, 0x98], "b\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x61, 0x3A, 0x20, 0x62, 0x00, 0x63], "b c"),
    ] as [([UInt8], String)])
  func `bytes no reader accepts become signs that can be read`(
    bytes: [UInt8], text: String
  ) throws {
    let tree = try Tree.parsing(bytes: bytes)
    #expect(tree.root?["a"]?.text == text)
    #expect(tree.notes.map(\.oddity) == [.repairedCharacters])
  }

  @Test func `a line is noted once, whatever number of signs it needed`() throws {
    let tree = try Tree.parsing("a: x\u{7}y\u{7}\r\nb: z\nc: \u{85}q")
    #expect(tree.notes.map(\.span.start.line) == [1, 3])
  }

  @Test(arguments: ["é “x” – ok", "日本語", "😀", "Ā\u{300}"])
  func `proper letters of any language pass untouched`(text: String) throws {
    let tree = try Tree.parsing("a: '\(text)'")
    #expect(tree.root?["a"]?.text == text)
    #expect(tree.notes.isEmpty)
  }
}
