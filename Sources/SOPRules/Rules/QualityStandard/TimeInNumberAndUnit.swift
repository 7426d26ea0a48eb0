import SOPDocument

extension Rule {
  static let timeInNumberAndUnit = Rule(
    "MB-05", "waktu-angka-dan-satuan", "Waktu ditulis dengan angka dan satuan.",
    severity: .kesalahan, basis: .pelatihan("PAN2010"), over: .times, revision: 1,
    why: """
      Angka tanpa satuan dibaca menit oleh seorang dan hari oleh yang lain; kata tanpa angka tidak \
      dapat diukur sama sekali.
      """,
    next: "Tulis angka dan satuannya, misalnya 30 menit atau 2 hari kerja.",
    silent: """
      Sel kosong (MB-02), waktu tidak pasti (MB-08), rentang (MB-07), satuan lain (MB-06), dan \
      menit di samping hari.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - waktu: 1 hari kerja
      """,
    broken: """
      langkah:
        - {}
        - {}
        - waktu: "30"
      """
  ) { facts in
    facts.rows.compactMap { row in
      let words = facts.sop.activities[row].time.words
      switch facts.timeObstacles[row] {
      case .noUnit:
        return Finding(
          facts.cell(row, .time),
          "Waktu di \(facts.named(row)) tertulis \(words.quoted); satuannya belum ada.")
      case .noNumber:
        return Finding(
          facts.cell(row, .time),
          "Waktu di \(facts.named(row)) tertulis \(words.quoted); angkanya belum ada.")
      case .unclear:
        return Finding(
          facts.cell(row, .time),
          "Waktu di \(facts.named(row)) tertulis \(words.quoted), belum berupa satu jumlah.",
          next: "Jumlahkan dahulu, lalu tulis satu angka dan satu satuan, misalnya 30 menit.")
      default: return nil
      }
    }
  }
}
