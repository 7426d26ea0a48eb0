import SOPDocument

extension Rule {
  static let qualificationsAreListed = Rule(
    "ID-15", "kualifikasi-ada", "Kualifikasi pelaksana berisi sedikitnya satu butir.",
    severity: .kesalahan, basis: .peraturan("MA-CONT", page: "butir 9"),
    over: .document, revision: 1,
    why: """
      Kualifikasi menyebut kemampuan yang harus ada pada para pelaksana bersama-sama, supaya \
      pimpinan tahu siapa yang dapat ditugaskan dan pelatihan apa yang kurang.
      """,
    next: "Tulis satu kemampuan yang diperlukan, misalnya \"Memahami tata kearsipan dinamis\".",
    silent: "Isi butirnya: pangkat atau ijazah saja tidak dipersoalkan di sini.",
    kept: "identitas: {kualifikasi: Mampu mengoperasikan komputer}",
    broken: "identitas: {kualifikasi: tidak ada}"
  ) { facts in
    let written = facts.sop.identity.qualifications
    guard written.isMissing else { return [] }
    let message =
      written.isEmpty
      ? "Kualifikasi pelaksana belum diisi."
      : "Kualifikasi pelaksana tertulis \(written.words.quoted); kemampuan yang diperlukan belum "
        + "disebut."
    return [Finding(.field(.qualifications), message)]
  }
}
