import SOPDocument
@testable import SOPRules
import Testing

@Suite struct PerformerRuleTests {
  private func list(_ names: [String]) -> SOP {
    var sop = SOP()
    sop.performers = Written(items: names)
    return sop
  }

  private func found(_ code: String, in sop: SOP, for agency: Agency = .standard) -> [Finding] {
    Rulebook.standard[code]?.check(Facts(of: sop, for: agency)) ?? []
  }

  /// An SOP whose rows are carried out by these, one name or more a row.
  private func rows(_ rows: [[String]], by names: [String]) -> SOP {
    var sop = list(names)
    for (index, row) in rows.enumerated() {
      var activity = Activity(id: Activity.ID(index))
      activity.performers = Written(items: row)
      sop.activities.append(activity)
    }
    return sop
  }

  @Test(arguments: [
    "Bu Rina", "Bapak Rahman Hakim", "Pak Andi", "Ibu Siti", "Sdr. Budi", "Rina Marlina, S.Sos",
    "Rina, S.E.", "Rina S.E., M.M.", "Rina, S.Pd.I", "Rina S. Sos", "Rina Marlina, SE", "drg. Rina",
    "Drs. Rahman", "Rina M.Si",
    "Rina 197803122005012003", "Rina NIP 19780312 200501 2 003", "Bapak/Ibu Rina",
  ])
  func `a personal name is no performer`(name: String) {
    #expect(found("PL-03", in: list([name])).count == 1)
  }

  @Test(arguments: [
    "Petugas Loket", "Ibu hamil", "Ibu Hamil", "Bapak Camat", "Ibu Kepala Dinas", "Bapak/Ibu Guru",
    "Ibu Rumah Tangga", "Bu Kabid", "Kepala Seksi SE", "PPK", "Tim PKK", "Ibu PKK", "Camat",
    "Penyedia S.E.A.", "Dr", "Ibu Kota", "Petugas 2",
  ])
  func `an office, a role or a group is one`(name: String) {
    #expect(found("PL-03", in: list([name])).isEmpty)
  }

  @Test(arguments: [
    (["Arsiparis", "arsiparis "], 1), (["Kasi Umum", "Kepala Seksi Umum"], 1),
    (["Staf", "Staff", "STAF"], 2), (["Sub Bagian Umum", "Subbag Umum"], 1),
    (["Petugas Loket", "Petugas Arsip"], 0), (["Kasi Umum", "Kasi Pemerintahan"], 0),
  ])
  func `one office is listed once, however it is spelt`(names: [String], count: Int) {
    #expect(found("PL-08", in: list(names)).count == count)
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "\u{A0} "])
  func `a name is the same with whatever space between its words`(space: String) {
    let name = "Petugas\(space)Loket"
    #expect(Words(name) == Words("Petugas Loket"))
    #expect(Words(name + space) == Words("Petugas Loket"))
    let sop = rows([[name]], by: ["Petugas Loket"])
    for code in ["PL-07", "PL-09"] { #expect(found(code, in: sop).isEmpty) }
    #expect(found("PL-08", in: list([name, "Petugas Loket"])).count == 1)
    #expect(sop.activities[0].performers.items == [name])
  }

  @Test(arguments: ["Petugas\u{A0}Loket", "Bu\u{202F}Rina", "Petugas Café", "Petugas\u{2019}s"])
  func `the words of a name are found where they stand`(name: String) {
    #expect(WordPlaces(name).ranges.count == Words(name).count)
  }

  @Test func `an agency's own short forms count`() {
    let agency = Agency(aliases: ["kasubag tu": "kepala subbagian tata usaha"])
    let sop = list(["Kasubag TU", "Kepala Sub Bagian Tata Usaha"])
    #expect(found("PL-08", in: sop, for: agency).count == 1)
    #expect(found("PL-08", in: sop).isEmpty)
  }

  @Test(arguments: [
    [["A"], ["B"], ["A"], ["C"]], [["A"], ["C"], ["B"]], [["A", "B"], ["C"]], [["B", "A"], ["C"]],
    [["A"]], [],
  ])
  func `columns follow first involvement`(table: [[String]]) {
    let names = table.last == ["B"] ? ["A", "C", "B"] : ["A", "B", "C"]
    #expect(found("PL-05", in: rows(table, by: names)).isEmpty)
  }

  @Test func `columns in order of rank are told once, with the order to take`() {
    let table = [["Pemohon"], ["Petugas"], ["Kasi"], ["Camat"]]
    let findings = found(
      "PL-05", in: rows(table, by: ["Camat", "Kasi", "Petugas", "Pemohon"]))
    #expect(findings.map(\.next) == ["Urutkan kolom menjadi: Pemohon · Petugas · Kasi · Camat."])
  }

  @Test func `a column that only takes part jointly is used`() {
    var sop = rows([["A"], ["A"]], by: ["A", "B", "C"])
    sop.activities[1].joint = Written(items: ["b"])
    #expect(found("PL-07", in: sop).map(\.subject) == [.performer(2)])
  }

  @Test func `a performer that cannot be read silences what depends on it`() {
    var sop = rows([["A"], ["A"]], by: ["B", "A"])
    sop.activities[1].performers = Written(words: "?", meaning: .unread)
    for code in ["PL-05", "PL-07", "PL-09"] { #expect(found(code, in: sop).isEmpty) }
  }

  @Test(arguments: [
    ([["A"], [], ["A"]], 1, Severity.kesalahan), ([["A"], ["A", "B"], ["A"]], 1, nil),
    ([["A", "B"], ["A"], ["B", "A"]], 0, nil), ([["A"], ["A", "a "], ["A"]], 0, nil),
    ([["A"], ["Z"], ["A"]], 1, nil), ([["A", "B", "C"], ["A"], ["A"]], 1, nil),
  ])
  func `a row has one main performer`(table: [[String]], count: Int, severity: Severity?) {
    let findings = found("PL-09", in: rows(table, by: ["A", "B", "C"]))
    #expect(findings.count == count)
    #expect(findings.first?.statedSeverity == severity)
  }

  @Test func `where no row has a performer yet, that is told once`() {
    let sop = rows([[], [], []], by: ["A", "B", "C"])
    #expect(found("PL-07", in: sop).isEmpty)
    let findings = found("PL-09", in: sop)
    #expect(findings.map(\.places) == [3] && findings.map(\.subjects.count) == [3])
    #expect(findings.map(\.statedSeverity) == [.kesalahan])
  }

  @Test func `performers listed in one line set off no rule`() throws {
    let text = SOP.soundDraft.replacing(
      "pelaksana:\n  - Pemohon\n  - Petugas Layanan\n  - Kepala Bidang\n",
      with: "pelaksana: Pemohon, Petugas Layanan, Kepala Bidang\n")
    let reading = try SOP.reading(text)
    #expect(reading.problems.count == 1)
    #expect(Rulebook.standard.review(reading.sop).findings.map(\.code) == [])
  }

  @Test func `joint performers never count`() {
    var sop = rows([["A"], ["A"], ["A"]], by: ["A", "B"])
    sop.activities[1].joint = Written(items: ["B", "C", "D"])
    #expect(found("PL-09", in: sop).isEmpty)
  }

  @Test func `a name without a column is told with the column it resembles`() {
    let sop = rows([["Kasi Layanan"]], by: ["Camat", "Kepala Subbagian Layanan"])
    #expect(
      found("PL-09", in: sop).map(\.next) == [
        "Tambahkan \"Kasi Layanan\" ke daftar pelaksana; atau pakai nama kolom yang ada, misalnya "
          + "\"Kepala Subbagian Layanan\"."
      ])
  }

  @Test func `without any list only the list is missing`() {
    let sop = rows([["A"]], by: [])
    #expect(found("PL-01", in: sop).count == 1)
    #expect(found("PL-09", in: sop).isEmpty)
  }
}
