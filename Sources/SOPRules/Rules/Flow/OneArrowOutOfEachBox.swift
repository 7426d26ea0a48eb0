import SOPDocument

extension Rule {
  static let oneArrowOutOfEachBox = Rule(
    "AL-06", "satu-panah-keluar-dari-kotak", "Dari kotak proses keluar tepat satu panah.",
    severity: .kesalahan, basis: .turunan("FAM-5SYM", page: "huruf b"), over: .activities,
    revision: 2,
    why: """
      Hanya keputusan yang bercabang. Bila dari kotak keluar dua panah, pelaksana tidak tahu panah \
      mana yang diikuti, atau apakah keduanya dikerjakan bersamaan.
      """,
    next: "Sisakan satu panah, atau ubah langkah ini menjadi keputusan dengan pertanyaannya.",
    silent: """
      Kotak tanpa panah keluar (AL-24), panah ganda ke langkah yang sama (AL-25), simbol keputusan \
      (AL-07), simbol selesai, simbol di luar lima simbol (AL-05), dan simbol yang belum terbaca.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - lanjut: [4]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - lanjut: [4, 6]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard [.process, .start].contains(facts.flow.symbols[row]), !facts.flow.hasUnreadSymbol[row]
      else { return nil }
      let arrows = facts.flow.outgoing(row)
      guard arrows.count > 1, let first = arrows.first,
        let second = arrows.first(where: { $0.destination != first.destination })
          ?? (first.destination == nil ? arrows.dropFirst().first : nil)
      else { return nil }
      let targets = arrows.compactMap(\.destination)
      let ends = targets.count == arrows.count ? ", yaitu ke \(facts.numbers(of: targets))" : ""
      return Finding(
        facts.subject(of: second),
        "Dari \(facts.named(row)) keluar \(arrows.count) panah\(ends), padahal simbolnya bukan "
          + "keputusan.",
        also: [facts.activity(row)], evidence: ([row] + targets).map(facts.activity))
    }
  }
}
