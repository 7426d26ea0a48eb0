import SOPDocument

extension Rule {
  static let verbsHaveAnObject = Rule(
    "KG-08", "kata-kerja-berobjek", "Kata kerja diikuti objek yang dikerjakan.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: "\"Memeriksa\" belum mengatakan apa yang diperiksa; setiap pembaca mengisinya sendiri.",
    next: "Tambahkan apa yang dikerjakan, misalnya \"Memeriksa berkas permohonan\".",
    silent: """
      Kata kerja yang tidak memerlukan objek (\"Berkoordinasi\", \"Menunggu\") dan yang objeknya \
      -nya.
      """,
    kept: "langkah: [{}, {}, {kegiatan: Menyusun konsep}]",
    broken: "langkah: [{}, {}, {kegiatan: Menyusun}]"
  ) { facts in
    facts.rows.compactMap { row in
      let words = facts.texts[row].list
      let sentence = facts.sentences[row]
      guard words.count == sentence.start + 1 else { return nil }
      let verb = words[sentence.start]
      guard Word(verb).isActive, !verb.hasSuffix("nya"), !Lexicon.verbsWithoutObject.contains(verb)
      else { return nil }
      return Finding(
        facts.cell(row, .text),
        "Kegiatan \(facts.sop.activities[row].text.text.quoted) belum menyebut apa yang dikerjakan."
      )
    }
  }
}
