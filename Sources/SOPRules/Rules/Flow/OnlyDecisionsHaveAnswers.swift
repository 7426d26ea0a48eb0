import SOPDocument

extension Rule {
  static let onlyDecisionsHaveAnswers = Rule(
    "AL-12", "label-hanya-pada-keputusan", "Hanya panah dari keputusan yang berlabel.",
    severity: .peringatan, basis: .praktik("GH-SOPFLOW-FTI"), over: .activities, revision: 1,
    why: """
      Label Ya atau Tidak menjawab pertanyaan. Kotak proses tidak bertanya, sehingga pembaca mencari \
      pertanyaan dan cabang lain yang tidak ada.
      """,
    next: "Hapus labelnya, atau ubah simbolnya menjadi keputusan dengan dua cabang.",
    silent: """
      Cabang keputusan, kotak dengan dua panah (AL-06, AL-25), serta awal dan akhir (AL-19).
      """,
    kept: """
      langkah:
        - {}
        - {}
        - simbol: proses
          lanjut: [4]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - simbol: proses
          cabang: [{label: Ya, ke: 4}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.flow.symbols[row] == .process,
        let arrow = facts.flow.outgoing(row).first(where: { !BranchLabel($0.label).isEmpty })
      else { return nil }
      return Finding(
        facts.subject(of: arrow),
        "Panah dari \(facts.named(row)) berlabel \(arrow.label.trimmedWhitespace.quoted), padahal "
          + "simbolnya proses.")
    }
  }
}
