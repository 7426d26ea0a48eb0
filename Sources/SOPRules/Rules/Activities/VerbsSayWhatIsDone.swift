import SOPDocument

extension Rule {
  static let verbsSayWhatIsDone = Rule(
    "KG-11", "kata-kerja-khusus", "Kata kerja menyebut perbuatannya, bukan \"melakukan\".",
    severity: .saran, basis: .anjuran, over: .activities, revision: 1,
    why: """
      "Melakukan" dan "memproses" berlaku untuk pekerjaan apa pun. Kata kerja yang khusus lebih \
      pendek dan langsung menunjukkan apa yang diperbuat.
      """,
    next: "Ganti dengan kata kerja yang menyebut perbuatannya, misalnya \"Memeriksa berkas\".",
    silent: """
      "Melaksanakan" di depan nama acara ("Melaksanakan upacara"), karena tidak ada kata kerja lain, \
      dan kata kerja tanpa objek (KG-08).
      """,
    kept: "langkah: [{}, {}, {kegiatan: Melaksanakan simulasi penulisan konsep surat}]",
    broken: """
      langkah: [{}, {}, {kegiatan: Melakukan penyusunan konsep surat rekomendasi penelitian}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      let (words, start) = (facts.texts[row].list, facts.sentences[row].start)
      guard start + 1 < words.count, Lexicon.vagueVerbs.contains(words[start]) else { return nil }
      let noun = words[start + 1]
      let better = verb(of: noun, before: start + 2 < words.count ? words[start + 2] : "")
      if Lexicon.carryingVerbs.contains(words[start]), better == nil,
        !Lexicon.emptyNouns.contains(noun)
      {
        return nil
      }
      let text = facts.sop.activities[row].text.text
      return Finding(
        facts.cell(row, .text),
        "Kata kerja \"\(words[start])\" pada \(text.quoted) masih terlalu umum.",
        next: better.map {
          "Tulis \(rewritten(text, with: $0, from: start + 2).quotedWhole)."
        } ?? "")
    }
  }

  /// "pengecekan" gives "mengecek"; nothing where two nouns are joined or no one verb says it.
  private static func verb(of noun: String, before next: String) -> String? {
    let word = Word(noun)
    guard !["dan", "serta", "atau"].contains(next) else { return nil }
    let verb =
      (next == "dengan" ? Lexicon.mutualVerbs[noun] : nil) ?? word.activeOfNoun
    return verb.flatMap { $0.utf8.contains(UInt8(ascii: " ")) ? nil : $0 }
  }

  private static func rewritten(_ text: String, with verb: String, from place: Int) -> String {
    let rest = WordPlaces(text).words(from: place)
    return "\(verb) \(rest.isEmpty ? "…" : rest)".capitalisedFirst
  }
}
