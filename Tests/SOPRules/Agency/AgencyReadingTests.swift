import PlainYAML
import SOPDocument
import SOPRules
import Testing

/// Settings of an office or a class are read strictly, and every one of them counts.
@Suite struct AgencyReadingTests {
  private static let head = "format: instansi/1\nnama: Kelas Tirtayasa\n"

  private func complaints(_ rest: String, keeping gates: [String] = []) -> [String] {
    do {
      _ = try Agency.reading(Self.head + rest, keeping: gates)
      return []
    } catch {
      return error.complaints.map(\.words)
    }
  }

  @Test func `the printed sample is sound and sets every key`() throws {
    let agency = try Agency.reading(Agency.sample)
    #expect(agency.numberTemplate == "SOP-{urut}/{unit}/{tahun}")
    #expect(agency.units == ["KTL.1", "KTL.2"])
    #expect(agency.approvers == ["Camat Teluk Lembayung"])
    #expect(agency.aliases["kasi yan"] == "Kepala Seksi Pelayanan")
    #expect(agency.hours == .standard)
    #expect(agency.exceptions.map(\.key) == ["diam", "saran"])
    #expect(AgencyText.printing(agency).contains("MB-04 tidak diperiksa: SOP teknis"))
  }

  @Test func `a byte order mark and line ends of Windows change nothing`() throws {
    let windows = "\u{FEFF}" + Agency.sample.replacing("\n", with: "\r\n")
    #expect(try Agency.reading(windows) == Agency.reading(Agency.sample))
  }

  @Test func `two lines are enough, and what is not written is as usual`() throws {
    let agency = try Agency.reading(Self.head)
    #expect(agency.settingsText == nil)
    #expect(agency == Agency(name: "Kelas Tirtayasa"))
  }

  @Test(arguments: [
    ("nomer: SOP-{urut}", "3:1: Kunci \"nomer\" tidak dikenal; maksudnya \"nomor\"?"),
    ("nomor: SOP-{urut}/{thun}", "3:8: Bagian {thun} pada pola nomor tidak dikenal; maksudnya"),
    ("nomor: SOP-{urut/12", "3:8: Kurung kurawal pada pola nomor belum berpasangan."),
    ("nomor: SOP-{urut}\nunit: [KTL.1]", "4:7: Daftar unit belum terpakai"),
    ("jam_kerja: {sehari: 450}", "3:21: Kunci \"sehari\" diisi jam dan menit"),
    ("jam_kerja: {sehari: 1 hari}", "3:21: Kunci \"sehari\" diisi jam dan menit"),
    ("jam_kerja: {hari_seminggu: 9}", "3:28: Kunci \"hari_seminggu\" antara 1 dan 7."),
    ("sebutan: [Kabag]", "Sebutan ditulis \"Nama jabatan: [sebutan lain, ...]\""),
    ("sebutan: {Camat: [Pak C], Lurah: [Pak C]}", "dipakai untuk Camat dan Lurah"),
    ("nama: Lagi", "Kunci \"nama\" ditulis dua kali."),
    (
      "aturan: [{kode: KG-055, menjadi: diam, alasan: x}]",
      "3:17: Aturan \"KG-055\" tidak dikenal; maksudnya \"KG-05\"?"
    ),
    (
      "aturan: [{kode: KG-05, menjadi: mati, alasan: x}]", "Isi \"menjadi\" \"mati\" tidak dikenal"
    ),
    ("aturan: [{kode: KG-05, menjadi: diam}]", "Kunci \"alasan\" pada aturan belum diisi."),
    ("aturan: [{kode: KG-05, menjadi: diam, alasan: \"  \"}]", "Alasan belum diisi."),
    ("aturan: [{kode: KG-05, alasan: x}]", "Kunci \"menjadi\" pada aturan belum diisi."),
    ("aturan: [{kod: KG-05, menjadi: diam, alasan: x}]", "maksudnya \"kode\"?"),
    (
      "aturan: [{kode: AL-34, menjadi: saran, alasan: x}]",
      "AL-34 memang saran; menjadi saran tidak mengubah apa pun."
    ),
    (
      "aturan: [{kode: KG-05, menjadi: diam, alasan: x}, {kode: kg-05, menjadi: diam, alasan: y}]",
      "Aturan KG-05 disebut dua kali."
    ),
  ])
  func `what cannot hold is refused with its place and the nearest word`(
    rest: String, reason: String
  ) {
    let found = complaints(rest)
    #expect(found.contains { $0.contains(reason) }, "\(found)")
  }

  @Test func `a draft in place of settings is told`() {
    let found = complaints("").isEmpty
    #expect(found)
    #expect(throws: Agency.Unreadable.self) { try Agency.reading("format: sop-ap/1\nnama: x") }
    #expect(throws: Agency.Unreadable.self) { try Agency.reading("") }
    #expect(throws: Agency.Unreadable.self) { try Agency.reading("- satu") }
  }

  @Test func `a rule an exam rests on is held fast there and may be loosened in practice`() {
    let rest = "aturan: [{kode: AL-15, menjadi: peringatan, alasan: belum diajarkan}]"
    #expect(complaints(rest).isEmpty)
    #expect(complaints(rest, keeping: ["AL-15"]).contains { $0.contains("AL-15 syarat lulus") })
  }

  @Test func `a rule over several SOPs can be loosened too`() throws {
    let agency = try Agency.reading(
      Self.head + "aturan: [{kode: ID-05, menjadi: diam, alasan: nomor belum dibagi}]")
    #expect(agency.exceptions.map(\.code) == ["ID-05"])
  }
}
