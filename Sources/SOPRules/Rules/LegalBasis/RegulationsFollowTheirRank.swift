import SOPDocument

extension Rule {
  static let regulationsFollowTheirRank = Rule(
    "DH-05", "peraturan-menurut-hierarki", "Peraturan urut menurut tingkatnya, lalu tahunnya.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      Pembaca terbiasa menemukan undang-undang lebih dahulu, lalu peraturan pelaksananya. Urutan \
      yang tetap memudahkan melihat peraturan mana yang belum disebut.
      """,
    next: "Urutkan dari tingkat tertinggi; yang setingkat dari tahun yang paling lama.",
    silent: """
      Keputusan, instruksi, surat edaran, dan jenis lain yang tingkatnya tidak pasti; urutan tahun \
      di antara peraturan lembaga yang berbeda.
      """,
    kept: """
      identitas:
        dasar_hukum:
          - UU Nomor 43 Tahun 2009 tentang Kearsipan
          - PP Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Kearsipan
          - Peraturan Bupati Tirtayasa Nomor 7 Tahun 2011 tentang Arsip Dinamis
      """,
    broken: """
      identitas:
        dasar_hukum:
          - Peraturan Bupati Tirtayasa Nomor 7 Tahun 2011 tentang Arsip Dinamis
          - UU Nomor 43 Tahun 2009 tentang Kearsipan
      """
  ) { facts in
    let items = facts.sop.identity.legalBasis.items
    guard items.count > 1 else { return [] }
    var last: (place: Int, rank: Int, year: Int?, kind: ArraySlice<String>)?
    for (place, item) in items.enumerated() {
      let citation = facts.citations[place]
      guard let rank = citation.rank else { continue }
      let year = citation.year
      // "Peraturan Menteri Dalam …": the years of one ministry are compared, not those of two.
      let kind = citation.words.prefix(citation.words.first == "peraturan" ? 3 : 1)
      if let last {
        let isYounger = last.kind == kind && (last.year ?? 0) > (year ?? last.year ?? 0)
        if last.rank > rank || isYounger {
          return [
            Finding(
              .item(.legalBasis, place),
              "Dasar hukum \(items[last.place].quoted) berada di atas \(item.quoted), padahal "
                + (isYounger ? "tahunnya lebih baru." : "tingkatnya lebih rendah."),
              also: [.item(.legalBasis, last.place)])
          ]
        }
      }
      last = (place, rank, year, kind)
    }
    return []
  }
}
