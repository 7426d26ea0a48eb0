import SOPDocument

extension Rule {
  static let eachArrowOnce = Rule(
    "AL-25", "panah-tidak-ganda", "Dari satu kotak tidak ada dua panah ke langkah yang sama.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Dua panah ke langkah yang sama tidak menambah arti. Pembaca mencari perbedaannya, dan gambar \
      menjadi lebih ramai dari alurnya.
      """,
    next: "Sisakan satu panah saja.",
    silent: """
      Keputusan, karena dua jawabannya boleh bertemu (AL-11), dan kotak yang panahnya menuju langkah \
      yang berlainan (AL-06).
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
        - lanjut: [4, 4]
      """
  ) { facts in
    facts.rows.compactMap { row in
      let arrows = facts.flow.outgoing(row)
      guard arrows.count > 1, [.process, .start].contains(facts.flow.symbols[row]),
        !facts.flow.hasUnreadSymbol[row],
        let first = arrows.first, let target = first.destination,
        arrows.allSatisfy({ $0.destination == target })
      else { return nil }
      return Finding(
        facts.subject(of: first),
        "Dari \(facts.named(row)) keluar \(arrows.count) panah ke langkah yang sama, yaitu "
          + "langkah \(target + 1).",
        evidence: [facts.activity(row), facts.activity(target)])
    }
  }
}
