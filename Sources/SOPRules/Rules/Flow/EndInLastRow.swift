import SOPDocument

extension Rule {
  static let endInLastRow = Rule(
    "AL-04", "selesai-di-langkah-terakhir", "Langkah terakhir bersimbol selesai.",
    severity: .peringatan, basis: .turunan("FAM-5SYM", page: "butir 5"), over: .document,
    revision: 1,
    why: """
      Bagan alur SOP dibaca dari atas ke bawah, sehingga akhir prosedur dicari di baris terakhir. \
      Baris di bawah simbol selesai mudah terlewat atau disangka prosedur lain.
      """,
    next: "Pindahkan langkah bersimbol selesai ke baris terakhir.",
    silent: """
      Simbol selesai tambahan di tengah, misalnya untuk permohonan yang ditolak, selama langkah \
      terakhir juga selesai. Tanpa simbol selesai sama sekali, itu catatan AL-02.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - simbol: selesai
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - lanjut: [6]
        - simbol: selesai
        - simbol: keputusan
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]
      """
  ) { facts in
    guard let last = facts.rows.last, let end = facts.flow.ends.last, end < last else { return [] }
    return [
      Finding(
        facts.cell(last, .symbol),
        "Simbol selesai berada di \(facts.named(end)), padahal tabel masih berlanjut sampai "
          + "langkah \(last + 1).",
        also: [facts.activity(end)])
    ]
  }
}
