import SOPDocument

extension Rule {
  static let regulationsAreCitedWhole = Rule(
    "DH-02", "peraturan-disebut-lengkap",
    "Setiap peraturan disebut jenis, nomor, tahun, dan tentangnya.",
    severity: .peringatan, basis: .turunan("MA-CONT", page: "butir 8"),
    over: .document, revision: 1,
    why: """
      Peraturan dikenali dari jenis, nomor, tahun, dan namanya. Bila salah satu tidak ada, pembaca \
      tidak dapat mencarinya di JDIH.
      """,
    next: """
      Tulis lengkap seperti "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan".
      """,
    silent: """
      UUD 1945 dan kitab undang-undang, yang tidak bernomor. Singkatan jenis (UU, PP, Permen) dan \
      bentuk 43/2009 diterima.
      """,
    kept: """
      identitas:
        dasar_hukum: [UUD 1945, UU No. 43/2009 tentang Kearsipan]
      """,
    broken: "identitas: {dasar_hukum: [UU Kearsipan]}"
  ) { facts in
    facts.sop.identity.legalBasis.items.enumerated().compactMap { index, item in
      let missing = facts.citations[index].missing
      guard !missing.isEmpty else { return nil }
      return Finding(
        .item(.legalBasis, index),
        "Dasar hukum \(item.quoted) belum menyebut \(Wording.series(missing)).")
    }
  }
}
