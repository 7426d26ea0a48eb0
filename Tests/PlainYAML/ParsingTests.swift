import PlainYAML
import Testing

struct ParsingTests {
  @Test(arguments: ["2026-01-12", "12", "0x1F", "ya", "null", "1.50", "-"])
  func `a scalar is its own text and nothing is guessed`(text: String) throws {
    #expect(try Tree.parsing("nilai: \(text == "-" ? "\"-\"" : text)").root?["nilai"]?.text == text)
  }

  @Test func `a place counts lines and characters from one`() throws {
    let entry = try #require(
      try Tree.parsing("judul: é\nunit:  Teluk “Biru”\n").root?.map?.last)
    #expect(entry.keySpan.start == Place(line: 2, column: 1, offset: 9))
    #expect(entry.value.span.start == Place(line: 2, column: 8, offset: 16))
    #expect(entry.value.span.end.column == 20)
  }

  @Test func `a block ends with its last value, not with the blank lines behind it`() throws {
    let node = try #require(try Tree.parsing("a:\n  - x\n  - y\n\n\n# akhir\nb: z\n").root?["a"])
    #expect(node.span.lines == 2...3)
  }

  @Test func `a part of a text keeps the places of the whole`() throws {
    let origin = Place(line: 10, column: 3, offset: 100)
    let root = try #require(
      try Tree.parsing(part: Array("kegiatan: x".utf8), startingAt: origin).root)
    #expect(root.map?.first?.keySpan.start == origin)
  }

  @Test func `a text without any value has no root`() throws {
    #expect(try Tree.parsing("# hanya komentar\n\n").root == nil)
  }

  @Test func `a key without a value is missing, an empty pair of quotes is not`() throws {
    let root = try Tree.parsing("a:\nb: \"\"\n").root
    #expect(root?["a"]?.isMissing == true)
    #expect(root?["b"]?.isMissing == false)
  }

  @Test func `a byte order mark is no part of the first key`() throws {
    let tree = try Tree.parsing(bytes: [0xEF, 0xBB, 0xBF] + Array("judul: x".utf8))
    #expect(tree.root?["judul"]?.text == "x")
    #expect(tree.notes.isEmpty)
  }

  @Test(arguments: [
    ("a: &nama teks", Oddity.anchor, "a"), ("a: !!str teks", .tag, "a"),
    ("x: &n 1\na: *n", .alias, "a"), ("a: &n [1, 2]", .anchor, "a"), ("a: !t {b: 1}", .tag, "a"),
  ])
  func `what plain YAML leaves out is noted at the value that bears it`(
    text: String, oddity: Oddity, key: String
  ) throws {
    let tree = try Tree.parsing(text)
    #expect(tree.root?[key]?.oddity == oddity)
    #expect(tree.notes.last?.oddity == oddity)
  }

  @Test func `the first of two equal keys counts and the second is noted`() throws {
    let tree = try Tree.parsing("a: 1\nb: 2\na: 3\n")
    #expect(tree.root?["a"]?.text == "1")
    #expect(tree.root?.map?.map(\.isRepeated) == [false, false, true])
    #expect(tree.notes.map(\.span.start.line) == [3])
  }

  @Test func `a key written again over an empty one is repeated as well`() throws {
    let tree = try Tree.parsing("a:\na: \"\"\nb: 1\na: 2\n")
    #expect(tree.root?.map?.map(\.isRepeated) == [false, true, false, true])
  }

  @Test(arguments: [
    ("---\na: b\n", [1]), ("%YAML 1.1\n---\na: b\n...\n", [1, 4]), ("--- {a: b}", [1]),
    ("a: b\n...\n", [2]), ("a: |\n  ---\n  ...\n", []),
  ])
  func `marks around the text are noted`(text: String, lines: [Int]) throws {
    let notes = try Tree.parsing(text).notes
    #expect(notes.map(\.oddity) == lines.map { _ in .marker })
    #expect(notes.map(\.span.start.line) == lines)
  }

  @Test func `a repeated key is found in a long map as well`() throws {
    let keys = (0..<40).map { "k\($0): x" } + ["k7: y"]
    #expect(try Tree.parsing(keys.joined(separator: "\n")).notes.map(\.span.start.line) == [41])
  }

  @Test(arguments: ["a: x\nb: yz\n", "a: é\r\nb: “x”\r\n"])
  func `a slice gives back the words of a place`(text: String) throws {
    let plain = PlainText(text)
    let entries = try #require(try Tree.parsing(plain).root?.map)
    let ruler = Ruler(plain)
    #expect(entries.map { ruler[$0.span] } == text.split { $0.isNewline }.map(String.init))
    #expect(plain.lines.map { plain[bytes: $0.bytes] } == entries.map { ruler[$0.span] })
  }

  @Test func `a slice is found behind many letters of two bytes`() throws {
    let plain = PlainText("a: " + String(repeating: "é", count: 1000) + "\nb: ß\n")
    let value = try #require(try Tree.parsing(plain).root?["b"])
    #expect(Ruler(plain)[value.span] == "ß")
  }
}
