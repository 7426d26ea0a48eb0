import SOPDocument
import SOPRules
import Testing

/// Repairs that take no decision away.
@Suite struct MendingTests {
  private func mended(_ text: String) throws -> String {
    String(decoding: try Mending(of: Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("langkah: [{waktu: 5 mnt}] # lima", "langkah: [{waktu: 5 menit}] # lima"),
    ("langkah: [{waktu: \"10'\"}]", "langkah: [{waktu: \"10 menit\"}]"),
    ("langkah: [{waktu: '2 hk'}]", "langkah: [{waktu: '2 hari kerja'}]"),
    ("total_waktu: 1jam 30mnt", "total_waktu: 1 jam 30 menit"),
    ("total_waktu: 5-10 mnt", "total_waktu: 5-10 menit"),
    ("total_waktu: maks. 3 hr sejak diterima", "total_waktu: maks. 3 hari sejak diterima"),
    ("identitas: {judul: \" Penyusunan SOP \"}", "identitas: {judul: \"Penyusunan SOP\"}"),
    ("identitas: {tanggal_efektif: 13/1/2026}", "identitas: {tanggal_efektif: 2026-01-13}"),
    ("identitas: {tanggal_efektif: 2 Nop 2026}", "identitas: {tanggal_efektif: 2 November 2026}"),
    ("\u{FEFF}total_waktu: 5 mnt\r\n", "\u{FEFF}total_waktu: 5 menit\r\n"),
  ])
  func `a value is written in its usual spelling, all around it stays`(
    before: String, after: String
  ) throws {
    #expect(try mended(before) == after)
    #expect(try mended(after) == after)
  }

  @Test(arguments: [
    "langkah: [{waktu: secepatnya}]", "langkah: [{waktu: \"30\"}]", "langkah: [{waktu: 2 OH}]",
    "langkah: [{waktu: 1-2 hari}]", "identitas: {tanggal_efektif: 5/6/2026}",
    "identitas: {tanggal_efektif: \"Senin, 12 Januari 2026\"}", "langkah: [{kegiatan: ' '}]",
    "identitas: {judul: [", "langkah: [{waktu: |\n  5 mnt\n}]",
  ])
  func `what only the author can decide stays`(text: String) throws {
    #expect(try mended(text) == text)
  }

  @Test func `numbers run on, and arrows follow their rows`() throws {
    let text = """
      langkah:
        - {no: 2, kegiatan: A}  # awal
        - {no: 4, kegiatan: B, cabang: [{label: Ya, ke: 7}, {label: Tidak, ke: 2}]}
        - {no: 7, kegiatan: C, lanjut: [4]}
      abaikan: [{aturan: KG-09, langkah: 7, alasan: satu napas}]
      """
    #expect(
      try mended(text) == """
        langkah:
          - {no: 1, kegiatan: A}  # awal
          - {no: 2, kegiatan: B, cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]}
          - {no: 3, kegiatan: C, lanjut: [2]}
        abaikan: [{aturan: KG-09, langkah: 3, alasan: satu napas}]
        """)
  }

  @Test(arguments: [
    "langkah: [{no: 1}, {no: 3, lanjut: 9}]", "langkah: [{no: 1, lanjut: 2}, {no: 2}, {no: 2}]",
    "langkah: [{no: 1}, {no: 3, keterangan: kembali ke langkah 1}]",
  ])
  func `numbers are left where it is not certain which row is meant`(text: String) throws {
    #expect(try mended(text) == text)
    #expect(try !Mending(of: Array(text.utf8)).left.isEmpty)
  }

  @Test(arguments: Rulebook.standard.rules)
  func `a repair adds no finding, and removes those of the rules that offer one`(rule: Rule) throws
  {
    for piece in [rule.kept, rule.broken] {
      let before = try Example.laid(piece)
      let after = try mended(before)
      let old = Rulebook.standard.review(try SOP.reading(before).sop, for: .ofExamples)
      let new = Rulebook.standard.review(try SOP.reading(after).sop, for: .ofExamples)
      let known = Set(old.findings.map { $0.trace(in: old.sop) })
      #expect(new.findings.filter { !known.contains($0.trace(in: new.sop)) } == [], "\(rule.code)")
      guard Mending.offers[rule.code] != nil, piece == rule.broken else { continue }
      #expect(old.findings.contains { $0.code == rule.code })
      #expect(!new.findings.contains { $0.code == rule.code })
    }
  }
}
