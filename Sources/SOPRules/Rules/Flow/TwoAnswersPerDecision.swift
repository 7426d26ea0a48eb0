import SOPDocument

extension Rule {
  static let twoAnswersPerDecision = Rule(
    "AL-08", "keputusan-dua-jawaban", "Satu keputusan punya dua jawaban.",
    severity: .saran, basis: .anjuran, over: .decisions, revision: 1,
    why: """
      Pertanyaan dengan dua jawaban dapat dijawab cepat dan sama oleh siapa pun. Tiga jawaban atau \
      lebih sering berarti dua pertanyaan yang digabung.
      """,
    next: "Pertimbangkan memecahnya menjadi dua keputusan berurutan.",
    silent: """
      Keputusan dengan dua cabang, apa pun labelnya. Bila jawabannya memang lebih dari dua, misalnya \
      tiga tujuan disposisi, tulis alasannya pada abaikan.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Dalam kota, ke: 3}, {label: Luar kota, ke: 4}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Lengkap, ke: 3}, {label: Belum lengkap, ke: 1}, {label: Lanjutan, ke: 4}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.flow.symbols[row] == .decision else { return nil }
      let arrows = facts.flow.outgoing(row)
      guard arrows.count > 2, let third = arrows.dropFirst(2).first else { return nil }
      return Finding(
        facts.cell(row, .branches),
        "Keputusan di \(facts.named(row)) punya \(arrows.count) cabang.",
        also: [facts.subject(of: third)])
    }
  }
}
