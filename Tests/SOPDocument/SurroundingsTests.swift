import PlainYAML
import SOPDocument
import Testing

/// What YAML allows around a draft is told, and the draft is read all the same.
struct SurroundingsTests {
  @Test(arguments: [
    ("---\nstatus: draf\n", [1]), ("status: draf\n...\n", [2]),
    ("# naskah\n--- # satu\nstatus: draf\n...\n# akhir\n...\n", [2, 4, 6]),
    ("--- {status: draf}\n", [1]), ("%YAML 1.1\n---\nstatus: draf\n", [1, 2]),
    ("status: draf\n--- # dua\nlangkah: []\n", [2]),
  ])
  func `a mark is told and goes`(text: String, lines: [Int]) throws {
    let reading = try SOP.reading(text)
    #expect(reading.sop.status.value == .draft)
    #expect(reading.problems.map(\.span.start.line) == lines)
    #expect(reading.problems.allSatisfy { !$0.isUnread })
    #expect(reading.sop.printed() == "format: sop-ap/1\nstatus: draf\n")
  }

  @Test(arguments: [
    ("!sop\nstatus: draf\n", "!sop"), ("--- &a {status: draf}\n", "&a"),
    ("%TAG ! tag:kantor,2000:\n---\nstatus: draf\n", "%TAG ! tag:kantor,2000:"),
    ("status: draf\n--- catatan rapat\n", "--- catatan rapat"),
  ])
  func `words of the author's around the draft are kept above its first key`(
    text: String, words: String
  ) throws {
    let reading = try SOP.reading(text)
    #expect(reading.sop.status.value == .draft)
    #expect(reading.problems.contains { $0.isUnread && $0.words == words })
    #expect(reading.sop.printed() == "\(words)\nformat: sop-ap/1\nstatus: draf\n")
    #expect(try SOP.reading(reading.sop.printed()).sop == reading.sop)
  }
}
