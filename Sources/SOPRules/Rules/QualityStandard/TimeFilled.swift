import SOPDocument

extension Rule {
  static let timeFilled = Rule(
    "MB-02", "waktu-terisi", "Setiap langkah menyebut waktunya.",
    severity: .kesalahan, basis: .peraturan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .activities,
    revision: 1,
    why: """
      Waktu baku memberi kepastian kepada pelaksana dan masyarakat. Satu sel kosong membuat lama \
      seluruh prosedur tidak dapat dihitung.
      """,
    next: "Isi kolom Waktu dengan angka dan satuan, misalnya 15 menit.",
    silent:
      "Waktu yang terisi tetapi belum terukur (MB-05 sampai MB-08), dan sel yang belum terbaca.",
    kept: """
      langkah:
        - {}
        - {}
        - waktu: 20 menit
      """,
    broken: """
      langkah:
        - {}
        - {}
        - waktu: ""
      """
  ) { facts in
    facts.rows.compactMap { row in
      if facts.sop.activities[row].time.isEmpty {
        return Finding(facts.cell(row, .time), "Waktu di \(facts.named(row)) belum diisi.")
      }
      guard facts.sop.activities[row].time.isNone else { return nil }
      return Finding(
        facts.cell(row, .time),
        "Waktu di \(facts.named(row)) tertulis \(facts.sop.activities[row].time.words.quoted), "
          + "padahal setiap langkah memerlukan waktu.")
    }
  }
}
