import SOPDocument

extension Rule {
  static let twoBranchesPerDecision = Rule(
    "AL-07", "dua-cabang-per-keputusan", "Setiap keputusan punya sedikitnya dua cabang.",
    severity: .kesalahan, basis: .turunan("FAM-FMT"), over: .decisions, revision: 2,
    why: """
      Keputusan menjawab pertanyaan, dan setiap jawaban menentukan langkah berikutnya. Dengan satu \
      cabang saja pelaksana tidak tahu apa yang harus dilakukan bila jawabannya lain.
      """,
    next: "Tulis jawaban yang lain, lalu arahkan ke langkah yang dapat memperbaikinya.",
    silent: "Keputusan dengan lebih dari dua cabang, dan yang cabangnya belum terbaca.",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Lengkap, ke: 3}, {label: Belum lengkap, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.flow.symbols[row] == .decision, !facts.flow.hasUnreadArrows[row] else {
        return nil
      }
      let arrows = facts.flow.outgoing(row)
      guard arrows.count < 2 else { return nil }
      guard let only = arrows.first else {
        return Finding(
          facts.cell(row, .branches), "Keputusan di \(facts.named(row)) belum punya cabang.",
          next: "Tulis kedua jawaban beserta langkah yang ditujunya.")
      }
      let label = only.label.trimmedWhitespace
      let words = label.isEmpty ? "satu cabang" : "cabang \(label.quoted)"
      return Finding(
        facts.cell(row, .branches),
        "Keputusan di \(facts.named(row)) baru punya \(words); cabang yang lain belum ada.")
    }
  }
}
