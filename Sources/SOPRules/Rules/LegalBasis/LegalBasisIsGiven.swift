import SOPDocument

extension Rule {
  static let legalBasisIsGiven = Rule(
    "DH-01", "dasar-hukum-ada", "Dasar hukum berisi sedikitnya satu peraturan.",
    severity: .kesalahan, basis: .peraturan("MA-CONT", page: "butir 8"),
    over: .document, revision: 1,
    why: """
      Dasar hukum menunjukkan dari mana kewenangan dan keharusan langkah-langkah ini. Tanpa itu, \
      pelaksana tidak punya pegangan saat ditanya.
      """,
    next: """
      Tulis peraturan yang mendasari kegiatan ini, misalnya "Undang-Undang Nomor 43 Tahun 2009 \
      tentang Kearsipan".
      """,
    silent: "Apakah peraturannya tepat dan masih berlaku: periksa di JDIH.",
    kept: "identitas: {dasar_hukum: Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan}",
    broken: "identitas: {dasar_hukum: []}"
  ) { facts in
    guard facts.sop.identity.legalBasis.isMissing else { return [] }
    return [Finding(.field(.legalBasis), "Dasar hukum belum diisi.")]
  }
}
