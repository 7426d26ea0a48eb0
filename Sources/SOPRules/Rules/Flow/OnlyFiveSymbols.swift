import SOPDocument

extension Rule {
  static let onlyFiveSymbols = Rule(
    "AL-05", "lima-simbol-saja", "Bagan alur hanya memakai lima simbol SOP AP.",
    severity: .kesalahan, basis: .peraturan("FAM-5SYM", page: "huruf b"), over: .activities,
    revision: 1,
    why: """
      SOP AP memakai lima simbol: kapsul, kotak, belah ketupat, anak panah, dan segilima antarhalaman. \
      Prosedur administrasi hanya mengenal kegiatan dan keputusan, dan semua instansi harus \
      membacanya dengan cara yang sama.
      """,
    next: "Ganti simbolnya dengan mulai, proses, keputusan, atau selesai.",
    silent: "Segilima penghubung halaman; program menggambarnya sendiri pada pergantian halaman.",
    kept: """
      langkah:
        - {}
        - {}
        - simbol: proses
      """,
    broken: """
      langkah:
        - {}
        - {}
        - simbol: dokumen
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard case .foreign(let word) = facts.flow.symbols[row] else { return nil }
      return Finding(
        facts.cell(row, .symbol),
        "\(facts.heading(row)) memakai simbol \(word.quoted), "
          + "yang tidak termasuk lima simbol SOP AP.")
    }
  }
}
