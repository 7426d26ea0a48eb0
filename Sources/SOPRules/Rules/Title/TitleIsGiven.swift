import SOPDocument

extension Rule {
  static let titleIsGiven = Rule(
    "JD-01", "judul-ada", "Judul SOP tertulis.",
    severity: .kesalahan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 7"),
    over: .document, revision: 1,
    why: """
      Judul menyebut kegiatan dan hasilnya. Dari judul, pembaca tahu apakah SOP inilah yang \
      dicarinya dan penyusun tahu di mana SOP ini mulai dan berhenti.
      """,
    next: "Tulis judul: kata benda kegiatannya dan hasilnya, misalnya \"Penerbitan Izin Magang\".",
    silent: "Isi judulnya; itu dilihat oleh aturan JD yang lain.",
    kept: "identitas: {judul: Penerbitan Izin Penelitian}",
    broken: "identitas: {judul: \"\"}"
  ) { facts in
    let title = facts.sop.identity.title
    if title.isMissing { return [Finding(.field(.title), "Judul SOP belum diisi.")] }
    guard !title.isUnread, facts.title.head == nil else { return [] }
    return [
      Finding(
        .field(.title), "Judul \(title.words.quoted) belum menyebut kegiatan apa yang diatur.")
    ]
  }
}
