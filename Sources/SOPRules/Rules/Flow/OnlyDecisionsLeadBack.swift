import SOPDocument

extension Rule {
  static let onlyDecisionsLeadBack = Rule(
    "AL-16", "panah-balik-dari-keputusan", "Panah balik hanya keluar dari keputusan.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 2,
    why: """
      Pekerjaan diulang karena ada yang belum memenuhi, dan itu diketahui dari keputusan. Panah \
      balik dari kotak mengulang tanpa alasan yang tertulis.
      """,
    next: "Ubah langkah ini menjadi keputusan, atau arahkan panahnya ke langkah berikutnya.",
    silent: """
      Panah balik dari keputusan, simbol di luar lima simbol (AL-05), dan simbol yang belum terbaca.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - kegiatan: Mengembalikan berkas permohonan
          lanjut: [1]
      """
  ) { facts in
    facts.rows.flatMap { row -> [Finding] in
      guard [.process, .start, .end].contains(facts.flow.symbols[row]),
        !facts.flow.hasUnreadSymbol[row]
      else { return [] }
      return facts.flow.outgoing(row).compactMap { arrow in
        guard arrow.leadsBack, let target = arrow.destination else { return nil }
        let back = target == row ? "dirinya sendiri" : facts.named(target)
        return Finding(
          facts.subject(of: arrow),
          "\(facts.heading(row)) kembali ke \(back), padahal simbolnya bukan keputusan.",
          evidence: [facts.activity(row), facts.activity(target)],
          next: facts.shortcut(past: row, to: target) ?? "")
      }
    }
  }
}

extension Facts {
  /// The advice where a row only carries back what a decision has found: the branch itself can lead
  /// there.
  fileprivate func shortcut(past row: Int, to target: Int) -> String? {
    let incoming = flow.arrows.filter { $0.destination == row && $0.source != row }
    guard target != row, incoming.count == 1, let branch = incoming.first,
      flow.symbols[branch.source] == .decision, branch.source > target
    else { return nil }
    let label = branch.label.trimmedWhitespace
    let name = label.isEmpty ? "cabang itu" : "cabang \(label.quoted)"
    return
      "Arahkan \(name) di langkah \(branch.source + 1) langsung ke langkah \(target + 1); bila "
      + "langkah ini pekerjaan tersendiri, arahkan panahnya ke langkah berikutnya."
  }
}
