import SOPDocument

extension Rule {
  static let everyActivityIsDescribed = Rule(
    "KG-03", "uraian-kegiatan-ada", "Setiap baris memuat uraian kegiatan.",
    severity: .kesalahan, basis: .peraturan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .activities, revision: 1,
    why: "Baris tanpa uraian tidak dapat dikerjakan siapa pun, walau simbol dan waktunya ada.",
    next: "Tulis apa yang dikerjakan, diawali kata kerja me-, atau hapus barisnya.",
    silent: "Uraian yang ada tetapi belum baku; itu KG-04 sampai KG-10.",
    kept: "langkah: [{}, {}, {kegiatan: Menyusun konsep surat}]",
    broken: "langkah: [{}, {}, {kegiatan: \"-\"}]"
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.sop.activities[row].text.isMissing else { return nil }
      return Finding(facts.cell(row, .text), "Uraian kegiatan langkah \(row + 1) belum diisi.")
    }
  }
}
