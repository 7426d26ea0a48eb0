import SOPDocument

extension Rule {
  static let arrowsFollowTheRows = Rule(
    "AL-18", "panah-menurut-urutan-baris", "Panah maju dari kotak tidak melompati langkah.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Tabel dibaca dari atas ke bawah. Kotak yang melompati langkah di bawahnya membuat pembaca \
      menyangka langkah itu dikerjakan lebih dahulu, padahal gilirannya sesudah itu.
      """,
    next: "Susun barisnya menurut urutan pengerjaan, sehingga panah menuju langkah berikutnya.",
    silent: """
      Lompatan melewati langkah pada cabang lain dari keputusan yang sama, langkah yang tidak \
      terjangkau (AL-14), atau simbol selesai di tengah (AL-04), serta panah dari keputusan.
      """,
    kept: """
      langkah:
        - {}
        - tanya: Penelitian lanjutan?
          cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 4}]
        - kegiatan: Menyusun konsep perpanjangan surat rekomendasi penelitian
          lanjut: [5]
        - kegiatan: Menyusun konsep surat rekomendasi penelitian baru
          pelaksana: Petugas Layanan
          kelengkapan: [Berkas permohonan lengkap]
          output: [Konsep surat rekomendasi penelitian]
        - kegiatan: Menandatangani surat rekomendasi penelitian
          pelaksana: Kepala Bidang
          kelengkapan: [Konsep surat rekomendasi penelitian]
          output: [Surat rekomendasi penelitian]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - lanjut: [5]
        - kegiatan: Memperbaiki konsep surat rekomendasi penelitian
          pelaksana: Petugas Layanan
          kelengkapan: [Catatan perbaikan]
          output: [Konsep surat rekomendasi penelitian]
        - kegiatan: Memeriksa konsep surat rekomendasi penelitian
          pelaksana: Kepala Bidang
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 6}, {label: Tidak, ke: 4}]
          kelengkapan: [Konsep surat rekomendasi penelitian]
          output: [Catatan perbaikan, Surat rekomendasi penelitian]
      """
  ) { facts in
    let flow = facts.flow
    let jumps = flow.arrows.filter { arrow in
      [.process, .start].contains(flow.symbols[arrow.source]) && flow.isReachable[arrow.source]
        && arrow.destination.map { $0 > arrow.source + 1 } ?? false
    }
    guard !jumps.isEmpty else { return [] }
    let dominance = flow.dominance
    return jumps.compactMap { arrow in
      guard let target = arrow.destination else { return nil }
      // A row on another branch neither comes only from this one, nor always leads to it.
      func isOutOfPlace(_ row: Int) -> Bool {
        flow.isReachable[row] && flow.symbols[row] != .end
          && (dominance.covers(arrow.source, row) || dominance.covers(row, arrow.source))
      }
      let skipped = arrow.source + 1..<target
      guard skipped.contains(where: isOutOfPlace) else { return nil }
      let rows = skipped.filter(isOutOfPlace)
      return Finding(
        facts.subject(of: arrow),
        "Panah dari \(facts.named(arrow.source)) melompati \(facts.numbers(of: rows)) menuju "
          + "langkah \(target + 1), padahal simbolnya bukan keputusan.",
        evidence: [facts.activity(arrow.source), facts.activity(target)])
    }
  }
}
