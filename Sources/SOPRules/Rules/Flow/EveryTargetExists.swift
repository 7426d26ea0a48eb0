import SOPDocument

extension Rule {
  static let everyTargetExists = Rule(
    "AL-13", "tujuan-panah-ada", "Setiap panah menuju langkah yang ada.",
    severity: .kesalahan, basis: .praktik("GH-SOPFLOW"), over: .activities, revision: 1,
    why: """
      Panah ke langkah yang tidak ada membuat prosedur terputus di tengah. Biasanya nomornya \
      tertinggal setelah baris ditambah, dihapus, atau dipindahkan.
      """,
    next: "Arahkan panah itu ke langkah yang dimaksud.",
    silent: "Langkah yang memang tidak punya panah keluar (AL-24).",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 9}]
      """
  ) { facts in
    facts.rows.flatMap { row -> [Finding] in
      var place = 0
      return facts.flow.outgoing(row).compactMap { arrow in
        let target = facts.target(of: arrow, place: place)
        if arrow.branch == nil { place += 1 }
        guard arrow.destination == nil else { return nil }
        let label = arrow.label.trimmedWhitespace
        let who = label.isEmpty ? "Panah" : "Cabang \(label.quoted)"
        guard case .nowhere(let stated)? = target, !stated.trimmedWhitespace.isEmpty else {
          return Finding(
            facts.subject(of: arrow), "\(who) di \(facts.named(row)) belum menyebut tujuannya.")
        }
        let nearest = facts.row(nearest: stated)
        return Finding(
          facts.subject(of: arrow),
          "\(who) di \(facts.named(row)) menuju \(stated.quoted), "
            + "padahal tidak ada langkah itu; langkah terakhir bernomor \(facts.rows.count).",
          evidence: [facts.activity(row)],
          next: nearest.map { "Arahkan ke \(facts.named($0)) atau langkah lain yang dimaksud." }
            ?? "")
      }
    }
  }
}

extension Facts {
  /// The target an arrow was written with; `place` counts the row's arrows that are no branches.
  fileprivate func target(of arrow: Flow.Arrow, place: Int) -> Target? {
    guard let branch = arrow.branch else { return sop.activities[arrow.source].next?[place] }
    return sop.activities[arrow.source].branches[branch].target
  }

  /// The row an author most likely meant: the nearest number, else the most words in common.
  fileprivate func row(nearest words: String) -> Int? {
    let wanted = Words(words).list.map { Word($0) }
    if let number = wanted.lazy.compactMap({ Int($0.letters) }).first {
      return rows.min {
        abs(writtenNumber($0) - number) < abs(writtenNumber($1) - number)
      }
    }
    let shared = rows.map { row in
      texts[row].list.count { word in wanted.contains { $0.isKin(of: Word(word)) } }
    }
    guard let most = shared.max(), most > 0 else { return nil }
    return shared.firstIndex(of: most)
  }

  private func writtenNumber(_ row: Int) -> Int {
    sop.activities[row].writtenNumber.value ?? row + 1
  }
}
