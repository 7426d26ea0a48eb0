import SOPDocument

extension Rule {
  static let timeIsOneAmount = Rule(
    "MB-07", "waktu-satu-angka", "Waktu lebih dari nol dan bukan rentang.",
    severity: .peringatan, basis: .anjuran, over: .times, revision: 1,
    why: """
      Waktu baku adalah janji. Rentang seperti 1-3 hari tidak memberi kepastian: yang dijanjikan \
      sebenarnya angka terbesarnya.
      """,
    next: "Tulis satu angka yang wajar dan lebih dari nol, misalnya 3 hari kerja.",
    silent: "Waktu dengan batas seperti maks. 3 hari kerja, dan waktu per berkas.",
    kept: """
      langkah:
        - {}
        - {}
        - waktu: maks. 30 menit
      """,
    broken: """
      langkah:
        - {}
        - {}
        - waktu: 20-30 menit
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard case .value(let time) = facts.sop.activities[row].time.meaning else { return nil }
      let words = facts.sop.activities[row].time.words
      if time.isRange {
        return Finding(
          facts.cell(row, .time),
          "Waktu di \(facts.named(row)) masih berupa rentang: \(words.quoted).",
          next: "Tulis satu angka yang wajar, misalnya \(time.mostWords).")
      }
      guard time.total(in: facts.agency.hours).high == 0 else { return nil }
      return Finding(
        facts.cell(row, .time),
        "Waktu di \(facts.named(row)) tertulis \(words.quoted), padahal setiap langkah perlu waktu."
      )
    }
  }
}
