import SOPDocument

extension Rule {
  static let endsLeadNowhere = Rule(
    "AL-23", "selesai-tanpa-panah-keluar", "Dari simbol selesai tidak ada panah keluar.",
    severity: .kesalahan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Kapsul selesai berarti pekerjaan tuntas. Panah yang keluar darinya membuat pelaksana ragu \
      apakah prosedur sudah selesai atau masih berlanjut.
      """,
    next: "Hapus panah itu, atau ganti simbolnya bila prosedur memang berlanjut.",
    silent: "Selesai yang berisi pertanyaan (AL-19).",
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - simbol: selesai
          lanjut: []
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - lanjut: [1]
      """
  ) { facts in
    facts.flow.ends.compactMap { row in
      guard !facts.flow.hasUnreadSymbol[row], let arrow = facts.flow.outgoing(row).first
      else { return nil }
      let target = arrow.destination.map { ", ke \(facts.named($0))" } ?? ""
      return Finding(
        facts.subject(of: arrow),
        "\(facts.heading(row)) bersimbol selesai, padahal masih ada panah keluar\(target).",
        evidence: ([row] + [arrow.destination].compactMap(\.self)).map(facts.activity))
    }
  }
}
