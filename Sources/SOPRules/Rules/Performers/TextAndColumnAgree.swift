import SOPDocument

extension Rule {
  static let textAndColumnAgree = Rule(
    "PL-13", "pelaku-sesuai-kolom", "Pelaku di dalam kalimat sama dengan kolom simbolnya.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Kalimat menyebut satu jabatan dan simbolnya berdiri di kolom jabatan lain: pembaca tidak tahu \
      siapa yang harus bekerja. Menghapus namanya saja belum menjawab pertanyaan itu.
      """,
    next: "Tentukan siapa yang mengerjakan, tempatkan simbolnya di kolom itu, dan hapus namanya.",
    silent: """
      Jabatan sesudah kata kerja ("Menyerahkan berkas kepada Camat"), nama yang bukan salah satu \
      kolom, ejaan lain dari jabatan yang sama, dan yang tercatat pada "bersama".
      """,
    kept: "langkah: [{}, {}, {kegiatan: Menyampaikan konsep surat kepada Kepala Bidang}]",
    broken: """
      langkah: [{}, {}, {kegiatan: Kepala Bidang menyusun konsep surat rekomendasi penelitian}]
      abaikan: [{aturan: KG-05, langkah: 3, alasan: Kalimatnya dikutip dari uraian tugas}]
      """
  ) { facts in
    facts.rows.compactMap { row in
      let lanes = facts.lanes[row]
      guard !lanes.isEmpty, let column = facts.column(namedIn: row) else { return nil }
      let name = facts.performers[column]
      guard !lanes.contains(where: { facts.performers[$0] == name }),
        !facts.sop.activities[row].joint.items.contains(where: {
          Words($0, aliases: facts.agency.aliases) == name
        })
      else { return nil }
      let names = facts.sop.performers.items
      return Finding(
        facts.cell(row, .performers),
        "Kalimat di langkah \(row + 1) menyebut \(names[column].quoted) sebagai pelaku, sedangkan "
          + "simbolnya di kolom \(names[lanes[0]].quoted).",
        also: [facts.cell(row, .text)])
    }
  }
}

extension Facts {
  /// The column whose name is the whole of whoever acts in a row's sentence.
  fileprivate func column(namedIn row: Int) -> Int? {
    let sentence = sentences[row]
    let words = texts[row].list
    if case .subject(let verb) = sentence.opening {
      return column(of: words[sentence.start..<verb])
    }
    guard let agent = sentence.agent else { return nil }
    let end = words[agent...].firstIndex(where: Sentence.linkers.contains) ?? words.count
    return column(of: words[agent..<end])
  }

  private func column(of words: ArraySlice<String>) -> Int? {
    var words = words
    while let first = words.first, Lexicon.courtesies.contains(first) { words.removeFirst() }
    let name = Words(list: Words.withOfficesWrittenOut(words))
    return performers.firstIndex(of: name)
  }
}
