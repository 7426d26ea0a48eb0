import SOPDocument

extension Rule {
  static let exactlyOneStart = Rule(
    "AL-01", "satu-simbol-mulai", "Alur dimulai dari tepat satu simbol mulai.",
    severity: .kesalahan, basis: .turunan("FAM-5SYM", page: "huruf b"), over: .document,
    revision: 2,
    why: """
      Kapsul mulai menunjukkan kegiatan pertama. Tanpa kapsul itu pelaksana tidak tahu dari mana \
      prosedur dijalankan; dengan dua kapsul, dua orang dapat memulainya dari tempat yang berbeda.
      """,
    next: "Pakai simbol mulai hanya pada langkah 1, dan ubah yang lain menjadi proses.",
    silent: """
      Prosedur yang belum punya langkah. Kapsul di langkah 1 berlaku dengan sendirinya selama \
      simbolnya tidak ditulis lain. Simbol yang belum terbaca dapat berupa mulai.
      """,
    kept: """
      langkah:
        - simbol: mulai
      """,
    broken: """
      langkah:
        - {}
        - {}
        - simbol: mulai
      """
  ) { facts in
    let flow = facts.flow
    let starts = flow.starts.filter { !flow.hasUnreadSymbol[$0] }
    guard starts.count != 1, let first = facts.rows.first else { return [] }
    if starts.isEmpty, flow.hasUnreadSymbol.contains(true) { return [] }
    guard starts.count > 1 else {
      let word = flow.symbols[first].word
      return [
        Finding(
          facts.cell(first, .symbol),
          "Belum ada simbol mulai: langkah 1 memakai simbol \(word).",
          next: flow.symbols[first] != .decision
            ? "Ubah simbol langkah 1 menjadi mulai."
            : "Tambahkan satu langkah bersimbol mulai di atasnya, misalnya menerima permohonan.")
      ]
    }
    return [
      Finding(
        facts.cell(starts[1], .symbol),
        "Ada \(starts.count) simbol mulai, yaitu pada \(facts.numbers(of: starts)).",
        also: starts.filter { $0 != starts[1] }.map { facts.cell($0, .symbol) },
        evidence: starts.map(facts.activity))
    ]
  }
}
