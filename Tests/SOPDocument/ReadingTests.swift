import PlainYAML
import SOPDocument
import Testing

struct ReadingTests {
  private func read(_ text: String) throws -> Reading { try SOP.reading(text) }

  @Test func `the format example is read without a problem and printed back to the same value`()
    throws
  {
    let reading = try read(Draft.example)
    #expect(reading.problems == [])
    #expect(try read(reading.sop.printed()).sop == reading.sop)
    #expect(reading.sop.identity.title.value?.hasPrefix("Pelayanan Legalisasi") == true)
    #expect(reading.sop.activities.count == 2)
    #expect(
      reading.sop.exemptions == [Exemption(rule: "AL-08", row: 5, reason: "tiga tujuan disposisi")])
    #expect(reading.sop.isInForce == false)
    #expect(reading.sop.identity.revisedOn.isEmpty)
  }

  @Test func `arrows point at rows by their number`() throws {
    let sop = try read(Draft.example).sop
    #expect(sop.activities[1].branches[0].target == .nowhere("3"))
    #expect(sop.activities[1].branches[1].target == .activity(sop.activities[0].id))
  }

  @Test(arguments: [
    ("2", 1), ("langkah 2", 1), ("No. 2", 1), ("baris 2", 1), ("2.", 1), ("9", 0), ("selesai", nil),
    ("baris 4", nil), ("", nil),
  ])
  func `a number names the row that bears it, "baris" names the place`(words: String, row: Int?)
    throws
  {
    let text = """
      langkah:
        - {no: 9, kegiatan: a}
        - {no: 2, kegiatan: b, lanjut: "\(words)"}
        - {kegiatan: c}
      """
    let sop = try read(text).sop
    let target = sop.activities[1].next?.first
    #expect(
      target == row.map { .activity(sop.activities[$0].id) }
        ?? (words.isEmpty ? nil : .nowhere(words)))
    #expect(try read(sop.printed()).sop == sop)
  }

  @Test func `a row whose number another row bears is named by its place`() throws {
    let sop = try read(
      "langkah:\n- {no: 1, kegiatan: a, lanjut: baris 2}\n- {no: 1, kegiatan: b}\n- {no: 2}"
    ).sop
    #expect(sop.activities[0].next == [.activity(sop.activities[1].id)])
    #expect(sop.printed().contains("lanjut: baris 2"))
    #expect(try read(sop.printed()).sop == sop)
  }

  @Test func `without lanjut nothing is said, an empty list leads nowhere`() throws {
    let sop = try read("langkah:\n- kegiatan: a\n- lanjut: []\n- lanjut: [1, 2]\n- lanjut:\n").sop
    #expect(sop.activities.map { $0.next?.count } == [nil, 0, 2, nil])
    #expect(try read(sop.printed()).sop == sop)
  }

  @Test func `one text stands for a list of one, and blanks in a list vanish`() throws {
    let sop = try read("identitas:\n  peralatan: Komputer\n  peringatan: [\"\", \"-\", x]\n").sop
    #expect(sop.identity.equipment.items == ["Komputer"])
    #expect(sop.identity.warnings.items == ["x"])
  }

  @Test(arguments: [
    ("-", true, false), ("", true, false), ("…", true, false), ("tidak ada", false, true),
    ("Nihil", false, true), ("ada", false, false),
  ])
  func `blank, none and a value are three things`(words: String, isEmpty: Bool, isNone: Bool) throws
  {
    let cell = try read("identitas: {keterkaitan: \"\(words)\"}").sop.identity.relatedSOPs
    #expect(cell.isEmpty == isEmpty)
    #expect((cell.meaning == .none) == isNone)
  }

  @Test func `branches may be written label by label`() throws {
    let sop = try read("langkah:\n- cabang: {Ya: 2, Tidak: 1}\n- kegiatan: b").sop
    #expect(sop.activities[0].branches.map(\.label) == ["Ya", "Tidak"])
    #expect(sop.printed().contains("cabang: [{label: Ya, ke: 2}, {label: Tidak, ke: 1}]"))
  }

  @Test(arguments: [
    "[Ya ke 2, Tidak ke 1]", "[Ya: 2, Tidak: 1]", "[{Ya: 2, Tidak: 1}]", "[Ya -> 2, Tidak → 1]",
    "[Ya ke langkah 2, \"Tidak, kembali ke langkah 1.\"]", "[{Ya: langkah 2}, {Tidak: ke 1}]",
    "\n  - Ya: 2\n  - Tidak: 1", "['Ya: 2', Tidak=1]", "[{label: Ya, ke: 2}, Tidak ke 1]",
  ])
  func `a branch in words that name answer and row is read, and told how to write`(
    branches: String
  ) throws {
    let reading = try read("langkah:\n- cabang: \(branches)\n- kegiatan: b")
    let ids = reading.sop.activities.map(\.id)
    #expect(
      reading.sop.activities[0].branches == [
        Branch(label: "Ya", target: .activity(ids[1])),
        Branch(label: "Tidak", target: .activity(ids[0])),
      ])
    #expect(!reading.problems.isEmpty && reading.problems.allSatisfy { $0.kind == .repaired })
    #expect(reading.problems.allSatisfy { $0.message.contains("{label: …, ke: …}") })
    #expect(try read(reading.sop.printed()).sop == reading.sop)
  }

  @Test(arguments: [
    "Ya", "Tahap 2", "\"3\"", "ke 3", "{labl: Ya, ke: 2}", "{label: Ya, kee: 2}", "{Ya: [2]}",
    "{Ya: selesai}",
  ])
  func `a branch that lacks its answer or its row is kept unread`(branch: String) throws {
    let reading = try read("langkah:\n- cabang: [\(branch), {label: Tidak, ke: 1}]\n- kegiatan: b")
    #expect(reading.problems.map(\.kind) == [.unread])
    #expect(reading.sop.activities[0].branches.map(\.label) == ["Tidak"])
    #expect(try read(reading.sop.printed()).sop == reading.sop)
  }

  @Test func `an item with a colon is read as the text it was meant to be`() throws {
    let reading = try read("identitas:\n  peringatan:\n    - Catatan: jangan terlambat\n    - x\n")
    #expect(reading.sop.identity.warnings.items == ["Catatan: jangan terlambat", "x"])
    #expect(reading.problems.map(\.kind) == [.repaired])
    #expect(try read(reading.sop.printed()).sop == reading.sop)
  }

  @Test func `a draft without words is an empty SOP`() throws {
    #expect(try read("# belum ada\n").sop == SOP())
    #expect(try read("").problems == [])
  }

  @Test(arguments: ["- a\n- b", "hanya kata", "[1, 2]", "}{"])
  func `a text without any key is refused`(text: String) {
    #expect(throws: Refusal.self) { try SOP.reading(text) }
  }

  @Test func `more than a megabyte and more than twenty levels are refused`() {
    #expect(throws: Refusal.tooLarge) {
      try SOP.reading("judul: " + String(repeating: "x", count: 1_000_000))
    }
    #expect(throws: Refusal.self) {
      try SOP.reading("x: " + String(repeating: "[", count: 100_000))
    }
    #expect(throws: Refusal.self) {
      try SOP.reading("a: b: c\nx: " + String(repeating: "[", count: 100_000))
    }
  }
}
