import PlainYAML
import SOPDocument
import Testing

/// A draft that does not parse as a whole is read block by block.
struct SalvageTests {
  private func salvaged(_ text: String) throws -> Reading {
    let reading = try SOP.reading(text)
    let printed = reading.sop.printed()
    #expect(try SOP.reading(printed).sop == reading.sop, "\(printed)")
    #expect(Words.lost(from: text, in: printed) == [], "\(printed)")
    return reading
  }

  @Test func `a forgotten quote costs one cell of one row`() throws {
    let reading = try salvaged(
      """
      status: draf
      pelaksana: [Camat, Staf]
      langkah:
        - kegiatan: Menerima berkas
          waktu: "5 menit
          output: [Berkas]
        - kegiatan: Memeriksa berkas
          waktu: 10 menit
      """)
    let rows = reading.sop.activities
    #expect(rows.map(\.text.text) == ["Menerima berkas", "Memeriksa berkas"])
    #expect(rows[0].time.isUnread)
    #expect(rows[0].output.items == ["Berkas"])
    #expect(reading.problems.map(\.place.line) == [5])
    #expect(reading.problems.map(\.words) == ["waktu: \"5 menit"])
    #expect(reading.problems[0].message.contains("kutip"))
    #expect(reading.place(of: .cell(rows[1].id, .time)).start.line == 8)
  }

  @Test func `a colon in the first cell costs that cell alone`() throws {
    let reading = try salvaged(
      "langkah:\n  - kegiatan: Catatan: a\n    waktu: 5 menit\n  - kegiatan: b")
    #expect(reading.sop.activities.map(\.text.isUnread) == [true, false])
    #expect(reading.sop.activities[0].time.value != nil)
  }

  @Test func `a broken box of the identity costs that box alone`() throws {
    let reading = try salvaged(
      "identitas:\n  judul: [Pelayanan\n  nomor: 12\n  dasar_hukum:\n    - UU: no: 1\n    - b\n")
    #expect(reading.sop.identity.title.isUnread)
    #expect(reading.sop.identity.number.text == "12")
    #expect(reading.sop.identity.legalBasis.isUnread)
    #expect(reading.problems.count == 2)
  }

  @Test func `a row that is no row keeps its place, so that arrows still find theirs`() throws {
    let reading = try salvaged(
      "langkah:\n- kegiatan: a\n  lanjut: 3\n- \"tak ditutup\n- kegiatan: c\n")
    #expect(reading.sop.activities.count == 3)
    #expect(reading.sop.activities[1].text.isUnread)
    #expect(reading.sop.activities[0].next == [.activity(reading.sop.activities[2].id)])
  }

  @Test func `words above the first key are kept above it`() throws {
    let reading = try salvaged("Catatan rapat\nstatus: draf\njudul: a: b\n")
    #expect(reading.sop.status.value == .draft)
    #expect(reading.sop.printed().hasPrefix("Catatan rapat\n"))
  }

  @Test func `a key of its own indentation is still a key`() throws {
    let reading = try salvaged(
      "identitas:\n   judul: x\n  nomor: 1\nlangkah:\n  - kegiatan: a\n   waktu: 5 menit\n")
    #expect(reading.sop.identity.title.text == "x")
    #expect(reading.sop.identity.number.text == "1")
    #expect(reading.sop.activities[0].time.value != nil)
    #expect(reading.problems.map(\.kind) == [.repaired])
  }

  @Test func `a colon without its space costs the cell and says so`() throws {
    let reading = try salvaged("langkah:\n- kegiatan: a\n  waktu:5 menit\n  output: b")
    #expect(reading.problems.map(\.message).joined().contains("titik dua dan spasi"))
    #expect(reading.sop.activities[0].output.items == ["b"])
    #expect(reading.sop.activities[0].time.isUnread)
  }

  @Test func `a tab costs the block it stands in`() throws {
    let reading = try salvaged("status: draf\npelaksana:\n\t- Camat\nlangkah:\n- kegiatan: a\n")
    #expect(reading.sop.performers.isUnread)
    #expect(reading.sop.activities.count == 1)
    #expect(reading.problems.map(\.place.line) == [3])
  }

  @Test func `a second naskah in one file is not mixed into the first`() throws {
    let reading = try SOP.reading("---\nstatus: draf\n---\nstatus: ditetapkan\n")
    #expect(reading.sop.status.value == .draft)
    #expect(reading.problems.count >= 1)
  }

  @Test func `bytes that are no text are replaced and told line by line`() throws {
    let reading = try SOP.reading(
      bytes: Array("status: draf\nlangkah:\n- kegiatan: ".utf8) + [0xE9, 0xFF])
    #expect(reading.problems.map(\.span.start.line) == [3])
    #expect(reading.sop.activities[0].text.text == "\u{FFFD}\u{FFFD}")
  }
}
