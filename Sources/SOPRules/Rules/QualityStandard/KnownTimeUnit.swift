import SOPDocument

extension Rule {
  static let knownTimeUnit = Rule(
    "MB-06", "satuan-waktu-dikenal", "Satuan waktu dikenal semua pembaca.",
    severity: .peringatan, basis: .praktik("GH-OPENSOP"), over: .times, revision: 1,
    why: """
      Satuan seperti OH atau JP hanya dikenal sebagian pembaca dan tidak dapat dijumlahkan dengan \
      menit, jam, atau hari kerja.
      """,
    next: "Pakai menit, jam, hari kerja, minggu, atau bulan.",
    silent: "Singkatan yang lazim seperti mnt atau 30', dan waktu tanpa satuan (MB-05).",
    kept: """
      langkah:
        - {}
        - {}
        - waktu: 30 mnt
      """,
    broken: """
      langkah:
        - {}
        - {}
        - waktu: 2 OH
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard case .unknownUnit? = facts.timeObstacles[row] else { return nil }
      let words = facts.sop.activities[row].time.words
      return Finding(
        facts.cell(row, .time),
        "Waktu di \(facts.named(row)) tertulis \(words.quoted); "
          + "satuannya belum dikenal.")
    }
  }
}
