import SOPDocument

extension Rule {
  static let indonesianWordsAreUsed = Rule(
    "BH-03", "kata-indonesia", "Kata asing yang punya padanan ditulis dalam bahasa Indonesia.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1, isPreview: true,
    why: "Naskah dinas memakai bahasa Indonesia yang baku, supaya dimengerti semua pembacanya.",
    next: "Pakai padanannya.",
    silent: """
      Nama aplikasi, kata asing di bagian identitas, dan kata pertama kegiatan yang sudah dinilai \
      oleh aturan kalimat (KG-04, KG-07).
      """,
    kept: """
      langkah:
        - {}
        - {}
        - keterangan: Konsep disimpan juga sebagai salinan digital
      """,
    broken: """
      langkah:
        - {}
        - {}
        - keterangan: Konsep disimpan juga sebagai softcopy
      """
  ) { facts in
    let hits = facts.passages.showing(.foreign).flatMap { passage in
      passage.words.list.enumerated().compactMap { place, word -> BetterWord? in
        guard let meant = Lexicon.foreignWords[word], !facts.opens(passage, place) else {
          return nil
        }
        return BetterWord(subject: passage.subject, word: word, meant: meant)
      }
    }
    return BetterWord.finding(of: hits, "Kata asing").map { [$0] } ?? []
  }
}

extension Facts {
  /// Whether a word opens a kegiatan, where the rules of sentences judge it.
  fileprivate func opens(_ passage: Passage, _ place: Int) -> Bool {
    guard let row = passage.row, passage.subject == cell(row, .text) else { return false }
    return sentences[row].start == place
  }
}
