import SOPDocument

extension Rule {
  static let legalBasisCoversTheSubject = Rule(
    "DH-06", "dasar-hukum-substansi",
    "Dasar hukum memuat peraturan tentang kegiatannya, bukan hanya tentang SOP atau organisasi.",
    severity: .peringatan, basis: .turunan("MA-CONT", page: "butir 8"),
    over: .document, revision: 2,
    why: """
      Pedoman penyusunan SOP berlaku bagi semua SOP dan tidak mengatur kegiatan ini. Peraturan \
      tentang kegiatannyalah yang menentukan syarat, waktu, dan siapa yang berwenang.
      """,
    next: "Tambahkan peraturan tentang kegiatannya, misalnya undang-undang kearsipan untuk arsip.",
    silent: """
      Tepat tidaknya peraturan yang disebut: itu dinilai orang. Satu peraturan di luar pedoman SOP \
      dan organisasi sudah cukup.
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
          - PermenPANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan
          - Peraturan Bupati Tirtayasa Nomor 9 Tahun 2021 tentang Susunan Organisasi Dinas Kearsipan
      """
  ) { facts in
    let citations = facts.citations.filter(\.namesItsKind)
    guard !citations.isEmpty, citations.allSatisfy({ $0.isGeneral }) else { return [] }
    return [
      Finding(
        .field(.legalBasis),
        "Dasar hukum baru menyebut pedoman SOP atau organisasi, belum peraturan tentang kegiatan "
          + "ini.")
    ]
  }
}

extension Citation {
  /// Whether the regulation is one on drawing up SOPs, or on the organisation of an office.
  fileprivate var isGeneral: Bool {
    let words = Words(list: words)
    if Lexicon.organisationRegulations.contains(where: words.contains) { return true }
    if words.contains(Citation.guidelineNumber), words.list.contains("2012"),
      words.list.contains(where: Citation.ministry.contains)
    {
      return true
    }
    if self.words.last == "sop" { return true }
    let isOnSOPs = words.list.contains("sop") || words.contains(Citation.longName)
    return isOnSOPs && words.list.contains { $0 == "pedoman" || $0 == "penyusunan" }
  }

  private static let guidelineNumber = Words("35")
  private static let ministry = WordList(
    "pan pan-rb panrb menpan menpanrb permenpan permenpanrb permenpan-rb pendayagunaan")
  private static let longName = Words("standar operasional prosedur")
}
