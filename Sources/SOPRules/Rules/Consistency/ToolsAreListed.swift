import SOPDocument

extension Rule {
  static let toolsAreListed = Rule(
    "KS-06", "alat-tercantum", "Alat yang dipakai pada kegiatan tercantum di Peralatan.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1, isPreview: true,
    why: """
      Peralatan dibaca sebelum pekerjaan dimulai. Alat yang baru disebut di tengah langkah belum \
      tentu tersedia saat dibutuhkan.
      """,
    next: "Tambahkan alat itu di Peralatan.",
    silent: """
      Peralatan yang masih kosong, alat yang menjadi pokok SOP pada judulnya, dan nama yang berbeda \
      sedikit seperti scanner dan pemindai.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - kegiatan: Mencetak konsep surat rekomendasi penelitian dengan printer
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kegiatan: Memindai konsep surat rekomendasi penelitian dengan pemindai
      """
  ) { facts in
    guard !facts.sop.identity.equipment.items.isEmpty else { return [] }
    let passages = facts.passages.showing(.tool)
    guard !passages.isEmpty else { return [] }
    let listed =
      facts.sop.identity.equipment.items.flatMap { Tool.words(of: $0) }
      + Tool.words(of: facts.sop.identity.title.text)
    var named: [String] = []
    var subjects: [Subject] = []
    for passage in passages {
      for tool in Tool.words(of: passage.text) where Lexicon.tools.contains(tool) {
        guard !listed.contains(tool), !named.contains(tool) else { continue }
        named.append(tool)
        subjects.append(passage.subject)
      }
    }
    guard let first = subjects.first else { return [] }
    return [
      Finding(
        first,
        "\(Wording.series(named).capitalisedFirst) dipakai, tetapi belum tercantum di "
          + "Peralatan.", also: subjects.unique.filter { $0 != first } + [.field(.equipment)])
    ]
  }
}

private enum Tool {
  /// The words of a text, other names of a tool told by one.
  static func words(of text: String) -> [String] {
    Words(text).list.map { Lexicon.toolNames[$0] ?? $0 }
  }
}
