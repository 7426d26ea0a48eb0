import SOPDocument

extension Rule {
  static let capsulesAskNothing = Rule(
    "AL-19", "awal-akhir-berupa-kegiatan",
    "Langkah awal dan akhir berupa kegiatan, bukan keputusan.",
    severity: .kesalahan, basis: .turunan("FAM-5SYM", page: "huruf b"), over: .document,
    revision: 1,
    why: """
      Kapsul menandai kegiatan pertama dan terakhir. Pertanyaan di langkah pertama belum punya bahan \
      yang dapat diperiksa, dan pertanyaan di langkah terakhir membuat prosedur belum tuntas.
      """,
    next: "Tulis pertanyaannya pada langkah tersendiri di antara awal dan akhir.",
    silent: """
      Keputusan di antara awal dan akhir. Langkah pertama yang simbolnya ditulis keputusan dicatat \
      AL-01; langkah terakhir yang ditulis demikian dicatat AL-02 atau AL-04.
      """,
    kept: """
      langkah:
        - {}
        - tanya: Lengkap?
          cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - tanya: Berkas siap?
          cabang: [{label: Ya, ke: 2}, {label: Tidak, ke: 1}]
      """
  ) { facts in
    (facts.flow.starts + facts.flow.ends).compactMap { row in
      let activity = facts.sop.activities[row]
      guard !facts.flow.hasUnreadSymbol[row],
        !activity.branches.isEmpty || !activity.question.text.isEmpty
      else { return nil }
      let isStart = facts.flow.symbols[row] == .start
      return Finding(
        facts.cell(row, activity.branches.isEmpty ? .question : .branches),
        "\(facts.heading(row)) berisi pertanyaan, padahal \(isStart ? "awal" : "akhir") prosedur "
          + "berupa kegiatan.",
        next: isStart
          ? "Tulis kegiatan awalnya lebih dahulu, lalu pertanyaannya pada langkah sesudahnya."
          : "Tambahkan satu langkah akhir di bawahnya, lalu arahkan salah satu cabang ke sana.")
    }
  }
}
