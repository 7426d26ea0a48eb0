import SOPDocument
import SOPRules
import Testing

@Suite struct `A time cell` {
  private func codes(_ words: String) throws -> [String] {
    let piece = "langkah:\n  - {}\n  - {}\n  - waktu: \"\(words)\"\n"
    return try ["MB-02", "MB-05", "MB-06", "MB-07", "MB-08"].filter {
      try !found($0, in: piece).isEmpty
    }
  }

  @Test(arguments: [
    ("", "MB-02"), ("-", "MB-02"), ("…", "MB-02"), ("tidak ada", "MB-02"), ("nihil", "MB-02"),
    ("30", "MB-05"), ("menit", "MB-05"), ("cepat", "MB-05"), ("2 OH", "MB-06"),
    ("3 JP", "MB-06"), ("0 menit", "MB-07"), ("1-3 hari", "MB-07"), ("5 s/d 10 menit", "MB-07"),
    ("30 menit - 3 jam", "MB-07"), ("secepatnya", "MB-08"), ("sesuai kebutuhan", "MB-08"),
    ("Segera", "MB-08"), ("H-14 s.d H-7", "MB-08"), ("sesuai jadwal", "MB-08"),
  ])
  func `with one slip gets one finding`(words: String, code: String) throws {
    #expect(try codes(words) == [code])
  }

  @Test(arguments: [
    "5 menit", "5 mnt", "30'", "2,5 jam", "1 hari kerja", "7 (tujuh) hari kerja", "3 hari",
    "maks. 3 hari", "± 1 jam", "2 menit/berkas", "1 x 24 jam", "1 jam 30 menit", "3 hari kalender",
  ])
  func `that can be measured gets none`(words: String) throws {
    #expect(try codes(words) == [])
  }

  @Test func `with minutes beside days gets none`() throws {
    #expect(try codes("2 hari kerja").isEmpty)
  }
}

@Suite struct `An explicit none` {
  @Test func `fills kelengkapan and leaves output open`() throws {
    let piece = "langkah:\n  - {}\n  - {}\n  - {kelengkapan: tidak ada, output: tidak ada}\n"
    #expect(try found("MB-01", in: piece).isEmpty)
    #expect(try found("MB-03", in: piece).count == 1)
  }
}
