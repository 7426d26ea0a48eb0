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
          evidence: [facts.activity(row), facts.activity(target)])
      }
    }
  }
}
