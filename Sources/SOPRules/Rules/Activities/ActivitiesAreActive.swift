import SOPDocument

extension Rule {
  static let activitiesAreActive = Rule(
    "KG-06", "bukan-kalimat-pasif", "Kegiatan tidak ditulis sebagai kalimat pasif.",
    severity: .peringatan, basis: .peraturan("FAM-5SYM", page: "butir 4"), over: .activities,
    revision: 2,
    why: """
      "Berkas diperiksa" menceritakan nasib berkas; "Memeriksa berkas" menyuruh pelaksana. SOP \
      ditulis untuk yang mengerjakan.
      """,
    next: "Ubah kata kerja di- atau ter- menjadi me- dan letakkan di depan.",
    silent: """
      Kata benda yang kebetulan berawalan di- (disposisi, distribusi, diklat) dan kata kerja pasif \
      sesudah "yang": "Mencatat surat yang diterima".
      """,
    kept: "langkah: [{}, {}, {kegiatan: Menyusun konsep surat yang diminta pemohon}]",
    broken: "langkah: [{}, {}, {kegiatan: Konsep surat rekomendasi penelitian disusun}]"
  ) { facts in
    facts.rows.compactMap { row in
      guard case .passive(let place) = facts.sentences[row].opening else { return nil }
      let text = facts.sop.activities[row].text.text
      let words = WordPlaces(text)
      let end = facts.texts[row].list[place] == "di" ? place + 2 : place + 1
      return Finding(
        facts.cell(row, .text),
        "Kegiatan \(text.quoted) berbentuk pasif (\"\(words.words(place..<end).lowercased())\").",
        next: facts.rewording(row).map { "Tulis \($0.quotedWhole)." } ?? "")
    }
  }
}
