import SOPDocument

extension Rule {
  static let conditionsAreDecisions = Rule(
    "KG-10", "syarat-menjadi-keputusan", "Syarat \"jika …\" ditulis sebagai simbol keputusan.",
    severity: .peringatan, basis: .turunan("FAM-5SYM", page: "butir 2"), over: .activities,
    revision: 3,
    why: """
      Kalimat "jika …" menyembunyikan cabang: pembaca tidak melihat apa yang terjadi bila syaratnya \
      tidak terpenuhi. Belah ketupat menunjukkan kedua jalannya.
      """,
    next: "Jadikan syaratnya keputusan dengan cabang \"Ya\" dan \"Tidak\".",
    silent: "Baris yang sudah menjadi keputusan, atau yang cabang dan simbolnya belum terbaca.",
    kept: "langkah: [{}, {kegiatan: Memeriksa apabila berkas permohonan lengkap}]",
    broken: "langkah: [{}, {}, {kegiatan: \"Jika perlu, menyusun konsep surat kedua\"}]"
  ) { facts in
    facts.rows.compactMap { row in
      let words = facts.texts[row].list
      guard facts.flow.symbols[row] != .decision,
        facts.sop.activities[row].branches.isEmpty, !facts.flow.hasUnreadArrows[row],
        !facts.flow.hasUnreadSymbol[row],
        let place = Sentence.condition(in: words, openingAt: facts.sentences[row].start)
      else { return nil }
      let text = facts.sop.activities[row].text.text
      return Finding(
        facts.cell(row, .text),
        "Kegiatan \(text.quoted) memuat syarat (\"\(words[place].joined(separator: " "))\"), padahal langkah ini belum menjadi "
          + "keputusan.",
        next: question(behind: place.upperBound - 1, in: text, words).map {
          "Jadikan langkah ini keputusan dengan pertanyaan \"\($0)\" dan tulis ke mana \"Ya\" dan "
            + "\"Tidak\" menuju."
        } ?? "")
    }
  }

  /// "Jika berkas lengkap, meneruskan …" asks "Berkas lengkap?"; nothing where the condition does
  /// not end clearly.
  private static func question(behind place: Int, in text: String, _ words: [String]) -> String? {
    let places = WordPlaces(text)
    let end = words.indices.dropFirst(place + 2).first {
      let word = Word(words[$0])
      return words[$0] == "maka" || word.isActive || word.isPassive
        || places.gap(before: $0).contains(",")
    }
    guard let end, end - place <= 7, !Word(words[place + 1]).isVerb else { return nil }
    return places.words(place + 1..<end).capitalisedFirst + "?"
  }
}
