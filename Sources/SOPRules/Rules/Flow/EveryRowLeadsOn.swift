import SOPDocument

extension Rule {
  static let everyRowLeadsOn = Rule(
    "AL-24", "setiap-langkah-berlanjut", "Setiap langkah selain akhir punya panah keluar.",
    severity: .kesalahan, basis: .anjuran, over: .activities, revision: 2,
    why: """
      Langkah tanpa panah keluar menghentikan prosedur di tengah: berkas berhenti di meja \
      pelaksana itu, dan tidak ada yang tahu siapa melanjutkannya.
      """,
    next: "Arahkan panah ke langkah berikutnya, atau beri simbol selesai bila memang akhir.",
    silent: """
      Simbol selesai, keputusan tanpa cabang (AL-07), langkah terakhir bila belum ada simbol selesai \
      sama sekali (AL-02), dan langkah yang panah atau simbolnya belum terbaca.
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
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - kegiatan: Mengembalikan berkas permohonan
          lanjut: []
      """
  ) { facts in
    let flow = facts.flow
    return facts.rows.compactMap { row in
      let isEnd = flow.symbols[row] == .end || flow.symbols[row] == .decision
      guard !isEnd, flow.outgoing(row).isEmpty, !flow.hasUnreadArrows[row],
        !flow.hasUnreadSymbol[row]
      else { return nil }
      if flow.ends.isEmpty, facts.sop.activities[row].next == nil { return nil }
      return Finding(
        facts.sop.activities[row].next == nil ? facts.activity(row) : facts.cell(row, .next),
        "Dari \(facts.named(row)) belum ada panah keluar, sehingga prosedur berhenti di situ.",
        evidence: [facts.activity(row)])
    }
  }
}
