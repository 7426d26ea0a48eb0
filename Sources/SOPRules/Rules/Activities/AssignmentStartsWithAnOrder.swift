import SOPDocument

extension Rule {
  static let assignmentStartsWithAnOrder = Rule(
    "KG-16", "penugasan-mulai-dari-perintah", "SOP penugasan mulai dari perintah atasan.",
    severity: .saran, basis: .pelatihan("PAN2013b"), over: .document, revision: 1,
    why: """
      Penugasan terjadi karena ada perintah pejabat yang berwenang. Tanpa perintah itu di baris \
      pertama, pelaksana tidak tahu kapan pekerjaannya mulai.
      """,
    next: "Awali dengan perintahnya, misalnya \"Memerintahkan penyusunan laporan\".",
    silent: """
      SOP yang jenis kegiatannya belum dinyatakan penugasan, dan baris pertama yang menyebut \
      perintahnya ("Menerima disposisi"). Awal SOP rutin tidak diperiksa.
      """,
    kept: """
      jenis: {kegiatan: penugasan}
      pelaksana: [Analis, Petugas Layanan, Kepala Bidang]
      langkah:
        - {kegiatan: Menerima disposisi rekomendasi penelitian, pelaksana: Analis}
        - {}
        - {}
        - {}
        - {}
        - {pelaksana: Analis}
      """,
    broken: """
      jenis: {kegiatan: penugasan}
      pelaksana: [Analis, Petugas Layanan, Kepala Bidang]
      langkah: [{pelaksana: Analis}, {}, {}, {}, {}, {pelaksana: Analis}]
      """
  ) { facts in
    guard facts.sop.kind.occasion.text.lowercased() == "penugasan",
      let first = facts.flow.entries.first, !facts.texts[first].isEmpty,
      !facts.texts[first].list.contains(where: {
        Lexicon.orderVerbs.contains($0) || Lexicon.orderNouns.contains($0)
      })
    else { return [] }
    return [
      Finding(
        facts.cell(first, .text),
        "SOP penugasan ini mulai dari \(facts.sop.activities[first].text.text.quoted); perintah "
          + "atasannya belum terlihat.")
    ]
  }
}
