import PlainYAML
import Testing

struct FieldsTests {
  private func complaints(
    _ text: String, _ read: (Fields, inout [Complaint]) -> Void = { _, _ in }
  ) throws -> [String] {
    let root = try #require(try Tree.parsing(text).root)
    var complaints: [Complaint] = []
    let fields = Fields(
      of: root, as: "latihan", keys: ["id", "soal", "pilihan", "acak"], complaints: &complaints)
    read(fields, &complaints)
    return complaints.map(\.words)
  }

  @Test func `an unknown key is named with the nearest known one`() throws {
    #expect(
      try complaints("id: a\nsaol: x")
        == ["2:1: Kunci \"saol\" tidak dikenal; maksudnya \"soal\"?"])
  }

  @Test func `a key far from all known ones brings their list`() throws {
    #expect(
      try complaints("warna: x")
        == ["1:1: Kunci \"warna\" tidak dikenal; yang dikenal: id, soal, pilihan, acak."])
  }

  @Test func `a key that must be there is missed at the map`() throws {
    #expect(
      try complaints("id: a") { _ = $0.text("soal", complaints: &$1) }
        == ["1:1: Kunci \"soal\" pada latihan belum diisi."])
  }

  @Test func `a value of another form is refused at its place`() throws {
    #expect(
      try complaints("soal: [a]") { _ = $0.text("soal", complaints: &$1) }
        == ["1:7: Kunci \"soal\" diisi satu teks, bukan daftar."])
    #expect(
      try complaints("pilihan:\n  - a\n  - b: c") { _ = $0.texts("pilihan", complaints: &$1) }
        == ["3:5: Butir \"pilihan\" berupa satu teks; beri tanda kutip bila memuat titik dua."])
    #expect(
      try complaints("acak: mungkin") { _ = $0.flag("acak", absent: true, complaints: &$1) }
        == ["1:7: Kunci \"acak\" diisi ya atau tidak."])
    #expect(
      try complaints("id: x") { _ = $0.integer("id", complaints: &$1) }
        == ["1:5: Kunci \"id\" diisi bilangan bulat."])
  }

  @Test func `a word among known ones is read, another brings the nearest`() throws {
    #expect(
      try complaints("id: isain") {
        _ = $0.word("id", among: ["isian", "pilihan"], complaints: &$1)
      } == ["1:5: Isi \"id\" \"isain\" tidak dikenal; maksudnya \"isian\"?"])
  }

  @Test func `a text where a list may stand is a list of one`() throws {
    let root = try #require(try Tree.parsing("soal: satu").root)
    var complaints: [Complaint] = []
    let fields = Fields(of: root, as: "latihan", keys: ["soal"], complaints: &complaints)
    #expect(fields.texts("soal", complaints: &complaints) == ["satu"])
    #expect(fields.texts("tiada", complaints: &complaints) == [])
    #expect(complaints.isEmpty)
  }

  @Test(arguments: [
    ("pelaksna", "pelaksana"), ("Waktu", "waktu"), ("keterngana", "keterangan"),
    ("outptu", "output"),
    ("zzz", nil), ("", nil),
  ])
  func `the nearest word forgives slips and swapped letters`(text: String, word: String?) {
    let known = ["pelaksana", "waktu", "keterangan", "output"]
    #expect(Nearest.word(to: text, among: known) == word)
  }
}
