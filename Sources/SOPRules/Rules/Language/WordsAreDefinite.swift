import SOPDocument

extension Rule {
  static let wordsAreDefinite = Rule(
    "BH-01", "kata-pasti", "Isi sel menyebut dengan pasti apa yang dimaksud.",
    severity: .peringatan, basis: .turunan("PDN52", page: "prinsip 3"), over: .activities,
    revision: 1,
    why: """
      "Dll" dan "bila perlu" diisi sendiri-sendiri oleh setiap pembaca. Akibatnya dua petugas meminta \
      berkas yang berbeda untuk layanan yang sama.
      """,
    next: "Sebutkan semuanya satu per satu, atau hapus kata itu.",
    silent: """
      Kolom Waktu (itu MB-08), kolom Keterangan, bagian identitas, serta "jika diperlukan" di kolom \
      Kegiatan, yang meminta keputusan.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - kelengkapan: [Berkas permohonan lengkap, Contoh surat lain]
          keterangan: Salinan dan lain-lain disimpan menurut jadwal retensi
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kelengkapan: ["Berkas permohonan lengkap, dll"]
      """
  ) { facts in
    var last: Int?
    return facts.passages.showing(.vague).compactMap { passage in
      guard let row = passage.row, row != last else { return nil }
      let words = passage.words.list
      var place = Lexicon.openLists.place(in: words)
      if place == nil, passage.subject != facts.cell(row, .text) {
        place = Lexicon.openAmounts.place(in: words)
      }
      guard let place else { return nil }
      last = row
      return Finding(
        passage.subject,
        "\(WordPlaces(passage.text).words(place).quoted) di langkah \(row + 1) belum menyebut apa "
          + "yang dimaksud: \(passage.text.quoted).")
    }
  }
}
