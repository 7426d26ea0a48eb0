import SOPDocument
import SOPRules
import Testing

@Suite struct `Arrows that could not be read` {
  @Test(arguments: [
    "{}, {cabang: Ya ke 3}",
    "{}, {simbol: keputusan, cabang: Ya ke 3}",
    "{}, {cabang: [[Ya, 3], [Tidak, 1]]}",
    "{}, {cabang: [{label: Ya, ke: [3]}, {label: Tidak, ke: 1}]}",
    "{}, {cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: [1]}]}",
    "{}, {cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 3}, {label: Ragu, ke: [1]}]}",
    "{}, {cabang: Ya ke 3}, {lanjut: [6]}",
    "{}, {cabang: Ya ke 3}, {kegiatan: Menyetujui permohonan}",
    "{cabang: Ya ke 3, simbol: mulai, kegiatan: Memeriksa permohonan}",
    "{}, {}, {}, {lanjut: {ke: 5}}",
    "{}, {cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 1}]}, {}, {lanjut: {ke: 3}}",
    "{}, {hapus: [tanya, cabang], lanjut: {ke: 3}}",
    "{}, {}, {}, {}, {}, {simbol: [selesai]}",
    "{simbol: [mulai]}, {}, {simbol: mulai}",
    "{simbol: proses}, {simbol: [mulai]}",
    "{}, {}, {}, {}, {simbol: [selesai]}, {simbol: proses}",
    "{}, {}, {simbol: [keputusan], lanjut: [4, 1]}",
    "{}, {cabang: {Ya: 4, Tidak: 3}}, {simbol: [selesai], lanjut: []}",
    "{}, [a], {lanjut: [6]}",
  ])
  func `cost nothing, whatever the rest of the flow looks like`(rows: String) throws {
    let reading = try SOP.reading(Example.laid("langkah: [\(rows)]"))
    #expect(reading.problems.count == 1 || rows.contains("[["))
    let findings = Rulebook.standard.review(reading.sop).findings.filter { $0.code.hasPrefix("AL") }
    #expect(findings.map(\.code) == [], "\(findings.map(\.message))")
  }

  @Test func `cost nothing where not even their line can be parsed`() throws {
    let text = SOP.soundDraft.replacing(
      "cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]", with: "cabang: [{label: Ya, ke: 3")
    let reading = try SOP.reading(text)
    #expect(reading.problems.count == 1)
    #expect(Rulebook.standard.review(reading.sop).findings.map(\.code) == [])
  }

  @Test(arguments: [
    ("{}, {cabang: [{label: Ya, ke: 9}, {label: Tidak, ke: [1]}]}", "AL-13"),
    ("{}, {cabang: [{label: \"\", ke: 3}, {label: Tidak, ke: [1]}]}", "AL-09"),
    ("{}, {cabang: [{label: Ya, ke: 3}, {label: Ya, ke: 1}, {label: Tidak, ke: [1]}]}", "AL-10"),
    ("{}, {cabang: [{label: Ya, ke: 2}, {label: Tidak, ke: [1]}]}", "AL-17"),
    ("{}, {cabang: Ya ke 3}, {}, {lanjut: []}", "AL-24"),
    ("{}, {simbol: keputusan, cabang: []}", "AL-07"),
    ("{}, {simbol: mulai, lanjut: {ke: 3}}", "AL-01"),
  ])
  func `excuse nothing that is certain without them`(rows: String, code: String) throws {
    #expect(try found(code, in: "langkah: [\(rows)]").count == 1)
  }

  @Test func `leave the time of the whole undetermined`() throws {
    let piece = "{total_waktu: 3 jam, langkah: [{}, {cabang: Ya ke 3}]}"
    #expect(try found("KS-02", in: piece).isEmpty)
    #expect(try found("KS-02", in: "total_waktu: 3 jam").count == 1)
  }
}
