import SOPDocument

extension Rule {
  static let titleNamesAnAct = Rule(
    "JD-02", "judul-kata-benda-kegiatan", "Judul diawali kata benda kegiatan, seperti penyusunan.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .document, revision: 1,
    why: """
      Judul yang diawali kata benda kegiatan (penyusunan, penerbitan, pelayanan) menyebut apa yang \
      dikerjakan. "Daftar Arsip" baru menyebut barangnya; mau disusun, dipinjamkan, atau \
      dimusnahkan, belum jelas.
      """,
    next:
      "Awali judul dengan kata benda kegiatannya, misalnya \"Penyusunan …\" atau \"Penerbitan …\".",
    silent: """
      Kata benda kegiatan tanpa pe-…-an: verifikasi, legalisasi, survei, seleksi, monitoring, \
      layanan, dan sejenisnya. Kata "SOP", "Prosedur", atau "Tata Cara" di depan dilewati.
      """,
    kept: "identitas: {judul: SOP Legalisasi Surat Rekomendasi Penelitian}",
    broken: "identitas: {judul: Surat Rekomendasi Penelitian}"
  ) { facts in
    let written = facts.sop.identity.title
    let title = facts.title
    guard let head = title.head, !head.isActive, !head.opensTitle else { return [] }
    let noun = head.activeOfBareVerb.flatMap { Word($0).nounOfActive }
    let next = noun.map { noun in
      "Tulis \"\([noun.capitalisedFirst, title.rest].filter { !$0.isEmpty }.joined(separator: " "))\"."
    }
    return [
      Finding(
        .field(.title),
        "Judul \(written.words.quoted) belum diawali kata benda kegiatan (misalnya penyusunan, "
          + "penerbitan, pelayanan).",
        next: next ?? "")
    ]
  }
}
