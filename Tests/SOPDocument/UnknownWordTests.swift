import SOPDocument
import Testing

/// A word a key does not take is kept, told with the words it takes, and printed back.
struct UnknownWordTests {
  @Test(arguments: [
    ("status: ditetapkn", "Status \"ditetapkn\" tidak dikenal", "ditetapkan", 9),
    ("jenis: {sifat: admnistratif}", "Isi sifat \"admnistratif\"", "administratif", 16),
    ("jenis: {cakupan: Mikroo}", "Isi cakupan \"Mikroo\"", "mikro", 18),
    ("jenis: {tuntas: parsiall}", "Isi tuntas", "parsial", 17),
    ("jenis: {kekhususan: spesifk}", "Isi kekhususan", "spesifik", 21),
    ("jenis: {kegiatan: layanan warga}", "pelayanan, rutin, penugasan.", nil, 19),
    ("jenis: {lingkup: ekternal}", "Isi lingkup", "eksternal", 18),
  ])
  func `an unknown word is told once at its place and printed back`(
    text: String, message: String, suggestion: String?, column: Int
  ) throws {
    let reading = try SOP.reading(text)
    #expect(reading.problems.map(\.kind) == [.unread])
    let problem = try #require(reading.problems.first)
    #expect(problem.message.contains(message) && problem.suggestion == suggestion, "\(problem)")
    #expect(problem.column == column)
    let printed = reading.sop.printed()
    #expect(printed.contains(problem.words))
    #expect(try SOP.reading(printed).sop == reading.sop)
  }

  @Test(arguments: [
    "sifat: Teknis", "kegiatan: RUTIN", "tuntas: \"-\"", "lingkup:", "cakupan: nihil",
  ])
  func `a known word in any case, and no word, are no trouble`(line: String) throws {
    #expect(try SOP.reading("jenis:\n  \(line)\n").problems.isEmpty)
  }

  @Test(arguments: ["jenis: teknis", "jenis: [teknis, mikro]"])
  func `a jenis in one word is told once, and counts as unread`(text: String) throws {
    let reading = try SOP.reading(text)
    #expect(reading.problems.map(\.kind) == [.unread])
    #expect(reading.sop.kind.mayBeTechnical && reading.sop.kind.occasion.isUnread)
    #expect(try SOP.reading(reading.sop.printed()).sop == reading.sop)
    var mended = reading.sop
    mended.kind = Kind()
    #expect(!mended.printed().contains("jenis"))
  }

  @Test(arguments: [
    ("tanggal_pembuatan: 31 Februari 2026", "tidak ada di kalender"),
    ("tanggal_efektif: 2026-13-01", "tidak ada di kalender"),
    ("tanggal_revisi: segera", "belum terbaca sebagai tanggal"),
  ])
  func `a date that is none is told and printed back`(line: String, message: String) throws {
    let reading = try SOP.reading("identitas:\n  \(line)\n")
    #expect(reading.problems.map(\.kind) == [.unread])
    #expect(reading.problems.first?.message.contains(message) == true)
    #expect(reading.sop.printed().contains(line))
    #expect(try SOP.reading(reading.sop.printed()).sop == reading.sop)
  }

  @Test(arguments: ["A, B, C", "A; B", "Petugas Loket, Camat dan Sekretaris", "\"A\\nB\""])
  func `performers in one line are told once, with how to list them`(line: String) throws {
    let text = "status: draf\npelaksana: \(line)\nlangkah:\n- pelaksana: A\n- pelaksana: B\n"
    let reading = try SOP.reading(text)
    #expect(reading.problems.map(\.kind) == [.unread])
    #expect(reading.problems.first?.message.contains("pelaksana: [") == true)
    #expect(reading.problems.map(\.column) == [1] && reading.problems.map(\.line) == [2])
    #expect(reading.sop.performers.isUnread)
    #expect(try SOP.reading(reading.sop.printed()).sop == reading.sop)
  }

  @Test(arguments: ["Kepala Seksi Sosial, Budaya", "Camat", "Camat,"])
  func `one performer is read as one, with a comma too where a row bears the name`(
    line: String
  ) throws {
    let reading = try SOP.reading("pelaksana: \(line)\nlangkah:\n- pelaksana: [\"\(line)\"]\n")
    #expect(reading.problems.isEmpty && reading.sop.performers.items == [line])
  }
}
