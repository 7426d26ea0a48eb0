import SOPDocument

extension Rule {
  static let requirementsFilled = Rule(
    "MB-01", "kelengkapan-terisi", "Setiap langkah menyebut kelengkapannya.",
    severity: .kesalahan, basis: .peraturan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .activities,
    revision: 1,
    why: """
      Kelengkapan adalah masukan baku: apa yang harus ada sebelum langkah dikerjakan. Tanpa itu \
      pelaksana menerima berkas yang berbeda-beda dan hasilnya tidak dapat dijamin.
      """,
    next: "Isi kolom Kelengkapan dengan bahan yang harus tersedia, misalnya Berkas permohonan.",
    silent: "Kelengkapan yang dinyatakan \"tidak ada\", dan sel yang belum terbaca.",
    kept: """
      langkah:
        - {}
        - {}
        - kelengkapan: tidak ada
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kelengkapan: []
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.sop.activities[row].requirements.isEmpty else { return nil }
      return Finding(
        facts.cell(row, .requirements), "Kelengkapan di \(facts.named(row)) belum diisi.")
    }
  }
}
