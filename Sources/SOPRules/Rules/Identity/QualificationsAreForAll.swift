import SOPDocument

extension Rule {
  static let qualificationsAreForAll = Rule(
    "ID-16", "kualifikasi-bersama", "Kualifikasi berlaku bagi semua pelaksana bersama-sama.",
    severity: .peringatan, basis: .peraturan("MA-CONT", page: "butir 9"),
    over: .document, revision: 1,
    why: """
      Kualifikasi menyebut kemampuan yang harus ada pada para pelaksana bersama-sama. Bila \
      dikaitkan dengan satu orang atau satu pelaksana, butirnya usang begitu orangnya pindah.
      """,
    next: "Tulis kemampuannya saja, misalnya \"Menguasai pengolah data\".",
    silent: """
      Nama orang tanpa sapaan, ijazah dan gelar sebagai syarat, dan jabatan yang tidak \
      ada di daftar pelaksana SOP ini.
      """,
    kept: "identitas: {kualifikasi: [Sarjana (S.Kom.) atau setara, Pelaksana memahami arsip]}",
    broken: "identitas: {kualifikasi: [Bu Rina menguasai pengolah data]}"
  ) { facts in
    let items = facts.sop.identity.qualifications.items
    let places = items.indices.filter { items[$0].speaksOfOne(of: facts.performers) }
    return Finding.about(places, of: .qualifications, in: items) { words in
      "Kualifikasi \(words) masih dikaitkan dengan satu orang atau satu pelaksana."
    }
  }
}

extension String {
  /// Whether a qualification opens with a person, or with one of the performers.
  fileprivate func speaksOfOne(of performers: [Words]) -> Bool {
    let words = Words(self)
    if Lexicon.personalTitles.contains(words.first), PersonName(self).personalTitle != nil {
      return true
    }
    let name = Words.withOfficesWrittenOut(words.list)
    // A name of one word, such as "Pelaksana", may mean all of them.
    return performers.contains { $0.count > 1 && name.starts(with: $0.list) }
  }
}
