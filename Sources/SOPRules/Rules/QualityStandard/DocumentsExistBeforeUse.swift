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
    let makers = facts.makers
    guard !makers.isEmpty else { return [] }
    return facts.rows.compactMap { row in
      for item in facts.sop.activities[row].requirements.items {
        guard let rows = makers[item], let maker = rows.first, maker > row,
          !rows.contains(where: { facts.flow.path(from: $0, to: row) != nil })
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
  /// Which rows make each document anew: not those that need it themselves, and nothing that comes
  /// from outside.
  fileprivate var makers: [String: [Int]] {
    var makers: [String: [Int]] = [:]
    for row in rows {
      for item in sop.activities[row].output.items {
        makers[item, default: []].append(row)
      }
    }
    for row in rows {
      for item in sop.activities[row].requirements.items where makers[item]?.contains(row) ?? false
      {
        makers[item] = nil
      }
    }
    for entry in flow.entries {
      for item in sop.activities[entry].requirements.items { makers[item] = nil }
    }
    for item in sop.promise.requirements.items { makers[item] = nil }
    return makers
  }
}
