import SOPDocument

extension Rule {
  static let columnsFollowInvolvement = Rule(
    "PL-05", "kolom-menurut-urutan-terlibat",
    "Kolom pelaksana urut menurut siapa yang terlibat lebih dahulu.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .document, revision: 1,
    why: """
      Alur dibaca dari kiri ke kanan. Bila kolom urut menurut keterlibatan pertama, alur mulai di \
      tepi kiri dan panah tidak bolak-balik; urutan pangkat tidak diperlukan.
      """,
    next: "Urutkan kolom pelaksana menurut langkah pertama masing-masing.",
    silent: """
      Kolom yang tidak pernah dipakai, yang ganda, dan pelaksana yang hanya tercatat sebagai \
      "bersama".
      """,
    kept: """
      pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang]
      """,
    broken: """
      pelaksana: [Kepala Bidang, Petugas Layanan, Pemohon]
      """
  ) { facts in
    guard !facts.hasUnreadPerformers else { return [] }
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: facts.performers.count)
    for lanes in facts.lanes {
      // Those who share a row are involved at the same time.
      for lane in lanes.count > 1 ? lanes.sorted() : lanes where !isSeen[lane] {
        isSeen[lane] = true
        order.append(lane)
      }
    }
    guard let wrong = order.indices.dropLast().first(where: { order[$0] > order[$0 + 1] }) else {
      return []
    }
    let names = facts.sop.performers.items
    let early = order[wrong]
    return [
      Finding(
        .performers,
        "Kolom \"\(names[order[wrong + 1]])\" berada di kiri \"\(names[early])\", padahal "
          + "\"\(names[early])\" terlibat lebih dahulu.",
        next: "Urutkan kolom menjadi: \(order.map { names[$0] }.joined(separator: " · ")).")
    ]
  }
}
