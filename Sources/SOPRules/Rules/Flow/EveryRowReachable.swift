import SOPDocument

extension Rule {
  static let everyRowReachable = Rule(
    "AL-14", "setiap-langkah-terjangkau", "Setiap langkah dapat dicapai dari mulai.",
    severity: .kesalahan, basis: .praktik("GH-SOPFLOW"), over: .activities, revision: 2,
    why: """
      Langkah yang tidak dituju panah mana pun tidak pernah dikerjakan, walaupun tertulis rapi di \
      tabel. Biasanya ada panah yang melompatinya setelah baris diubah.
      """,
    next: "Arahkan panah ke langkah itu, atau hapus langkah yang tidak diperlukan.",
    silent: """
      Langkah sesudahnya yang ikut tidak terjangkau: satu catatan untuk satu panah yang kurang. \
      Baris di atas simbol mulai dicatat AL-03. Panah yang belum terbaca dapat menuju ke mana saja.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - lanjut: [5]
      """
  ) { facts in
    let flow = facts.flow
    return flow.unreachableRegions.compactMap { region in
      let entry = region.entry
      if let start = flow.starts.first, let last = region.rows.last, last < start { return nil }
      let others = region.rows.filter { $0 != entry }
      let follow =
        others.isEmpty ? "" : " \(facts.numbers(of: others).capitalisedFirst) ikut terputus."
      let isRing = flow.predecessors[entry].contains { $0 != entry }
      let message =
        isRing
        ? "\(facts.heading(entry)) hanya dituju langkah yang juga belum terjangkau dari mulai."
        : "Belum ada panah menuju \(facts.named(entry)), sehingga langkah itu tidak pernah "
          + "dikerjakan."
      let jump = facts.jump(over: entry)
      return Finding(
        facts.activity(entry), message + follow, also: others.map(facts.activity),
        evidence: (jump ?? [entry]).map(facts.activity),
        next: jump.map {
          "Arahkan panah dari langkah \($0[0] + 1) ke langkah \(entry + 1), atau hapus langkah itu "
            + "bila tidak diperlukan."
        } ?? "")
    }
  }
}

extension Facts {
  /// The arrow that passes a row by: from the nearest reachable row above it to where that leads.
  fileprivate func jump(over row: Int) -> [Int]? {
    guard let above = rows[..<row].last(where: { flow.isReachable[$0] }),
      let target = flow.successors[above].first(where: { $0 > row }) ?? flow.successors[above].first
    else { return nil }
    return [above, target]
  }
}
