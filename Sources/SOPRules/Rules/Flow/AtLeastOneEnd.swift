import SOPDocument

extension Rule {
  static let atLeastOneEnd = Rule(
    "AL-02", "ada-simbol-selesai", "Alur berakhir pada simbol selesai.",
    severity: .kesalahan, basis: .turunan("FAM-5SYM", page: "huruf b"), over: .document,
    revision: 2,
    why: """
      Kapsul selesai menunjukkan kegiatan terakhir. Tanpa kapsul itu tidak ada yang tahu kapan \
      prosedur tuntas dan siapa yang memegang hasilnya.
      """,
    next: "Beri simbol selesai pada langkah terakhir.",
    silent: """
      Prosedur yang belum punya langkah. Kapsul di langkah terakhir berlaku dengan sendirinya \
      selama simbolnya tidak ditulis lain. Simbol yang belum terbaca dapat berupa selesai.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - simbol: selesai
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - simbol: proses
      """
  ) { facts in
    guard facts.flow.ends.isEmpty, let last = facts.rows.last,
      !facts.flow.hasUnreadSymbol.contains(true)
    else { return [] }
    if last == 0 {
      return [
        Finding(
          facts.activity(last), "Prosedur baru berisi satu langkah; langkah akhirnya belum ada.",
          next: "Tambahkan langkah utama dan langkah akhir.")
      ]
    }
    let word = facts.flow.symbols[last].word
    return [
      Finding(
        facts.cell(last, .symbol),
        "Belum ada simbol selesai: langkah terakhir, yaitu \(facts.named(last)), "
          + "memakai simbol \(word).",
        next: facts.flow.symbols[last] != .decision
          ? ""
          : "Tambahkan satu langkah bersimbol selesai di bawahnya, lalu arahkan cabangnya ke sana.")
    ]
  }
}
