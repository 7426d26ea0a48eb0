import Terminal
import Testing

struct PasteTests {
  let start = Moment(milliseconds: 0)

  private func pasted(_ text: String) -> [Typed] {
    var parser = KeyParser()
    return parser.receive(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8), at: start)
  }

  @Test func `a paste is one text, however it is cut`() {
    let bytes = Array("\u{1B}[200~Berkas é\u{1B}[201~x".utf8)
    for cut in 0...bytes.count where cut != 1 {
      var parser = KeyParser()
      var typed = parser.receive(Array(bytes[..<cut]), at: start)
      typed += parser.receive(Array(bytes[cut...]), at: start + 10)
      #expect(typed == [.paste("Berkas é"), .key(.character("x"))], "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"), ("a\0b\u{07}\u{7F}", "ab"),
    ("\u{9B}31m", "31m"),
    ("a\u{1B}[31mb\u{1B}[0mc", "abc"), ("a\u{1B}b", "ab"), ("\u{FEFF}a\u{202E}b", "ab"),
    ("\u{1B}[", ""),
  ])
  func `a paste brings no controls along`(raw: String, clean: String) {
    #expect(pasted(raw) == [.paste(clean)])
  }

  @Test func `a closing bracket inside ends the paste, and what follows is typed`() {
    #expect(pasted("a\u{1B}[201~b").prefix(2) == [.paste("a"), .key(.character("b"))])
  }

  @Test func `a paste that never ends is given up for what it is`() {
    var parser = KeyParser()
    let typed1 = parser.receive(Array("\u{1B}[200~separuh".utf8), at: start) == []
    #expect(typed1)
    #expect(parser.deadline == start + 1000)
    let typed2 = parser.expire(at: start + 1000)
    #expect(typed2 == [.paste("separuh")])
    let typed3 = parser.receive([0x61], at: start + 1001)
    #expect(typed3 == [.key(.character("a"))])
  }

  @Test func `a megabyte in reads of four thousand bytes comes whole`() {
    var parser = KeyParser()
    let text = String(repeating: "0123456789abcdef", count: 65536)
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    var typed: [Typed] = []
    for start in stride(from: 0, to: bytes.count, by: 4096) {
      typed += parser.receive(Array(bytes[start..<min(start + 4096, bytes.count)]), at: self.start)
    }
    #expect(typed == [.paste(text)])
  }
}

struct BurstTests {
  let start = Moment(milliseconds: 0)

  private func typed(_ text: String) -> [Typed] {
    var parser = KeyParser()
    return parser.receive(Array(text.utf8), at: start)
  }

  private func sorted(_ text: String, isEditing: Bool = false) -> [Typed] {
    var burst = Burst()
    return burst.sort(typed(text), isEditing: isEditing, at: start)
  }

  @Test(arguments: ["q", "ab", "jjjjjj", "\r", "\u{1B}[A\u{1B}[A\u{1B}[A", "a\r"])
  func `single keys and keys held down stay keys`(text: String) {
    #expect(sorted(text) == typed(text))
  }

  @Test func `an unbracketed paste is never a command`() {
    #expect(sorted("hapus semua\rya\r") == [.paste("hapus semua\nya\n")])
    #expect(sorted("abc\r") == [.paste("abc\n")])
  }

  @Test func `where text is edited, a hasty line keeps its Enter`() {
    #expect(sorted("Budi\r", isEditing: true) == [.paste("Budi"), .key(.enter)])
    #expect(sorted("Budi\t", isEditing: true) == [.paste("Budi"), .key(.tab)])
    #expect(sorted("satu\rdua\r", isEditing: true) == [.paste("satu\ndua\n")])
  }

  @Test func `keys around the text stay keys`() {
    #expect(sorted("\rabc\u{1B}[A", isEditing: true) == [.key(.enter), .paste("abc"), .key(.up)])
  }

  @Test func `the last letters of a paste that was cut belong to it`() {
    var burst = Burst()
    let typed1 = burst.sort(typed("abcdef"), isEditing: false, at: start)
    #expect(typed1 == [.paste("abcdef")])
    let typed2 = burst.sort(typed("q"), isEditing: false, at: start + 20)
    #expect(typed2 == [.paste("q")])
    let typed3 = burst.sort(typed("q"), isEditing: false, at: start + 90)
    #expect(typed3 == typed("q"))
  }
}
