import PlainYAML
import SOPDocument
import SOPRules
import Testing

/// What a review says on paper and to machines.
@Suite struct PrintingTests {
  private func report(_ text: String, profile: Profile = .latihan) throws -> FileReport {
    let reading = try SOP.reading(text)
    let review = Rulebook.standard.review(
      reading.sop, by: try Rubrics.shipped, profile: profile)
    return FileReport(name: "a.sop.yaml", outcome: .reviewed(reading, review))
  }

  private func words(_ text: String) throws -> String {
    ReviewText(rulebook: .standard).printing(try report(text))
  }

  private func json(_ text: String, profile: Profile = .latihan) throws -> String {
    ReviewJSON(
      rulebook: .standard, rubric: try Rubrics.shipped, profile: profile, digest: { _ in "0a" }
    ).printing([try report(text, profile: profile)])
  }

  @Test func `a finding is told with place, next step, gain and code, the code last`() throws {
    let text = try words(Example.laid("langkah: [{}, {}, {}, {}, {output: []}]"))
    let block = text.split(separator: "\n\n").first { $0.contains("MB-03") }
    let lines = try #require(block).split(separator: "\n").map(String.init)
    #expect(lines[0] == "Wajib diperbaiki (1)")
    #expect(lines[1].hasPrefix("  Output di langkah 5"))
    #expect(lines.contains { $0.hasPrefix("    di        Langkah 5, kolom Output · a.sop.yaml:") })
    #expect(lines.contains { $0.hasPrefix("    ubah      ") })
    #expect(lines.last == "    +2,40 · MB-03")
  }

  @Test func `a file that could not be read has no place, one that was read has`() {
    let missing = FileReport(name: "a", outcome: .refused("Tidak ditemukan.", at: nil))
    let list = FileReport(
      name: "b", outcome: .refused("Bukan naskah.", at: Place(line: 2, column: 3, offset: 9)))
    let text = ReviewText(rulebook: .standard)
    #expect(text.printing(missing) == "a\n  Belum dapat dibaca. Tidak ditemukan.\n")
    #expect(text.printing(list).hasPrefix("b:2:3\n"))
    let json = ReviewJSON(rulebook: .standard, rubric: nil, profile: .latihan, digest: { $0 })
    #expect(json.printing([missing]).contains(#""tak_terbaca":[{"pesan":"Tidak ditemukan."#))
    #expect(json.printing([list]).contains(#""tak_terbaca":[{"baris":2,"kolom":3,"pesan":"#))
  }

  @Test func `a finding that bars from passing says so, and so does a column left empty`() throws {
    let text = try words(Example.laid("langkah: [{}, {cabang: [{label: Ya, ke: 3}]}]"))
    #expect(text.contains("syarat lulus · "))
    #expect(text.contains(" · 1 syarat lulus belum terpenuhi (dari 100"))
    #expect(text.contains("    syarat lulus · ") && text.contains("AL-07"))
  }

  @Test func `no line is wider than eighty columns`() throws {
    for name in ["first-day", "procurement", "signed-typical"] {
      let text = try words(File.text(at: "Tests/Drafts/\(name).sop.yaml"))
      #expect(text.split(separator: "\n").filter { $0.count > 80 && !$0.contains("Rubrik") } == [])
    }
  }

  @Test func `what steers a terminal is never echoed`() throws {
    let evil = try Example.laid("langkah: [{waktu: \"\\e[2Jsecepatnya\"}]")
    #expect(try !words(evil).unicodeScalars.contains("\u{1B}"))
    #expect(try !json(evil).unicodeScalars.contains("\u{1B}"))
    let name = FileReport(name: "\u{1B}[31m", outcome: .refused("tidak ada", at: .start))
    #expect(!ReviewText(rulebook: .standard).printing(name).unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a sound draft opens with what is right and has nothing to mend`() throws {
    let text = try words(SOP.soundDraft)
    #expect(text.hasPrefix("a.sop.yaml · Penerbitan Surat Rekomendasi Penelitian\n\nSudah baik\n"))
    #expect(!text.contains("diperbaiki"))
    #expect(text.contains("Nilai mesin 100,00 (dari 100; lulus 70)"))
  }

  @Test func `the run that proves a finding is printed with the answers taken`() throws {
    let sop = try SOP.reading(SOP.soundDraft).sop
    let ids = sop.activities.map(\.id)
    let finding = Finding(
      .activity(ids[1]), "x", evidence: [.activity(ids[0]), .branch(ids[1], 1), .activity(ids[0])])
    #expect(finding.evidenceWords(in: sop) == "1 → 2 –Tidak→ 1")
  }

  @Test func `a row that only repeats the finding's own is no proof, another one is named`() throws
  {
    let sop = try SOP.reading(SOP.soundDraft).sop
    let ids = sop.activities.map(\.id)
    let same = Finding(.cell(ids[1], .time), "x", evidence: [.activity(ids[1])])
    #expect(same.evidenceWords(in: sop).isEmpty)
    let other = Finding(.cell(ids[1], .time), "x", evidence: [.activity(ids[2])])
    #expect(other.evidenceWords(in: sop) == "Langkah 3")
  }

  @Test func `the line of the score counts what was set aside`() throws {
    let line = ReviewLines.printing(
      try report(
        Example.laid(
          "{langkah: [{waktu: 5-10 menit}], abaikan: [{aturan: MB-07, langkah: 1, alasan: x}]}")))
    #expect(line == "a.sop.yaml: Nilai mesin 100,00 · 1 catatan dikecualikan\n")
  }

  @Test func `a finding is an object of schema 1`() throws {
    let text = try json(Example.laid("langkah: [{}, {}, {}, {}, {output: []}]"))
    #expect(
      text.hasPrefix(
        #"{"skema":1,"rubrik":{"id":"sop-ap","versi":"2026.1","hash_struktur":"0a","hash_isi":"0a"},"#
          + #""profil":"latihan","revisi":{"AL-01":2,"#))
    #expect(
      text.contains(
        #""berkas":[{"berkas":"a.sop.yaml","judul":"Penerbitan Surat Rekomendasi Penelitian","#
          + #""naskah":"0a","tak_terbaca":[],"temuan":[{"kode":"MB-03","#
          + #""keparahan":"kesalahan","pratinjau":false,"pesan":"Output"#))
    #expect(
      text.contains(
        #""sidik":"0a","subjek":"langkah[5].output","di":"Langkah 5, kolom Output","#
          + #""tempat":["langkah[5].output"],"baris":"#))
    #expect(text.contains(#""bukti":[],"langkah_perbaikan":""#))
    #expect(
      text.contains(
        #""belum_diperiksa":[],"pengecualian":[],"nilai":{"akhir":97.6,"akhir_mikro":97600000,"mentah":97.6,"mentah_mikro":97600000,"#
          + #""isi":{"terisi":38,"diminta":39},"batas":[],"wajib":[],"lulus":true,"kelompok":{"identitas":{"bobot":15,"#
      ))
    #expect(text.hasSuffix("}}]}\n"))
  }

  @Test func `a ceiling names its causes`() throws {
    let text = try json(
      Example.laid("langkah: [{}, {cabang: [{label: Ya, ke: 3}]}]"), profile: .ujian)
    #expect(text.contains(#""akhir":69.0,"akhir_mikro":69000000,"mentah":92.5"#))
    #expect(text.contains(#""batas":[{"paling_tinggi":69,"karena":["AL-07"]}]"#))
  }

  @Test func `what the author set aside is told with its state`() throws {
    let text = try json(
      Example.laid(
        """
        langkah: [{}, {}, {}, {}, {output: []}]
        abaikan: [{aturan: MB-03, langkah: 5, alasan: hasilnya lisan}, {aturan: MB-03, alasan: ""}]
        """))
    #expect(
      text.contains(
        #""pengecualian":[{"aturan":"MB-03","langkah":5,"alasan":"hasilnya lisan","#
          + #""keadaan":"berlaku","jumlah":1},{"aturan":"MB-03","langkah":null,"alasan":"","#
          + #""keadaan":"tanpa-alasan","jumlah":0}]"#))
  }

  @Test func `in short every finding is one line with its place and code, then the score`() throws {
    let text = ReviewLines.printing(
      try report(Example.laid("langkah: [{}, {}, {}, {}, {output: []}]")))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("a.sop.yaml:"))
    #expect(lines[0].contains(": MB-03 Output di langkah 5"))
    #expect(lines[1] == "a.sop.yaml: Nilai mesin 97,60")
  }

  @Test func `no number is null with its reason`() throws {
    let text = try json("langkah: [{kegiatan: Menyusun laporan}]")
    #expect(text.contains(#""nilai":null,"belum_dinilai":"Terisi "#))
  }

  @Test func `a passage that could not be read fails at any level, a suggestion only at its own`()
    throws
  {
    let unread = try report(Example.laid("") + "\nkunci_aneh: [\n")
    #expect(unread.fails(at: .kesalahan, under: .standard))
    let suggestion = try report(Example.laid("identitas: {nomor: \"\"}"))
    #expect(!suggestion.fails(at: .peringatan, under: .standard))
    #expect(suggestion.fails(at: .saran, under: .standard))
  }

  @Test(arguments: Rulebook.standard.rules)
  func `the page of a rule holds all it has to say`(rule: Rule) {
    let page = RulePage(rule).text
    for heading in [
      "Mengapa", "Cara memperbaiki", "Yang tidak dicatat", "Contoh yang sudah baik",
      "Catatan atas contoh itu",
    ] {
      #expect(page.contains("\n\(heading)\n  "), "\(rule.code): \(heading)")
    }
    #expect(page.hasPrefix("\(rule.code) · \(rule.slug)\n"))
    #expect(page.split(separator: "\n").filter { $0.count > 80 && !$0.contains(":") } == [])
  }

  @Test func `only a regulation with its page is called one`() {
    #expect(Basis.peraturan("PAN35", page: "hlm. 25").words.hasPrefix("Menurut peraturan"))
    #expect(!Basis.peraturan("PAN35").words.contains("Menurut peraturan"))
    #expect(Basis.turunan("PAN35").words.contains("sumber belum dicocokkan"))
  }
}
