import PlainYAML
import SOPDocument
import Testing

struct PlacesTests {
  @Test func `a value beside its key has the value's place`() throws {
    let reading = try SOP.reading("identitas:\n  judul: Pelayanan KTP\n")
    let span = reading.place(of: .field(.title))
    #expect((span.start.line, span.start.column, span.end.column) == (2, 10, 23))
  }

  @Test func `what is missing takes the place of its nearest ancestor`() throws {
    let reading = try SOP.reading(
      "status: draf\nidentitas:\n  judul: x\nlangkah:\n  - kegiatan: a\n")
    let id = try #require(reading.sop.activities.first?.id)
    #expect(reading.place(of: .field(.number)).start.line == 2)
    #expect(reading.place(of: .item(.warnings, 3)).start.line == 2)
    #expect(reading.place(of: .cell(id, .time)).start == reading.place(of: .activity(id)).start)
    #expect(reading.place(of: .branch(id, 1)).start.line == 5)
    #expect(reading.place(of: .performers).start.line == 1)
  }

  @Test func `every part of a row has its own place`() throws {
    let reading = try SOP.reading(Draft.example)
    let id = try #require(reading.sop.activities.last?.id)
    let lines = Draft.example.split(separator: "\n", omittingEmptySubsequences: false)
    func line(_ subject: Subject) -> Substring { lines[reading.place(of: subject).start.line - 1] }
    #expect(line(.cell(id, .time)).contains("waktu: 5 menit"))
    #expect(line(.branch(id, 1)).contains("label: Tidak"))
    #expect(line(.performer(3)).contains("Camat"))
    #expect(line(.field(.approverName)).contains("Siti"))
    #expect(line(.item(.equipment, 2)).contains("Cap dinas"))
    #expect(line(.promise(.product)).contains("produk"))
    #expect(line(.exemption(0)).contains("AL-08"))
  }
}
