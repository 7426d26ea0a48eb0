import SOPDocument

extension Rule {
  static let everyBranchLabelled = Rule(
    "AL-09", "setiap-cabang-berlabel", "Setiap cabang keputusan berlabel.",
    severity: .kesalahan, basis: .turunan("FAM-FMT"), over: .branches, revision: 2,
    why: """
      Tanpa label, pembaca tidak tahu panah mana yang diikuti bila jawabannya ya dan mana bila tidak.
      """,
    next: "Tulis jawabannya pada cabang itu, misalnya Ya atau Tidak.",
    silent: "Bunyi label; pasangan selain ya/tidak boleh dipakai.",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Setuju, ke: 3}, {label: Tidak setuju, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: "", ke: 1}]
      """
  ) { facts in
    facts.rows.flatMap { row -> [Finding] in
      guard facts.flow.symbols[row] == .decision else { return [] }
      return facts.flow.outgoing(row).compactMap { arrow in
        guard BranchLabel(arrow.label).isEmpty else { return nil }
        // `lanjut` beside branches nobody could read is no branch.
        if arrow.branch == nil, facts.flow.hasUnreadArrows[row] { return nil }
        let target = arrow.destination.map { " menuju langkah \($0 + 1)" } ?? ""
        return Finding(
          facts.subject(of: arrow), "Cabang\(target) di \(facts.named(row)) belum berlabel.",
          evidence: ([row] + [arrow.destination].compactMap(\.self)).map(facts.activity))
      }
    }
  }
}
