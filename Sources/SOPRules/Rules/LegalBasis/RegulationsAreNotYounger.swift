import SOPDocument

extension Rule {
  static let regulationsAreNotYounger = Rule(
    "DH-07", "peraturan-tidak-lebih-muda",
    "Peraturan yang mendasari SOP sudah ada saat SOP berlaku.",
    severity: .peringatan, basis: .praktik("GH-OPENSOP"), over: .document, revision: 1,
    why: """
      SOP tidak dapat didasarkan pada peraturan yang terbit sesudahnya. Biasanya dasar hukumnya \
      diperbarui tanpa tanggal dan isi SOP-nya, atau tahunnya keliru ditulis.
      """,
    next: "Betulkan tahunnya, atau revisi SOP dan tulis tanggal efektif yang baru.",
    silent: """
      Peraturan setahun dengan tanggal efektif, SOP yang belum bertanggal efektif, dan SOP yang \
      sudah direvisi sesudah peraturan itu terbit. Tahun di belakang "tentang" tidak dibaca.
      """,
    kept: """
      identitas:
        tanggal_revisi: 2027-03-01
        makna_revisi: nyata
        dasar_hukum: [Peraturan Bupati Tirtayasa Nomor 4 Tahun 2027 tentang Arsip Tahun 2028]
      """,
    broken: """
      identitas:
        dasar_hukum: [Peraturan Bupati Tirtayasa Nomor 4 Tahun 2027 tentang Arsip Dinamis]
      """
  ) { facts in
    let identity = facts.sop.identity
    guard let effective = identity.effectiveOn.value else { return [] }
    let revised = identity.isReviewPlanned ? nil : identity.revisedOn.value
    let last = max(effective.year, revised?.year ?? effective.year)
    let items = identity.legalBasis.items
    let places = items.indices.filter { facts.citations[$0].year.map { $0 > last } ?? false }
    return Finding.about(places, of: .legalBasis, in: items) { words in
      "Dasar hukum \(words) lebih muda daripada SOP ini, yang berlaku sejak "
        + "\(effective.words)."
    }
  }
}
