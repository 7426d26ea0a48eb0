import SOPDocument

extension Rule {
  /// An arrow on no way from the start to an end (AL-27) enters a trap or leaves a lost row: this
  /// rule, AL-14 or AL-24 tells it at its root, so it has no rule of its own.
  static let everyLoopCanEnd = Rule(
    "AL-15", "setiap-putaran-ada-jalan-keluar", "Dari setiap langkah, selesai dapat dicapai.",
    severity: .kesalahan, basis: .praktik("GH-SOPFLOW"), over: .activities, revision: 2,
    why: """
      Alur yang hanya berputar tidak pernah selesai: berkas berpindah dari meja ke meja tanpa \
      hasil, dan tidak seorang pun melanggar prosedur.
      """,
    next: "Beri salah satu keputusan di putaran itu cabang yang keluar.",
    silent: """
      Putaran yang punya jalan keluar. Langkah tanpa panah keluar dicatat AL-24, naskah tanpa \
      simbol selesai dicatat AL-02. Panah yang belum terbaca dapat menuju ke mana saja.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 6}]
        - {}
        - {}
        - tanya: Sesuai?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
      """
  ) { facts in
    let flow = facts.flow
    guard !flow.ends.isEmpty else { return [] }
    return flow.traps.compactMap { trap in
      guard !trap.isDeadEnd, let first = trap.rows.first, let loop = flow.loop(through: first)
      else { return nil }
      let way = loop.map { String($0 + 1) }.joined(separator: " → ")
      let message =
        trap.rows.count == 1
        ? "\(facts.heading(first)) hanya kembali ke dirinya sendiri"
        : "\(facts.numbers(of: trap.rows).capitalisedFirst) hanya berputar, \(way)"
      return Finding(
        facts.activity(first), "\(message), sehingga selesai tidak dapat dicapai.",
        also: (trap.rows.dropFirst() + facts.rows(leadingOnlyInto: trap)).map(facts.activity),
        evidence: loop.map(facts.activity), next: facts.wayOut(of: trap))
    }
  }
}

extension Facts {
  /// Reachable rows outside a trap from which there is no way but into it.
  fileprivate func rows(leadingOnlyInto trap: Flow.Trap) -> [Int] {
    var isKnown = Set(trap.rows)
    var found: [Int] = []
    var open = trap.rows
    while let row = open.popLast() {
      for source in flow.predecessors[row]
      where flow.isReachable[source] && !flow.comesToAnEnd[source] {
        guard isKnown.insert(source).inserted else { continue }
        found.append(source)
        open.append(source)
      }
    }
    return found.sorted()
  }

  /// What would let the work go on: an arrow from the trap's last decision to the next sound row.
  fileprivate func wayOut(of trap: Flow.Trap) -> String {
    let last = trap.rows[trap.rows.count - 1]
    guard
      let target = rows.first(where: { $0 > last && flow.comesToAnEnd[$0] }) ?? flow.ends.first
    else { return "" }
    if let decision = trap.rows.last(where: { flow.symbols[$0] == .decision }) {
      return "Arahkan satu cabang \(named(decision)) ke langkah \(target + 1)."
    }
    return "Arahkan panah dari \(named(last)) ke langkah \(target + 1), "
      + "atau jadikan keputusan dengan satu cabang ke sana."
  }
}
