import SOPDocument

extension Rule {
  static let pointersHitSomething = Rule(
    "BH-06", "rujukan-ada-tujuannya", "Setiap rujukan menunjuk sesuatu yang ada di naskah.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      "Idem", "poin A", atau tanda bintang tanpa catatan memaksa pembaca menebak. Setelah baris \
      dipindah atau dicetak di halaman lain, rujukannya hilang sama sekali.
      """,
    next: "Tulis isinya di tempat itu, atau sebut langkah dan dokumen yang dimaksud.",
    silent: """
      Poin atau huruf dari suatu pasal, tanda bintang yang catatannya ada di naskah, dan "idem" di \
      kolom Waktu (itu MB-08).
      """,
    kept: """
      langkah:
        - {}
        - {}
        - keterangan: Konsep yang keliru kembali dari langkah 4, sesuai Pasal 7 huruf a
      """,
    broken: """
      langkah:
        - {}
        - {}
        - keterangan: Tata naskah sesuai langkah 12
      """
  ) { facts in
    facts.passages.showing(.pointer).compactMap { passage in
      guard let row = passage.row, let pointer = facts.loosePointer(in: passage) else { return nil }
      return Finding(
        passage.subject,
        "\(pointer.quoted) di langkah \(row + 1) belum menunjuk sesuatu yang ada di naskah.")
    }
  }
}

extension Facts {
  /// The author's words that point at nothing.
  fileprivate func loosePointer(in passage: Passage) -> String? {
    let text = passage.text
    let words = passage.words.list
    if words.isEmpty || LoosePointer.repeats.contains(words) { return text }
    let places = WordPlaces(text)
    let numbers = RowNumbers(of: sop)
    if let beyond = RowPointer.all(in: words).first(where: {
      numbers.row(named: "\($0.number)") == nil && $0.number > sop.activities.count
    }) {
      return places.words(beyond.place)
    }
    if let item = LoosePointer.item(in: words), !hasListMarks(at: passage) {
      return places.words(item)
    }
    return LoosePointer.hasStar(text) && !hasFootnote ? text : nil
  }

  /// Whether the row numbers its own items, so that "poin a" is one of them.
  private func hasListMarks(at passage: Passage) -> Bool {
    guard let row = passage.row else { return false }
    let activity = sop.activities[row]
    let items = [activity.text.text] + activity.requirements.items + activity.output.items
    return items.contains { Sentence.isMark(Words($0).first) }
  }

  /// Whether some text of the draft opens with the star of a note.
  private var hasFootnote: Bool {
    let remarks = sop.activities.map(\.remark.text)
    return (remarks + sop.identity.warnings.items).contains { $0.utf8.first == UInt8(ascii: "*") }
  }
}

private enum LoosePointer {
  /// Whole cells that say no more than "as above".
  static let repeats: Set<[String]> = [
    ["idem"], ["sda"], ["s", "d", "a"], ["ditto"], ["dto"], ["sama", "dengan", "atas"],
    ["sama", "dengan", "di", "atas"], ["seperti", "di", "atas"], ["sda", "di", "atas"],
  ]

  /// "poin A", "butir 3", "huruf b", unless they belong to an article or to a box that is named.
  static func item(in words: [String]) -> Range<Int>? {
    guard !words.contains(where: sources.contains) else { return nil }
    return words.indices.dropLast().first { place in
      items.contains(words[place]) && isMark(words[place + 1], behind: words[place])
    }.map { $0..<$0 + 2 }
  }

  /// "Daftar hadir *)": the star of a note that should stand somewhere.
  static func hasStar(_ text: String) -> Bool {
    guard let star = text.firstIndex(of: "*"), star != text.startIndex else { return false }
    let rest = text[text.index(after: star)...]
    return rest.first.map { $0 == ")" || $0.isWhitespace } ?? true
  }

  private static func isMark(_ word: String, behind noun: String) -> Bool {
    word.utf8.count == 1 || (noun != "huruf" && word.utf8.count <= 2 && Int(word) != nil)
  }

  private static let items = WordList("poin point butir huruf")
  private static let sources = WordList(
    "pasal ayat angka lampiran peraturan undang-undang dasar bab keputusan edaran pedoman sop surat"
  )
}
