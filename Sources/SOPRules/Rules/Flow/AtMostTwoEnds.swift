import SOPDocument

extension Rule {
  /// Up to two ends are ordinary: the work succeeded, or it was turned down.
  private static let mostEnds = 2

  static let atMostTwoEnds = Rule(
    "AL-22", "paling-banyak-dua-akhir", "Alur berakhir pada paling banyak dua simbol selesai.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      Dua akhir mudah dipahami: berhasil, atau ditolak. Makin banyak akhirnya, makin sulit \
      memastikan bahwa setiap pemohon mendapat jawaban dan setiap berkas tersimpan.
      """,
    next: "Satukan akhir yang serupa, misalnya dengan satu langkah pemberitahuan hasil.",
    silent: "Satu akhir, dan akhir kedua untuk permohonan yang ditolak.",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - kegiatan: Memberitahukan kekurangan berkas permohonan
          simbol: selesai
          kelengkapan: [Berkas permohonan]
          output: [Pemberitahuan kekurangan berkas]
        - kegiatan: Menyetujui permohonan rekomendasi penelitian
          kelengkapan: [Berkas permohonan lengkap]
          output: [Surat rekomendasi penelitian bertanda tangan]
      """,
    broken: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - kegiatan: Memberitahukan kekurangan berkas permohonan
          simbol: selesai
          kelengkapan: [Berkas permohonan]
          output: [Pemberitahuan kekurangan berkas]
        - kegiatan: Menilai proposal penelitian
          tanya: Layak?
          cabang: [{label: Ya, ke: 6}, {label: Tidak, ke: 5}]
          kelengkapan: [Berkas permohonan lengkap]
          output: [Surat rekomendasi penelitian bertanda tangan]
        - kegiatan: Memberitahukan penolakan permohonan
          simbol: selesai
          kelengkapan: [Surat rekomendasi penelitian bertanda tangan]
          output: [Pemberitahuan penolakan, Surat rekomendasi penelitian]
      """
  ) { facts in
    let ends = facts.flow.ends
    guard ends.count > mostEnds else { return [] }
    return [
      Finding(
        facts.activity(ends[mostEnds]),
        "Ada \(ends.count) simbol selesai, yaitu pada \(facts.numbers(of: ends)).",
        also: ends.filter { $0 != ends[mostEnds] }.map(facts.activity))
    ]
  }
}
