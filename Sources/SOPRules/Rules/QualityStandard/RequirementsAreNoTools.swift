import SOPDocument

extension Rule {
  static let requirementsAreNoTools = Rule(
    "MB-04", "kelengkapan-bukan-peralatan", "Kelengkapan memuat bahan, bukan peralatan.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .activities, revision: 2,
    why: """
      Kelengkapan adalah bahan yang diolah langkah itu. Peralatan sama di semua langkah dan sudah \
      mempunyai kotak sendiri pada identitas; di sini peralatan menutupi bahan yang sebenarnya.
      """,
    next: "Pindahkan ke Peralatan pada identitas, dan tulis bahannya, misalnya Berkas permohonan.",
    silent: """
      SOP teknis, benda yang disebut pada judul ("Peminjaman Kendaraan Dinas") atau menjadi output \
      suatu langkah, dan kata peralatan yang bukan kepala namanya ("Data aplikasi").
      """,
    kept: """
      jenis: {sifat: teknis}
      langkah: [{}, {}, {kelengkapan: [Berkas permohonan lengkap, Komputer]}]
      """,
    broken: "langkah: [{}, {}, {kelengkapan: [Berkas permohonan lengkap, Komputer]}]"
  ) { facts in
    guard !facts.sop.kind.mayBeTechnical else { return [] }
    var title: [String]?
    return facts.rows.compactMap { row in
      let tools = facts.sop.activities[row].requirements.items.filter { item in
        guard let tool = item.toolAtHead else { return false }
        let words = title ?? Words(facts.sop.identity.title.text).list
        title = words
        return !words.contains(tool) && !facts.isMade(item)
      }
      guard !tools.isEmpty else { return nil }
      let series = Wording.series(tools.prefix(3).map(\.quoted))
      return Finding(
        facts.cell(row, .requirements),
        "Kelengkapan di langkah \(row + 1) memuat peralatan: \(series).")
    }
  }
}

extension Facts {
  /// Whether some row leaves it behind, so that it is what the work is about.
  fileprivate func isMade(_ item: String) -> Bool {
    rows.contains { sop.activities[$0].output.items.contains(item) }
  }
}

extension String {
  /// The word of a tool that heads this name of a thing.
  fileprivate var toolAtHead: String? {
    guard let byte = utf8.first.map({ $0 | 0x20 }), Rule.firstLettersOfTools.contains(byte) else {
      return nil
    }
    let head = String(Substring(utf8.prefix { (0x61...0x7A).contains($0 | 0x20) })).lowercased()
    if head == "alat" { return Words(self).list.starts(with: ["alat", "tulis"]) ? head : nil }
    return Lexicon.equipmentWords.contains(head) ? head : nil
  }
}

extension Rule {
  /// Most items begin with another letter and need no folding.
  fileprivate static let firstLettersOfTools = Set(
    Lexicon.equipmentWords.words.compactMap(\.utf8.first))
}
