import SOPDocument

extension Rule {
  static let oneNamePerDocument = Rule(
    "KS-08", "satu-nama-dokumen", "Satu dokumen disebut dengan satu nama.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1, isPreview: true,
    why: """
      Output satu langkah dipakai langkah berikutnya. Bila namanya berganti, pembaca mengira ada dua \
      dokumen.
      """,
    next: "Pilih satu nama, lalu pakai di semua langkah.",
    silent: """
      Dokumen yang beda namanya bukan sekadar sinonim, misalnya konsep surat dan surat yang sudah \
      ditandatangani.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - output: [Rancangan surat rekomendasi penelitian]
        - kelengkapan: [Rancangan surat rekomendasi penelitian]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - output: [Rancangan surat rekomendasi penelitian]
      """
  ) { facts in
    let rare = facts.passages.showing(.variant)
    guard !rare.isEmpty else { return [] }
    var spellings: [[String]: String] = [:]
    var found: [(one: String, other: String)] = []
    for activity in facts.sop.activities {
      for item in activity.requirements.items + activity.output.items {
        let words = Words(item).list
        let common = words.map { Lexicon.documentNames[$0] ?? $0 }
        guard let before = spellings[common] else {
          spellings[common] = item
          continue
        }
        guard Words(before).list != words, !found.contains(where: { $0.one == before }) else {
          continue
        }
        found.append((before, item))
      }
    }
    return found.compactMap { one, other in
      guard let place = rare.first(where: { $0.text == other || $0.text == one }) else {
        return nil
      }
      return Finding(
        place.subject, "\(one.quoted) dan \(other.quoted) tampaknya dokumen yang sama.")
    }
  }
}
