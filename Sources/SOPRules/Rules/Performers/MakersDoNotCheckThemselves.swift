import SOPDocument

extension Rule {
  static let makersDoNotCheckThemselves = Rule(
    "PL-12", "pemeriksa-bukan-pembuat", "Yang memeriksa bukan yang membuat.",
    severity: .saran, basis: .anjuran, over: .decisions, revision: 2,
    why: """
      Orang sulit melihat kekeliruannya sendiri. Bila pembuat dan pemeriksa satu jabatan, keputusan \
      pada bagan tidak menambah jaminan apa pun.
      """,
    next: "Serahkan pemeriksaannya kepada jabatan lain, biasanya atasan pembuatnya.",
    silent: """
      SOP teknis, pemeriksaan berkas yang hanya diterima atau dicatat, bahan yang tidak dihasilkan \
      langkah lain pada SOP ini, dan bahan pembanding yang tidak disebut pada kalimatnya.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - kegiatan: Memeriksa konsep surat rekomendasi penelitian
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - pelaksana: Kepala Bidang
        - kegiatan: Memeriksa konsep surat rekomendasi penelitian
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]
      """
  ) { facts in
    guard !facts.sop.kind.mayBeTechnical, facts.performers.count > 1 else { return [] }
    var findings: [Finding] = []
    // The last row above that makes each document.
    var makers: [String: Int] = [:]
    for row in facts.rows {
      if let maker = facts.ownMaker(ofWhatIsCheckedIn: row, among: makers) {
        let name = facts.sop.performers.items[facts.lanes[row][0]]
        findings.append(
          Finding(
            facts.cell(row, .performers),
            "\(name.quoted) memeriksa sendiri hasil \(facts.named(maker)).",
            evidence: [facts.activity(maker), facts.activity(row)]))
      }
      guard facts.opens(row, with: Lexicon.makingVerbs) else { continue }
      for item in facts.sop.activities[row].output.items { makers[item] = row }
    }
    return findings
  }
}

extension Facts {
  /// The row whose work is checked here by who did it; what it is compared with may be their own.
  fileprivate func ownMaker(ofWhatIsCheckedIn row: Int, among makers: [String: Int]) -> Int? {
    guard flow.symbols[row] == .decision, lanes[row].count == 1, check(in: row) != nil else {
      return nil
    }
    let maker = sop.activities[row].requirements.items.compactMap { item in
      makers[item].flatMap { texts[row].list.contains(Words(item).first) ? $0 : nil }
    }.max()
    return maker.flatMap { lanes[$0] == lanes[row] ? $0 : nil }
  }
}
