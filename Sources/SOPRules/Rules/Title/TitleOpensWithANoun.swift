import SOPDocument

extension Rule {
  static let titleOpensWithANoun = Rule(
    "JD-03", "judul-bukan-kata-kerja", "Judul tidak diawali kata kerja me-.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .document, revision: 1,
    why: """
      Kata kerja me- dipakai pada langkah-langkah. Judul menamai seluruh kegiatan, jadi dipakai kata \
      bendanya: bukan "Menyusun", melainkan "Penyusunan".
      """,
    next: "Ubah kata kerja di awal judul menjadi kata benda pe-…-an.",
    silent:
      "Kata benda yang kebetulan berawalan me-: \"Media …\", \"Mekanisme …\", \"Metadata …\".",
    kept: "identitas: {judul: Mekanisme Penerbitan Surat Rekomendasi Penelitian}",
    broken: "identitas: {judul: Menerbitkan Surat Rekomendasi Penelitian}"
  ) { facts in
    let written = facts.sop.identity.title
    let title = facts.title
    guard let head = title.head, head.isActive else { return [] }
    let next = head.nounOfActive.map { noun in
      "Tulis \"\([noun.capitalisedFirst, title.rest].filter { !$0.isEmpty }.joined(separator: " "))\"."
    }
    return [
      Finding(
        .field(.title),
        "Judul \(written.words.quoted) masih diawali kata kerja \"\(head.letters)\".",
        next: next ?? "")
    ]
  }
}
