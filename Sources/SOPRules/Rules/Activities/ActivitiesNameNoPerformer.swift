import SOPDocument

extension Rule {
  static let activitiesNameNoPerformer = Rule(
    "KG-05", "tanpa-subjek", "Uraian kegiatan tidak menyebut siapa yang mengerjakannya.",
    severity: .kesalahan, basis: .peraturan("FAM-5SYM", page: "butir 4"), over: .activities,
    revision: 2,
    why: """
      Siapa yang mengerjakan sudah terbaca dari kolom pelaksana. Bila disebut lagi di uraian, \
      keduanya dapat berbeda, dan setiap perubahan jabatan harus ditulis dua kali.
      """,
    next: "Hapus nama pelaksana dari uraian; cukup di kolom pelaksana.",
    silent: """
      Jabatan sesudah kata kerja: "Menyerahkan berkas kepada Camat" sudah benar, begitu pula "surat \
      yang ditandatangani oleh Camat". Yang dilihat hanya pelaku di depan kata kerja dan sesudah \
      "oleh".
      """,
    kept: "langkah: [{}, {}, {kegiatan: Menyampaikan konsep surat kepada Kepala Bidang}]",
    broken: "langkah: [{}, {}, {kegiatan: Petugas Layanan menyusun konsep surat}]"
  ) { facts in
    facts.rows.compactMap { row in
      let sentence = facts.sentences[row]
      let text = facts.sop.activities[row].text.text
      let name: String
      if case .subject(let verb) = sentence.opening {
        let places = WordPlaces(text)
        let clause = (sentence.start..<verb).last { places.gap(before: $0).contains(",") }
        name = places.words((clause ?? sentence.start)..<verb)
      } else if let agent = sentence.agent {
        let words = facts.texts[row].list
        let end = words[agent...].firstIndex(where: Sentence.linkers.contains) ?? words.count
        name = WordPlaces(text).words(agent..<end)
      } else {
        return nil
      }
      return Finding(
        facts.cell(row, .text), "Uraian \(text.quoted) masih menyebut pelaku, \(name.quoted).",
        next: facts.rewording(row).map {
          "Tulis \($0.quotedWhole); pelakunya cukup di kolom pelaksana."
        } ?? "")
    }
  }
}
