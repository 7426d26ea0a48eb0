import SOPDocument

extension Rule {
  static let regulationsAreInForce = Rule(
    "DH-04", "peraturan-belum-diganti", "Peraturan yang disebut belum diganti.",
    severity: .peringatan, basis: .turunan("PAN35", page: "konsiderans"),
    over: .document, revision: 2,
    why: """
      Peraturan yang sudah diganti tidak lagi memberi kewenangan. SOP yang berdiri di atasnya mudah \
      dipersoalkan saat diperiksa.
      """,
    next: "Ganti dengan peraturan penggantinya, dan periksa di JDIH.",
    silent: """
      Peraturan di luar daftar program, dan butir yang juga menyebut penggantinya. Daftar itu \
      pendek; keberlakuan peraturan lain perlu diperiksa di JDIH.
      """,
    kept: """
      identitas:
        dasar_hukum:
          - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan
          - PermenPANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan
      """,
    broken: """
      identitas:
        dasar_hukum:
          - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan
          - Peraturan Menteri PAN Nomor PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP
      """
  ) { facts in
    facts.sop.identity.legalBasis.items.enumerated().compactMap { index, item in
      let citation = facts.citations[index]
      guard let replaced = Lexicon.replacedRegulations.first(where: { $0.isMeant(by: citation) })
      else { return nil }
      return Finding(
        .item(.legalBasis, index),
        "Dasar hukum \(item.quoted) sudah diganti oleh \(replaced.successor.name), menurut daftar "
          + "per \(Lexicon.replacedRegulationsListedOn); periksa JDIH.",
        next: "Ganti dengan \(replaced.successor.name), dan periksa di JDIH.")
    }
  }
}
