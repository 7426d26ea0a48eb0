import SOPDocument

extension Rule {
  static let namedSOPsAreRelated = Rule(
    "KS-05", "sop-terkait-tercantum", "SOP yang disebut pada langkah tercantum di Keterkaitan.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Keterkaitan adalah daftar SOP yang harus ikut dibaca. Bila suatu langkah menunjuk SOP lain yang \
      tidak ada di daftar itu, hubungannya terputus saat salah satunya diubah.
      """,
    next: "Tambahkan SOP itu ke Keterkaitan, atau hapus penyebutannya.",
    silent: """
      Keterkaitan yang masih kosong, "SOP terkait" atau "SOP ini" tanpa nama, nama yang ditulis lebih \
      singkat, kegiatan menyusun SOP, dan SOP di Keterkaitan yang tidak disebut pada langkah.
      """,
    kept: """
      langkah:
        - keterangan: Surat masuk dicatat (lihat SOP Pengelolaan Surat)
      """,
    broken: """
      langkah:
        - keterangan: Lihat SOP Penanganan Pengaduan
      """
  ) { facts in
    let related = facts.sop.identity.relatedSOPs
    let passages = facts.passages.showing(.sop).filter { $0.row != nil }
    guard related.isAnswered, !passages.isEmpty else { return [] }
    var known = related.items
    known.append(facts.sop.identity.title.text)
    return passages.flatMap { passage in
      NamedSOP.all(in: passage.text, words: passage.words).compactMap { named in
        guard !known.contains(where: named.isTitled) else { return nil }
        known.append(named.text)
        return Finding(
          passage.subject,
          "\(named.text.quoted) disebut di langkah \((passage.row ?? 0) + 1), tetapi belum "
            + "tercantum di Keterkaitan.",
          also: [.field(.relatedSOPs)],
          next: "Tambahkan \(named.text.quoted) ke Keterkaitan, atau hapus penyebutannya.")
      }
    }
  }
}
