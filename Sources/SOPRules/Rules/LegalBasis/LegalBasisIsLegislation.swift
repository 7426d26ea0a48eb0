import SOPDocument

extension Rule {
  static let legalBasisIsLegislation = Rule(
    "DH-03", "dasar-hukum-peraturan", "Setiap butir dasar hukum adalah peraturan.",
    severity: .peringatan, basis: .turunan("MA-CONT", page: "butir 8"),
    over: .document, revision: 1,
    why: """
      Dasar hukum memberi kewenangan, dan itu hanya dapat berasal dari peraturan. Buku pedoman, \
      modul, dan hasil rapat boleh dipakai bekerja, tetapi bukan dasar hukum.
      """,
    next: "Ganti dengan peraturan yang mendasarinya, atau pindahkan ke tempat lain.",
    silent: """
      Peraturan internal, keputusan, instruksi, dan surat edaran. Butir tanpa jenis yang sudah \
      bernomor dan bertahun ditanyakan jenisnya saja.
      """,
    kept: """
      identitas:
        dasar_hukum:
          - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan
          - Surat Edaran Bupati Tirtayasa Nomor 5 Tahun 2024 tentang Tertib Arsip
      """,
    broken: """
      identitas:
        dasar_hukum:
          - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan
          - Buku Pedoman Kantor
      """
  ) { facts in
    facts.sop.identity.legalBasis.items.enumerated().compactMap { index, item in
      let citation = facts.citations[index]
      guard !citation.bearsNoNumber, !citation.namesItsKind else { return nil }
      // A kind, a number, a year and "tentang" make a regulation; two of them may have lost one.
      guard citation.missing.count > 2 || Lexicon.otherBases.contains(citation.words.first ?? "")
      else { return nil }
      return Finding(
        .item(.legalBasis, index), "Dasar hukum \(item.quoted) tampaknya bukan peraturan.")
    }
  }
}
