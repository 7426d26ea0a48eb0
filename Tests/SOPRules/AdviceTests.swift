import PlainYAML
import SOPDocument
import SOPRules
import Testing

/// What to do next fits the draft it is said of.
@Suite struct AdviceTests {
  private func next(_ code: String, _ piece: String) throws -> String {
    try #require(try found(code, in: piece).first).next
  }

  private func codes(_ piece: String) throws -> [String] {
    Rulebook.standard.review(try SOP.reading(Example.laid(piece)).sop).findings.map(\.code)
  }

  @Test func `a decision in the first row gets a beginning above it`() throws {
    let piece = """
      langkah:
        - {simbol: keputusan, cabang: [{label: Online, ke: 2}, {label: Offline, ke: 3}]}
      """
    #expect(try next("AL-01", piece).hasPrefix("Tambahkan satu langkah bersimbol mulai"))
  }

  @Test func `a decision in the last row gets an end below it`() throws {
    let piece = """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - {simbol: keputusan, cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]}
      """
    #expect(try next("AL-02", piece).hasPrefix("Tambahkan satu langkah bersimbol selesai"))
  }

  @Test func `an agreeing answer that leads back to its question is sent onward`() throws {
    let piece = "langkah: [{}, {cabang: [{label: Setuju, ke: 2}, {label: Ditolak, ke: 1}]}]"
    #expect(try next("AL-17", piece).hasPrefix("Arahkan cabang itu maju, misalnya ke langkah 3"))
  }

  @Test(arguments: [("belah ketupat", "keputusan"), ("Kotak", "proses"), ("dokumen", "proses")])
  func `a symbol by another name gets its own`(word: String, name: String) throws {
    #expect(
      try next("AL-05", "langkah: [{}, {}, {simbol: \(word)}]")
        == "Tulis \"\(name)\" sebagai gantinya.")
  }

  @Test func `a foreign symbol in place of a capsule is one slip`() throws {
    #expect(try codes("langkah: [{simbol: kapsul}]") == ["AL-01"])
    #expect(try codes("langkah: [{}, {}, {}, {}, {}, {simbol: terminator}]") == ["AL-02"])
  }

  @Test func `a repeated number is not told to be another one than its row`() throws {
    let finding = try #require(
      try found("KG-02", in: "langkah: [{no: 1}, {no: 2}, {no: 4}, {no: 4}]").last)
    #expect(finding.message == "Nomor langkah berulang: sesudah 4 tertulis 4.")
    #expect(finding.next.hasPrefix("Ubah nomornya menjadi 4,"))
  }

  @Test func `a condition ends before what is done then, be it passive`() throws {
    let piece = """
      langkah: [{}, {}, {kegiatan: "Mencatat berkas, jika lengkap diteruskan, jika tidak dikembalikan"}]
      """
    #expect(try next("KG-10", piece).contains("\"Lengkap?\""))
  }

  @Test func `a check written as a condition is asked for once`() throws {
    let piece = """
      langkah:
        - {}
        - {kegiatan: "Memeriksa berkas, jika lengkap diteruskan", hapus: [tanya, cabang]}
      """
    #expect(try codes(piece) == ["KG-10"])
  }

  @Test(arguments: [
    ("5-10 menit", "10 menit"), ("1 – 20 Hari Kerja", "20 hari kerja"),
    ("30 menit - 3 Jam", "3 jam"),
  ])
  func `a range is mended with an amount of its own`(words: String, most: String) throws {
    #expect(
      try next("MB-07", "langkah: [{}, {}, {waktu: \(words)}]").hasSuffix("misalnya \(most)."))
  }

  @Test(arguments: ["[1 jam, 2 jam]", "{a: b}", "!!str 1 jam"])
  func `a time of another form than text was not read and costs nothing`(words: String) throws {
    #expect(try codes("langkah: [{}, {}, {waktu: \(words)}]").isEmpty)
  }

  @Test func `many rows in a run are named by its ends`() {
    #expect(Wording.numbers([1, 2, 3, 5, 6, 9]) == "1–3, 5, 6, dan 9")
    #expect(Wording.numbers([4, 5]) == "4 dan 5")
    #expect(Wording.numbers([1, 2, 3]) == "1–3")
  }

  @Test func `a title's "ttg" is read as "tentang"`() throws {
    let item = "UU No. 25 Tahun 2009 ttg Pelayanan Publik"
    #expect(try found("DH-02", in: "identitas: {dasar_hukum: [\(item)]}").isEmpty)
  }

  @Test func `what an approval lacks stands at the approval`() throws {
    let reading = try SOP.reading("identitas:\n  judul: x\n  pengesahan: {jabatan: Camat}\n")
    #expect(reading.place(of: .field(.approverName)).start.line == 3)
  }
}

/// Mended sentences say what the author meant.
@Suite struct MendedSentenceTests {
  private func next(_ code: String, _ text: String) throws -> String {
    try #require(
      try found(code, in: "langkah: [{}, {}, {kegiatan: \"\(text)\"}]").first
    ).next
  }

  @Test(arguments: [
    ("Surat ditandatangani Camat", "Tulis \"Menandatangani surat\"."),
    ("Surat dikirim kepada Camat", "Tulis \"Mengirim surat kepada Camat\"."),
  ])
  func `an office behind a passive is who does it`(text: String, advice: String) throws {
    #expect(try next("KG-06", text) == advice)
  }

  @Test func `a clause of time is not made an object`() throws {
    #expect(try !next("KG-06", "Setelah lengkap, berkas diteruskan").contains("Meneruskan"))
  }

  @Test func `who approves is not what is approved`() throws {
    #expect(try next("KG-07", "Persetujuan Camat") == "Tulis \"Menyetujui …\".")
    #expect(try next("KG-07", "Pengesahan rencana kerja") == "Tulis \"Mengesahkan rencana kerja\".")
  }

  @Test(arguments: [
    ("Penyusunan dan penandatanganan SK", "\"Menyusun SK\" dan \"Menandatangani SK\""),
    ("Surat dicetak lalu ditandatangani", "\"Mencetak surat\" dan \"Menandatangani surat\""),
    (
      "Menandatangani dan memberi cap surat", "\"Menandatangani surat\" dan \"Memberi cap surat\""
    ),
    (
      "Mendisposisikan surat dan meneruskannya",
      "\"Mendisposisikan surat\" dan \"Meneruskan surat\""
    ),
    (
      "Menyusun konsep surat serta menyampaikannya kepada Camat",
      "\"Menyusun konsep surat\" dan \"Menyampaikan konsep surat kepada Camat\""
    ),
    ("Memeriksa dan menandatangani SK", "\"Memeriksa SK\" dan \"Menandatangani SK\""),
  ])
  func `acts are split into rows that stand alone`(text: String, rows: String) throws {
    #expect(try next("KG-09", text) == "Pecah menjadi 2 baris: \(rows).")
  }
}
