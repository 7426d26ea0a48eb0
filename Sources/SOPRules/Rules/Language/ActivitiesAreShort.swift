import SOPDocument

extension Rule {
  static let activitiesAreShort = Rule(
    "BH-05", "uraian-ringkas", "Uraian kegiatan paling banyak 20 kata.",
    severity: .saran, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Kegiatan dibaca sambil bekerja. Kalimat yang pendek sekali dibaca langsung dimengerti, dan \
      penjelasan tambahannya punya tempat sendiri di kolom Keterangan.
      """,
    next: "Ringkas kalimatnya; pindahkan syarat dan penjelasan ke Kelengkapan atau Keterangan.",
    silent: "Nomor dan tanda urut di depan kalimat; kolom lain selain Kegiatan.",
    kept: """
      langkah:
        - {}
        - {}
        - kegiatan: Menyusun konsep surat rekomendasi penelitian untuk pemohon yang berkas permohonannya lengkap
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kegiatan: >-
            Menyusun konsep surat rekomendasi penelitian untuk pemohon dari perguruan tinggi di
            dalam kabupaten yang berkas permohonannya lengkap menurut daftar periksa layanan
            rekomendasi penelitian
      """
  ) { facts in
    facts.rows.compactMap { row in
      let count = facts.texts[row].count - facts.sentences[row].start
      guard count > Rule.mostWordsOfAnActivity else { return nil }
      return Finding(
        facts.cell(row, .text), "Uraian \(facts.named(row)) memuat \(count) kata.",
        next: "Ringkas menjadi paling banyak \(Rule.mostWordsOfAnActivity) kata; pindahkan syarat "
          + "dan penjelasan ke Kelengkapan atau Keterangan.")
    }
  }

  /// Nine of ten signed activities hold fewer than 20.
  private static let mostWordsOfAnActivity = 20
}
