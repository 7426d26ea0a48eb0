import SOPDocument

extension Rule {
  static let performersDoNotOverlap = Rule(
    "PL-14", "pelaksana-tidak-tumpang-tindih",
    "Setiap kolom memuat satu peran, dan tidak satu pun termasuk dalam kolom lain.",
    severity: .peringatan, basis: .anjuran, over: .performers, revision: 2,
    why: """
      Bila tim dan ketuanya masing-masing mempunyai kolom, atau satu kolom memuat dua jabatan, \
      tidak jelas siapa yang bertanggung jawab atas langkahnya.
      """,
    next: "Pakai satu peran untuk setiap kolom, misalnya \"Ketua Tim\" dan \"Anggota Tim\".",
    silent: """
      Garis miring di dalam nama satu jabatan ("Pejabat Pengadaan Barang/Jasa"), bidang tugas yang \
      dirangkai "dan", serta dua jabatan dalam satu unit.
      """,
    kept: """
      pelaksana: [Pemohon, Petugas Layanan, Pejabat Pengadaan Barang/Jasa]
      langkah: [{}, {}, {}, {pelaksana: Pejabat Pengadaan Barang/Jasa}]
      """,
    broken: """
      pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang/Sekretaris]
      langkah: [{}, {}, {}, {pelaksana: Kepala Bidang/Sekretaris}]
      """
  ) { facts in
    facts.performers.indices.compactMap { index in
      let name = facts.sop.performers.items[index]
      if let second = Column(name).secondPost {
        return Finding(
          .performer(index), "Kolom \(name.quoted) memuat lebih dari satu jabatan.",
          next: "Pilih satu jabatan; \(second.quoted) diberi kolom sendiri atau dicatat sebagai "
            + "\"bersama\".")
      }
      let words = facts.performers[index].list
      if words.contains(where: Lexicon.ranks.contains) || words.isGrade {
        return Finding(
          .performer(index), "Pelaksana \(name.quoted) menyebut pangkat, belum peran atau jabatan.",
          next: "Ganti dengan jabatan atau peran yang mengerjakannya.")
      }
      guard let whole = facts.unit(ofPerformer: index) else { return nil }
      let unit = facts.sop.performers.items[whole]
      return Finding(
        .performer(index),
        "Pelaksana \(name.quoted) termasuk dalam \(unit.quoted), padahal keduanya mempunyai kolom.",
        also: [.performer(whole)])
    }
  }
}

extension [String] {
  /// "Penata Muda Tingkat I": a grade and nothing else; one word alone may be somebody's task.
  fileprivate var isGrade: Bool {
    count > 1 && Lexicon.gradeWords.contains(self[0])
      && dropFirst().allSatisfy(Lexicon.gradeSteps.contains)
  }
}

extension Facts {
  /// The column of the team or unit that a performer leads or belongs to by name.
  fileprivate func unit(ofPerformer index: Int) -> Int? {
    let name = performers[index].list
    guard let post = name.first, Lexicon.posts.contains(post) else { return nil }
    return performers.firstIndex { other in
      Lexicon.workUnits.contains(other.first) && other.list.elementsEqual(name.dropFirst())
    }
  }
}

/// A column's name, asked whether it names two posts.
private struct Column {
  let text: String

  init(_ text: String) { self.text = text }

  /// The author's words of the second post: "Sekretaris" of "Kepala Bidang/Sekretaris".
  var secondPost: String? {
    let words = Words(text).list
    guard let post = words.first, Lexicon.posts.contains(post) else { return nil }
    let second = words.indices.dropFirst().first { place in
      guard Lexicon.posts.contains(words[place]) else { return false }
      let gap = WordPlaces(text).gap(before: place)
      return gap.contains("/") || gap.contains("&")
        || ["dan", "atau", "serta"].contains(words[place - 1])
    }
    return second.map { WordPlaces(text).words(from: $0) }
  }
}
