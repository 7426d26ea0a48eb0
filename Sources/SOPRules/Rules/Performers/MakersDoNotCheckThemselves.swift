import SOPDocument

extension Rule {
  static let makersDoNotCheckThemselves = Rule(
    "PL-12", "pemeriksa-bukan-pembuat", "Yang memeriksa bukan yang membuat.",
    severity: .saran, basis: .anjuran, over: .decisions, revision: 1,
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
    guard !facts.sop.kind.isTechnical, facts.performers.count > 1 else { return [] }
    return facts.rows.compactMap { row in
      guard facts.flow.symbols[row] == .decision, facts.lanes[row].count == 1,
        facts.check(in: row) != nil, let maker = facts.makerOfWhat(isCheckedIn: row),
        facts.lanes[maker] == facts.lanes[row]
      else { return nil }
      let name = facts.sop.performers.items[facts.lanes[row][0]]
      return Finding(
        facts.cell(row, .performers),
        "\(name.quoted) memeriksa sendiri hasil \(facts.named(maker)).",
        evidence: [facts.activity(maker), facts.activity(row)])
    }
  }
}

extension Facts {
  /// The last row before a check that makes what the check is about; what it compares with may be
  /// the checker's own.
  fileprivate func makerOfWhat(isCheckedIn row: Int) -> Int? {
    let needed = sop.activities[row].requirements.items.filter {
      texts[row].list.contains(Words($0).first)
    }
    guard !needed.isEmpty else { return nil }
    return (0..<row).last { maker in
      sop.activities[maker].output.items.contains(where: needed.contains)
        && (sentences[maker].verbs.first).map {
          Lexicon.makingVerbs.contains(texts[maker].list[$0])
        } ?? false
    }
  }
}
