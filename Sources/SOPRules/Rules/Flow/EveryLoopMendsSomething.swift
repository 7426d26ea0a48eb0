import SOPDocument

extension Rule {
  static let everyLoopMendsSomething = Rule(
    "AL-17", "putaran-memperbaiki-sesuatu", "Setiap putaran melewati langkah yang memperbaiki.",
    severity: .kesalahan, basis: .anjuran, over: .decisions, revision: 2,
    why: """
      Keputusan yang kembali ke dirinya sendiri, atau ke keputusan lain saja, mengulang pertanyaan \
      yang sama tanpa ada yang memperbaiki. Jawabannya pun akan tetap sama.
      """,
    next: "Arahkan cabang itu ke langkah yang memperbaiki kekurangannya.",
    silent: "Putaran yang melewati sedikitnya satu kotak proses.",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 2}]
      """
  ) { facts in
    let flow = facts.flow
    // A row may be held for a decision only because of branches nobody could read.
    func isDecision(_ row: Int) -> Bool {
      flow.symbols[row] == .decision
        && (!flow.hasUnreadArrows[row] || flow.outgoing(row).contains { $0.branch != nil })
    }
    return flow.loops(among: isDecision).map { loop in
      let first = loop[0]
      let maker = facts.rows[..<first].last { flow.symbols[$0] != .decision }
      let next = maker.map {
        "Arahkan cabang itu ke langkah yang memperbaiki, misalnya \(facts.named($0))."
      }
      if loop.count == 2, let arrow = flow.outgoing(first).first(where: { $0.destination == first })
      {
        let label = arrow.label.trimmedWhitespace
        let isAgreeing = BranchLabel(label).isAgreeing
        return Finding(
          facts.subject(of: arrow),
          "Cabang\(label.isEmpty ? "" : " \(label.quoted)") di \(facts.named(first)) kembali ke "
            + "keputusan yang sama; "
            + (isAgreeing ? "prosedurnya tidak maju." : "tidak ada yang memperbaiki."),
          evidence: loop.map(facts.activity),
          next: isAgreeing ? onward(from: first, in: facts) : next ?? "")
      }
      let way = loop.map { String($0 + 1) }.joined(separator: " → ")
      return Finding(
        facts.activity(first),
        "Putaran \(way) hanya berisi keputusan; tidak ada langkah yang memperbaiki.",
        also: loop.dropFirst().dropLast().map(facts.activity),
        evidence: loop.map(facts.activity), next: next ?? "")
    }
  }

  /// Where an answer that all is well leads instead.
  private static func onward(from row: Int, in facts: Facts) -> String {
    row + 1 < facts.rows.count
      ? "Arahkan cabang itu maju, misalnya ke \(facts.named(row + 1))."
      : "Tambahkan langkah sesudahnya, lalu arahkan cabang itu ke sana."
  }
}
