import SOPDocument
import Testing

/// What is not understood is kept, reported and printed back.
struct KeptTests {
  @Test(arguments: [
    "identitas:\n  judul: &a Teks", "identitas:\n  judul: [a, b]", "identitas: teks",
    "identitas: &a {judul: x}", "identitas: {judul: !t x, nomor: y}", "pelaksana: {a: b}",
    "pelaksana: [a, [b]]", "langkah: teks", "langkah:\n- [a, b]", "langkah:\n- &a {kegiatan: b}",
    "langkah:\n- cabang: teks", "langkah:\n- cabang: [[a]]", "langkah:\n- lanjut: {a: b}",
    "langkah:\n- waktu: [5 menit]", "langkah:\n- kegiatan: {a: b}\n  waktu: 2 menit",
    "abaikan: teks", "abaikan: [{aturan: AL-08, langkah: lima}]", "jenis: [a]",
    "standar_pelayanan: x", "total_waktu: [a]", "status: [draf]", "status: *a",
    "judul: x\njudul: y\nstatus: draf\nstatus: ditetapkan",
    "langkah:\n- kegiatan: a\n  waktu: 1 menit\n  waktu: 2 menit",
  ])
  func `a value of another form stays unread and is printed back`(text: String) throws {
    let reading = try SOP.reading(text)
    #expect(reading.problems.contains { $0.isUnread })
    let printed = reading.sop.printed()
    let again = try SOP.reading(printed)
    #expect(again.sop == reading.sop, "\(printed)")
    #expect(Words.lost(from: text, in: printed) == [], "\(printed)")
  }

  @Test func `an unread cell is neither empty nor a value`() throws {
    let sop = try SOP.reading("identitas: {judul: &a x}\nlangkah:\n- waktu: [5 menit]").sop
    #expect(sop.identity.title.isUnread)
    #expect(sop.activities[0].time.isUnread)
  }

  @Test func `branches and arrows that could not be read are told from those that are not there`()
    throws
  {
    let sop = try SOP.reading(
      "langkah:\n- {cabang: teks, lanjut: 2}\n- cabang: [[a]]\n- lanjut: {a: b}\n- [x]"
    ).sop
    let ids = sop.activities.map(\.id)
    #expect(ids.map { sop.isUnread(.branches, of: $0) } == [true, true, false, true])
    #expect(ids.map { sop.isUnread(.next, of: $0) } == [false, false, true, true])
  }

  @Test func `what is written over an unread value takes its place`() throws {
    var sop = try SOP.reading("identitas: {judul: &a Lama}").sop
    sop.identity.title = Written(text: "Baru")
    #expect(sop.printed().contains("judul: Baru"))
    #expect(!sop.printed().contains("Lama"))
  }

  @Test func `a status of another word is kept with the nearest one`() throws {
    let reading = try SOP.reading("status: draft")
    #expect(reading.sop.status.isUnread)
    #expect(reading.problems.first?.suggestion == "draf")
    #expect(try SOP.reading(reading.sop.printed()).sop == reading.sop)
  }

  @Test func `another format is reported and kept`() throws {
    let reading = try SOP.reading("format: sop-ap/2\nstatus: draf")
    #expect(reading.problems.map(\.suggestion) == ["sop-ap/1"])
    #expect(try SOP.reading(reading.sop.printed()).sop == reading.sop)
  }
}
