import SOPDocument
import SOPRules
import Testing

@Suite struct `The form of the table` {
  private func text(_ words: String) -> String {
    "langkah:\n  - {}\n  - {}\n  - kegiatan: \"\(words)\"\n"
  }

  @Test(arguments: [
    "1. Menyusun konsep 2. Mencetak konsep 3. Menyerahkan konsep",
    "Petugas menyusun konsep. Kepala Bidang memeriksa konsep. Petugas mencetak surat.",
    "Berkas diterima; berkas dicatat; berkas disimpan",
  ])
  func `is no story in one cell`(words: String) throws {
    #expect(try found("FM-03", in: text(words)).count == 1)
  }

  @Test(arguments: [
    "Memeriksa: a. KTP, b. Kartu keluarga, c. Surat pengantar", "Menyusun konsep.",
    "Menyusun konsep. Mencetak konsep.", "Menyusun konsep surat No. 3 s.d. No. 5 dst.",
    "Menyusun, mencetak, dan menyerahkan konsep", "Menghadap dr. Sari, M.Kes. di ruang II.",
  ])
  func `may list things and end with a full stop`(words: String) throws {
    #expect(try found("FM-03", in: text(words)).isEmpty)
  }

  @Test func `takes the story for one slip`() throws {
    let piece = text("1. Menyusun konsep lalu memarafnya 2. Mencetak konsep 3. Menyimpan konsep")
    let sop = try SOP.reading(Example.laid(piece)).sop
    #expect(Rulebook.standard.review(sop).findings.map(\.code) == ["FM-03"])
  }

  @Test(arguments: [
    ("{biaya: 1}, {biaya: 1}, {biaya: 1}", 1), ("{biaya: 1}, {biaya: 1}", 0),
    ("{keterangn: x}, {keterangn: x}, {keterangn: x}", 0),
  ])
  func `has no column of its own`(rows: String, count: Int) throws {
    #expect(try found("FM-02", in: "langkah: [\(rows)]").count == count)
  }

  @Test func `counts a column once a row, however often the row repeats it`() throws {
    var text = SOP.soundDraft
    for time in ["waktu: 10 menit", "waktu: 30 menit"] {
      text = text.replacing(time, with: "\(time)\n    biaya: 1\n    biaya: 2")
    }
    let reading = try SOP.reading(text)
    #expect(reading.sop.leftovers.count == 4)
    #expect(Rulebook.standard.only(["FM-02"]).review(reading.sop).findings.map(\.message) == [])
  }

  @Test(arguments: [
    ("{tujuan: x, kebijakan: y}", ["Tujuan dan Kebijakan"]), ("{tujuan: x}", []),
    (
      "{referensi: x, langkah: [{}, {}, {}, {}, {}, {}, {kegiatan: \"Pengertian: izin\"}]}",
      ["Referensi dan Pengertian"]
    ),
    ("langkah: [{kegiatan: Tujuan layanan}, {kegiatan: Referensi layanan}]", []),
  ])
  func `is not that of health care`(piece: String, parts: [String]) throws {
    let messages = try found("FM-04", in: piece).map(\.message)
    #expect(messages.count == parts.count)
    for part in parts { #expect(messages.first?.contains(part) == true) }
  }

  @Test func `has an identity above it as soon as one box is filled`() {
    func messages(_ sop: SOP) -> [String] {
      Rulebook.standard.only(["FM-01"]).review(sop).findings.map(\.message)
    }
    var sop = SOP()
    #expect(messages(sop).contains { $0.contains("Bagian Identitas") })
    sop.identity.title = Written(text: "Penerbitan Surat Rekomendasi")
    #expect(!messages(sop).contains { $0.contains("Bagian Identitas") })
  }

  @Test(arguments: [
    ("pelaksana: [Pemohon, Waktu]", 1), ("pelaksana: [Pelaksana, Petugas Waktu]", 0),
    ("langkah: [{kegiatan: Uraian Kegiatan}]", 1), ("langkah: [{kegiatan: Pelaksana}]", 1),
    ("langkah: [{kegiatan: Mencatat kegiatan}]", 0),
  ])
  func `has its titles above it`(piece: String, count: Int) throws {
    #expect(try found("FM-09", in: piece).count == count)
  }
}
