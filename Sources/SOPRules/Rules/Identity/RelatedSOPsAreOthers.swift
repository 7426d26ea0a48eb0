import SOPDocument

extension Rule {
  static let relatedSOPsAreOthers = Rule(
    "ID-18", "keterkaitan-bukan-diri-sendiri", "Keterkaitan tidak menunjuk SOP ini sendiri.",
    severity: .peringatan, basis: .praktik("GH-SOPFLOW-FTI"), over: .document, revision: 1,
    why: """
      Keterkaitan membawa pembaca ke prosedur lain. SOP yang menunjuk dirinya sendiri biasanya \
      sisa salinan, dan prosedur yang benar-benar terkait jadi tidak tercatat.
      """,
    next: "Ganti dengan SOP lain yang terkait, atau tulis \"tidak ada\".",
    silent: "Judul yang hanya sebagian sama: SOP itu memang lain.",
    kept: "identitas: {keterkaitan: [SOP Penerbitan Surat Rekomendasi Penelitian Kesehatan]}",
    broken: "identitas: {keterkaitan: [SOP Penerbitan Surat Rekomendasi Penelitian]}"
  ) { facts in
    let identity = facts.sop.identity
    let items = identity.relatedSOPs.items
    guard !items.isEmpty else { return [] }
    let name = facts.title.name
    let number = Words(identity.number.text)
    let places = items.indices.filter { place in
      let item = Title(ofItem: items[place])
      return (!name.isEmpty && item.name == name)
        || (number.count > 1 && Words(list: item.words).contains(number))
    }
    return Finding.about(places, of: .relatedSOPs, in: items) { words in
      "Keterkaitan \(words) menunjuk SOP ini sendiri."
    }
  }
}
