import SOPDocument

extension Rule {
  static let timeIsDefinite = Rule(
    "MB-08", "waktu-pasti", "Waktu dapat diukur.",
    severity: .kesalahan, basis: .anjuran, over: .times, revision: 1,
    why: """
      Secepatnya atau sesuai kebutuhan tidak dapat ditagih dan tidak dapat dievaluasi. Masyarakat \
      tidak tahu kapan layanannya selesai.
      """,
    next: "Tulis waktu normal langkah itu dengan angka dan satuan, misalnya 2 hari kerja.",
    silent: "Sel kosong (MB-02) dan batas yang terukur seperti maks. 3 hari kerja.",
    kept: """
      langkah:
        - {}
        - {}
        - waktu: 2 jam
      """,
    broken: """
      langkah:
        - {}
        - {}
        - waktu: sesuai kebutuhan
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.timeObstacles[row] == .indefinite else { return nil }
      let words = facts.sop.activities[row].time.words
      return Finding(
        facts.cell(row, .time), "Waktu di \(facts.named(row)) belum terukur: \(words.quoted).")
    }
  }
}
