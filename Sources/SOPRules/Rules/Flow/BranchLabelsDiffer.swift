import SOPDocument

extension Rule {
  static let branchLabelsDiffer = Rule(
    "AL-10", "label-cabang-saling-membedakan",
    "Label cabang satu keputusan saling membedakan.",
    severity: .peringatan, basis: .turunan("FAM-FMT"), over: .decisions, revision: 2,
    why: """
      Pelaksana memilih panah dari labelnya. Label yang sama, atau yang satu termuat dalam yang \
      lain, membuat dua orang memilih jalan yang berbeda untuk keadaan yang sama.
      """,
    next: "Ubah label cabang itu menjadi pasangan yang jelas, misalnya Ya dan Tidak.",
    silent: """
      Label kosong (AL-09), pasangan dengan kata ingkar seperti lengkap/belum lengkap, dan \
      pasangan lain yang jelas berbeda seperti Online/Offline atau Dalam kota/Luar kota.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Lengkap, ke: 3}, {label: Belum lengkap, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Ya, ke: 1}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.flow.symbols[row] == .decision else { return nil }
      let arrows = Array(facts.flow.outgoing(row))
      let labels = arrows.map { BranchLabel($0.label) }
      for second in labels.indices.dropFirst() {
        guard
          let first = labels[..<second].firstIndex(where: { $0.isConfused(with: labels[second]) })
        else { continue }
        let words = [arrows[first], arrows[second]].map(\.label.quoted)
        return Finding(
          facts.subject(of: arrows[second]),
          "Label \(words[0]) dan \(words[1]) di \(facts.named(row)) belum saling membedakan.",
          also: [facts.subject(of: arrows[first])])
      }
      return nil
    }
  }
}
