import SOPDocument

extension Rule {
  static let archivedBeforeHandedOver = Rule(
    "KG-15", "arsip-sebelum-serah", "Hasil didokumentasikan sebelum diserahkan.",
    severity: .saran, basis: .pelatihan("PAN2013b"), over: .document, revision: 1,
    why: """
      Sesudah hasil berada di tangan pemohon, salinannya tidak dapat dibuat lagi. Karena itu \
      pendokumentasian mendahului penyerahan.
      """,
    next: "Pindahkan langkah pengarsipan ke depan langkah penyerahan.",
    silent: """
      SOP yang jenis kegiatannya belum dinyatakan pelayanan, penyerahan tanda terima, pencatatan \
      pengambilan, dan SOP yang juga mengarsipkan sebelum penyerahan.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - kegiatan: Menyerahkan surat rekomendasi penelitian kepada pemohon
          pelaksana: Petugas Layanan
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - kegiatan: Menyerahkan surat rekomendasi penelitian kepada pemohon
          output: [Surat rekomendasi penelitian]
        - kegiatan: Mengarsipkan salinan surat rekomendasi penelitian
          pelaksana: Petugas Layanan
          output: [Surat rekomendasi penelitian tersalin]
        - kegiatan: Menerima surat rekomendasi penelitian
          pelaksana: Pemohon
          kelengkapan: [Surat rekomendasi penelitian tersalin]
          waktu: 5 menit
          output: [Surat rekomendasi penelitian diterima pemohon]
      """
  ) { facts in
    guard facts.isWholeService,
      let archive = facts.rows.first(where: { facts.opens($0, with: Lexicon.archivingVerbs) }),
      let given = facts.rows.last(where: facts.handsOverTheResult), given < archive
    else { return [] }
    return [
      Finding(
        facts.activity(archive),
        "Pengarsipan di langkah \(archive + 1) terjadi sesudah hasilnya diserahkan di langkah "
          + "\(given + 1).",
        evidence: [facts.activity(given), facts.activity(archive)])
    ]
  }
}

extension Facts {
  /// Whether a row gives what the title promises to someone outside.
  fileprivate func handsOverTheResult(_ row: Int) -> Bool {
    guard opens(row, with: Lexicon.handOverVerbs), texts[row].mentionOutsider, !isByOutsider(row)
    else { return false }
    return !texts[row].contains(Facts.receipt) && product.isNamed(in: texts[row].list)
  }

  /// A receipt is no result of the service.
  private static let receipt = Words("tanda terima")
}
