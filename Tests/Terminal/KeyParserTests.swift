import Terminal
import Testing

/// What terminals send, and which key it is.
struct Sequence: CustomTestStringConvertible, Sendable {
  var bytes: [UInt8]
  var key: Key
  var from: String

  init(_ text: String, _ key: Key, _ from: String) {
    bytes = Array(text.utf8)
    self.key = key
    self.from = from
  }

  var testDescription: String {
    "\(from) \(String(decoding: bytes, as: UTF8.self).debugDescription)"
  }

  static let all: [Sequence] =
    [
      Sequence("\u{1B}[A", .up, "xterm"), Sequence("\u{1B}OA", .up, "xterm application mode"),
      Sequence("\u{1B}[B", .down, "xterm"), Sequence("\u{1B}[C", .right, "xterm"),
      Sequence("\u{1B}[D", .left, "xterm"), Sequence("\u{1B}OD", .left, "PuTTY Ctrl-Left"),
      Sequence("\u{1B}[1;5D", .alt("b"), "xterm Ctrl-Left"),
      Sequence("\u{1B}Od", .alt("b"), "rxvt Ctrl-Left"),
      Sequence("\u{1B}[1;5C", .alt("f"), "xterm Ctrl-Right"),
      Sequence("\u{1B}[1;2A", .up, "xterm Shift-Up"),
      Sequence("\u{1B}[H", .home, "xterm"), Sequence("\u{1B}OH", .home, "xterm application mode"),
      Sequence("\u{1B}[1~", .home, "PuTTY, Linux"), Sequence("\u{1B}[7~", .home, "rxvt"),
      Sequence("\u{1B}[F", .end, "xterm"), Sequence("\u{1B}[4~", .end, "PuTTY, Linux"),
      Sequence("\u{1B}[8~", .end, "rxvt"), Sequence("\u{1B}[1;5H", .alt("<"), "xterm Ctrl-Home"),
      Sequence("\u{1B}[1;5F", .alt(">"), "xterm Ctrl-End"), Sequence("\u{1B}[2~", .insert, "all"),
      Sequence("\u{1B}[3~", .delete, "all"),
      Sequence("\u{1B}[3;5~", .alt("d"), "xterm Ctrl-Delete"),
      Sequence("\u{1B}[3$", .delete, "rxvt Shift-Delete"),
      Sequence("\u{1B}[3^", .alt("d"), "rxvt Ctrl-Delete"),
      Sequence("\u{1B}[5~", .pageUp, "all"), Sequence("\u{1B}[6~", .pageDown, "all"),
      Sequence("\u{1B}[Z", .backTab, "all"), Sequence("\u{1B}[9;2u", .backTab, "CSI u"),
      Sequence("\u{1B}OP", .function(1), "xterm"), Sequence("\u{1B}[11~", .function(1), "PuTTY"),
      Sequence("\u{1B}[[A", .function(1), "Linux console"),
      Sequence("\u{1B}[P", .function(1), "kitty"),
      Sequence("\u{1B}[1;2P", .function(13), "xterm Shift-F1"),
      Sequence("\u{1B}1", .function(1), "Esc 1"),
      Sequence("\u{1B}0", .function(10), "Esc 0"), Sequence("\u{1B}OQ", .function(2), "xterm"),
      Sequence("\u{1B}[12~", .function(2), "PuTTY"),
      Sequence("\u{1B}[[B", .function(2), "Linux console"),
      Sequence("\u{1B}[13~", .function(3), "PuTTY"),
      Sequence("\u{1B}[1;5R", .function(3), "xterm Ctrl-F3"),
      Sequence("\u{1B}[[E", .function(5), "Linux console"),
      Sequence("\u{1B}[15~", .function(5), "all"),
      Sequence("\u{1B}[21~", .function(10), "all"), Sequence("\u{1B}[24~", .function(12), "all"),
      Sequence("\u{1B}[25~", .function(13), "Linux Shift-F1"),
      Sequence("\u{1B}[34~", .function(20), "VT220"),
      Sequence("\u{1B}OM", .enter, "keypad"), Sequence("\u{1B}Ou", .character("5"), "keypad"),
      Sequence("\u{1B}Op", .character("0"), "keypad"),
      Sequence("\u{1B}Oy", .character("9"), "keypad"),
      Sequence("\u{1B}Ok", .character("+"), "keypad"),
      Sequence("\u{1B}On", .character("."), "keypad"),
      Sequence("\u{1B}[57404u", .character("5"), "kitty keypad"),
      Sequence("\u{1B}[57414u", .enter, "kitty keypad"),
      Sequence("\u{1B}[97;5u", .control("a"), "CSI u"),
      Sequence("\u{1B}[97;3u", .alt("a"), "CSI u"),
      Sequence("\u{1B}[97;2u", .character("A"), "CSI u"),
      Sequence("\u{1B}[233u", .character("é"), "CSI u"),
      Sequence("\u{1B}[27u", .escape, "CSI u"), Sequence("\u{1B}[13;5u", .enter, "CSI u"),
      Sequence("\u{1B}[127;5u", .control("w"), "CSI u Ctrl-Backspace"),
      Sequence("\u{1B}[27;5;115~", .control("s"), "modifyOtherKeys"),
      Sequence("\u{1B}[27;2;13~", .enter, "modifyOtherKeys"), Sequence("\u{1B}x", .alt("x"), "Alt"),
      Sequence("\u{1B}X", .alt("x"), "Alt-Shift"),
      Sequence("\u{1B}\u{7F}", .control("w"), "Alt-Backspace"),
      Sequence("a", .character("a"), "all"), Sequence("é", .character("é"), "all"),
      Sequence("→", .character("→"), "all"), Sequence("😀", .character("😀"), "all"),
      Sequence("\r", .enter, "all"), Sequence("\n", .enter, "all"), Sequence("\t", .tab, "all"),
      Sequence("\u{7F}", .backspace, "all"), Sequence("\u{08}", .backspace, "PuTTY, Windows"),
      Sequence("\0", .control(" "), "Ctrl-Space"), Sequence("\u{13}", .control("s"), "Ctrl-S"),
      Sequence("\u{1A}", .control("z"), "Ctrl-Z"), Sequence("\u{1F}", .control("_"), "Ctrl-_"),
    ]
}

struct KeyParserTests {
  let start = Moment(milliseconds: 0)

  @Test(arguments: Sequence.all)
  func `a key is known however its bytes are cut into reads`(sequence: Sequence) {
    let bytes = sequence.bytes
    for cut in 0...bytes.count {
      for gap in [0, 30, 120] where gap < 50 || cut != 1 || bytes[0] != 0x1B {
        // ESC O alone could be Alt-O, which cannot wait as long.
        if gap > 50, cut == 2, bytes.starts(with: [0x1B, 0x4F]) { continue }
        var parser = KeyParser()
        var typed = parser.receive(Array(bytes[..<cut]), at: start)
        typed += parser.expire(at: start + gap)
        typed += parser.receive(Array(bytes[cut...]), at: start + gap)
        #expect(typed == [.key(sequence.key)], "cut at \(cut), \(gap) ms")
        #expect(parser.deadline == nil)
      }
    }
  }

  @Test func `all keys of the table in one read stay apart`() {
    var parser = KeyParser()
    let typed = parser.receive(Sequence.all.flatMap(\.bytes), at: start)
    #expect(typed == Sequence.all.map { .key($0.key) })
  }

  @Test func `an Esc alone counts after its patience, at the machine and over a network`() {
    for patience in [50, 100] {
      var parser = KeyParser(escapePatience: patience)
      let typed1 = parser.receive([0x1B], at: start)
      #expect(typed1 == [])
      #expect(parser.deadline == start + patience)
      let typed2 = parser.expire(at: start + (patience - 1))
      #expect(typed2 == [])
      let typed3 = parser.expire(at: start + patience)
      #expect(typed3 == [.key(.escape)])
      #expect(parser.deadline == nil)
    }
  }

  @Test func `Esc twice is Esc twice`() {
    var parser = KeyParser()
    let typed1 = parser.receive([0x1B, 0x1B], at: start)
    #expect(typed1 == [])
    let typed2 = parser.expire(at: start + 50)
    #expect(typed2 == [.key(.escape), .key(.escape)])
  }

  @Test func `the rest of an arrow that comes after its Esc has counted is not typed`() {
    var parser = KeyParser()
    _ = parser.receive([0x1B], at: start)
    let typed1 = parser.expire(at: start + 60)
    #expect(typed1 == [.key(.escape)])
    let typed2 = parser.receive(Array("[1;5C".utf8), at: start + 200) == [.key(.alt("f"))]
    #expect(typed2)
    #expect(
      parser.receive(Array("[A".utf8), at: start + 210) == [
        .key(.character("[")), .key(.character("A")),
      ])
  }

  @Test(arguments: ["[", "o", "p", "]", "_"])
  func `Alt with a sign that begins sequences counts when nothing follows`(sign: Character) {
    var parser = KeyParser()
    let typed1 = parser.receive(Array("\u{1B}\(sign.uppercased())".utf8), at: start).count <= 1
    #expect(typed1)
    let late = parser.expire(at: start + 1000)
    var again = KeyParser()
    let all = again.receive(Array("\u{1B}\(sign.uppercased())".utf8), at: start) + late
    #expect(all == [.key(.alt(sign))])
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[0n",
    "\u{1B}[<0;10;10M", "\u{1B}[<0;10;10m", "\u{1B}[M !!", "\u{1B}[32;10;10M",
    "\u{1B}]11;rgb:0/0/0\u{07}",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}[?2026;2$y",
    "\u{1B}[97;1:3u",
    "\u{1B}[E", "\u{1B}[99~",
  ])
  func `what is no key is swallowed, whole or cut`(reply: String) {
    let bytes = Array(reply.utf8)
    for cut in 0...bytes.count where cut != 1 {
      var parser = KeyParser()
      var typed = parser.receive(Array(bytes[..<cut]), at: start)
      typed += parser.receive(Array(bytes[cut...]) + [0x61], at: start + 10)
      #expect(typed == [.key(.character("a"))], "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ([0xFF], 1), ([0xC3, 0x28], 2), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3), ([0x80], 1),
    ([0xF5, 0x80], 2), ([0xE2, 0x82, 0x28], 2), ([0xC2, 0x9B], 1),
  ])
  func `bytes that are no UTF-8 show as replacement characters`(bytes: [UInt8], count: Int) {
    var parser = KeyParser()
    let typed = parser.receive(bytes, at: start)
    #expect(typed.count == count)
    #expect(typed.first == .key(.character("\u{FFFD}")))
  }

  @Test func `half a character that never gets whole is not lost silently`() {
    var parser = KeyParser()
    let typed1 = parser.receive([0xE2, 0x82], at: start)
    #expect(typed1 == [])
    let typed2 = parser.expire(at: start + 100)
    #expect(typed2 == [])
    let typed3 = parser.expire(at: start + 1000)
    #expect(typed3 == [.key(.character("\u{FFFD}"))])
  }

  @Test func `random bytes at random cuts never trap and never get stuck`() {
    var random = Xorshift(seed: 20_261_124)
    let spice: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x7E, 0x3B, 0x32, 0x30, 0x31, 0x4D, 0x24, 0x5D, 0x50, 0xE2, 0xC3,
    ]
    for _ in 0..<20_000 {
      var parser = KeyParser()
      var now = start
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
          Bool.random(using: &random)
            ? spice.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        }
        _ = parser.receive(bytes, at: now)
        now = now + Int.random(in: 0...1200, using: &random)
        _ = parser.expire(at: now)
      }
      while let deadline = parser.deadline { _ = parser.expire(at: deadline) }
      let typed1 = parser.receive([0x61], at: now + 2000)
      #expect(typed1 == [.key(.character("a"))])
    }
  }
}

/// Random numbers that are the same in every run.
struct Xorshift: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
