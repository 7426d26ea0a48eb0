import SOPDocument

extension Rule {
  /// Speaks also where all ways of a decision meet again behind further decisions alone: the last of
  /// these then has only one target, so there is no rule AL-26 of its own.
  static let branchesLeadApart = Rule(
    "AL-11", "cabang-menuju-langkah-berbeda",
    "Cabang satu keputusan menuju langkah yang berbeda.",
    severity: .kesalahan, basis: .anjuran, over: .decisions, revision: 2,
    why: """
      Bila semua cabang menuju langkah yang sama, jawabannya tidak mengubah apa pun: itu bukan \
      keputusan, dan kekurangan yang ditemukan tidak pernah diperbaiki.
      """,
    next: "Arahkan cabang yang belum memenuhi ke langkah yang dapat memperbaikinya.",
    silent: """
      Keputusan dengan tiga cabang atau lebih yang hanya sebagian bertujuan sama, dan yang cabangnya \
      belum terbaca semua.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 3}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.flow.symbols[row] == .decision, !facts.flow.hasUnreadArrows[row] else {
        return nil
      }
      let arrows = facts.flow.outgoing(row)
      guard arrows.count > 1, let target = arrows.first?.destination,
        arrows.allSatisfy({ $0.destination == target })
      else { return nil }
      return Finding(
        facts.cell(row, .branches),
        "Semua cabang di \(facts.named(row)) menuju langkah \(target + 1), "
          + "sehingga pilihannya tidak mengubah alur.",
        evidence: [facts.activity(row), facts.activity(target)])
    }
  }
}
