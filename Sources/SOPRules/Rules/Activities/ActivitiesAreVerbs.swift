import SOPDocument

extension Rule {
  static let activitiesAreVerbs = Rule(
    "KG-07", "bukan-kata-benda", "Kegiatan ditulis dengan kata kerja, bukan kata benda pe-…-an.",
    severity: .peringatan, basis: .turunan("FAM-5SYM", page: "butir 4"), over: .activities,
    revision: 1,
    why: """
      "Penandatanganan SK" menamai peristiwa, belum menyuruh orang. Kata benda dipakai pada judul \
      SOP; langkah memakai kata kerjanya: "Menandatangani SK".
      """,
    next:
      "Ubah kata benda di awal menjadi kata kerjanya, misalnya \"Pemeriksaan\" menjadi \"Memeriksa\".",
    silent: """
      Kata benda pe-…-an yang menyebut barang atau orang (peraturan, persyaratan, pengelola) dan \
      yang tidak berada di awal kalimat.
      """,
    kept: "langkah: [{}, {}, {kegiatan: Mengadakan rapat penyusunan konsep surat}]",
    broken: "langkah: [{}, {}, {kegiatan: Penyusunan konsep surat rekomendasi penelitian}]"
  ) { facts in
    facts.rows.compactMap { row in
      let sentence = facts.sentences[row]
      guard sentence.opening == .noun else { return nil }
      let text = facts.sop.activities[row].text.text
      let noun = WordPlaces(text).words(sentence.start..<sentence.start + 1)
      return Finding(
        facts.cell(row, .text), "Kegiatan \(text.quoted) masih berupa kata benda (\"\(noun)\").",
        next: facts.rewording(row).map { "Tulis \($0.quotedWhole)." } ?? "")
    }
  }
}
