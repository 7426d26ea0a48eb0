import SOPDocument

extension Rule {
  static let documentsExistBeforeUse = Rule(
    "MB-15", "dokumen-ada-sebelum-dipakai", "Dokumen dihasilkan lebih dahulu, baru dipakai.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1, isPreview: true,
    why: """
      Langkah yang memerlukan dokumen yang baru dihasilkan kemudian tidak dapat dikerjakan. Biasanya \
      urutannya terbalik, atau nama dokumennya tertukar.
      """,
    next: "Dahulukan langkah yang menghasilkannya, atau tulis dokumen yang sudah ada.",
    silent: """
      Dokumen yang tidak dihasilkan langkah mana pun, yang dibawa pemohon sejak awal, yang termasuk \
      persyaratan layanan, yang langkah pembuatnya sendiri memerlukannya, dan yang kembali lewat \
      pengulangan. Masih uji coba: belum memengaruhi nilai.
      """,
    kept: """
      langkah: [{}, {}, {kelengkapan: [Berkas permohonan lengkap, Templat surat]}]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kelengkapan: [Berkas permohonan lengkap, Surat rekomendasi penelitian bertanda tangan]
      """
  ) { facts in
    let makers = facts.firstMakers
    return facts.rows.compactMap { row in
      for item in facts.sop.activities[row].requirements.items {
        guard let maker = makers[item], maker > row, !facts.comesFromOutside(item, madeIn: maker),
          facts.flow.path(from: maker, to: row) == nil
        else { continue }
        return Finding(
          facts.cell(row, .requirements),
          "\(item.quoted) dipakai di langkah \(row + 1), padahal baru dihasilkan di langkah "
            + "\(maker + 1).",
          evidence: [facts.activity(row), facts.activity(maker)])
      }
      return nil
    }
  }
}

extension Facts {
  /// The first row that leaves each document behind.
  fileprivate var firstMakers: [String: Int] {
    var makers: [String: Int] = [:]
    for row in rows.reversed() {
      for item in sop.activities[row].output.items { makers[item] = row }
    }
    return makers
  }

  /// Whether a document was there before the row that seems to make it.
  fileprivate func comesFromOutside(_ item: String, madeIn maker: Int) -> Bool {
    sop.activities[maker].requirements.items.contains(item)
      || flow.entries.contains { sop.activities[$0].requirements.items.contains(item) }
      || sop.promise.requirements.items.contains(item)
  }
}
