import SOPDocument

extension Rule {
  static let oneActPerActivity = Rule(
    "KG-09", "satu-baris-satu-kegiatan", "Setiap baris memuat satu kegiatan saja.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .activities, revision: 2,
    why: """
      Dua kegiatan dalam satu baris berbagi satu pelaksana, satu waktu, dan satu output. Bila salah \
      satunya berhenti, tidak terlihat yang mana; dan mutu bakunya tidak dapat diukur.
      """,
    next: "Pecah menjadi satu baris untuk setiap kegiatan, masing-masing dengan waktu dan output.",
    silent: """
      Kata kerja kedua yang menerangkan yang pertama: "… untuk memeriksa dan menilai …", "… yang \
      memuat …", "… dengan menggunakan …"; pilihan dengan "atau"; dan benda yang dirangkai "dan".
      """,
    kept: """
      langkah: [{}, {}, {kegiatan: "Menyusun konsep surat, lampiran, dan tanda terima untuk melengkapi berkas"}]
      """,
    broken: "langkah: [{}, {}, {kegiatan: Menyusun dan mencetak konsep surat}]"
  ) { facts in
    facts.rows.compactMap { row in
      let text = facts.sop.activities[row].text.text
      let acts = JoinedActs(text, words: facts.texts[row], sentence: facts.sentences[row]).acts
      guard acts.count > 1 else { return nil }
      return Finding(
        facts.cell(row, .text), "Kegiatan \(text.quoted) memuat \(acts.count) kegiatan sekaligus.",
        next:
          "Pecah menjadi \(acts.count) baris: \(Wording.series(acts.map { active($0).quoted })).")
    }
  }

  /// An act as its own row should say it, so that the advice is not the next finding.
  private static func active(_ act: String) -> String {
    let words = Words(act)
    // Most acts stand as they should, and only "oleh" would have to go from them.
    if Word(words.first).isActive, !words.list.contains("oleh") { return act }
    let sentence = Sentence(words, performers: [])
    return Rewording(act, words: words, sentence: sentence).text ?? act
  }
}
