import SOPDocument

extension Rule {
  static let outputFilled = Rule(
    "MB-03", "output-terisi", "Setiap langkah menyebut outputnya.",
    severity: .kesalahan, basis: .peraturan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .activities,
    revision: 1,
    why: """
      Output adalah bukti bahwa langkah selesai dan bahan bagi langkah berikutnya. Langkah tanpa \
      output tidak dapat diperiksa.
      """,
    next: "Isi kolom Output dengan hasil langkah itu, misalnya Berkas terverifikasi.",
    silent: "Mutu isi output, dan sel yang belum terbaca.",
    kept: """
      langkah:
        - {}
        - {}
        - output: [Konsep surat rekomendasi penelitian]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - output: []
      """
  ) { facts in
    facts.rows.compactMap { row in
      if facts.sop.activities[row].output.isEmpty {
        return Finding(facts.cell(row, .output), "Output di \(facts.named(row)) belum diisi.")
      }
      guard facts.sop.activities[row].output.isNone else { return nil }
      return Finding(
        facts.cell(row, .output),
        "Output di \(facts.named(row)) tertulis \(facts.sop.activities[row].output.words.quoted), "
          + "padahal setiap langkah meninggalkan hasil.")
    }
  }
}
