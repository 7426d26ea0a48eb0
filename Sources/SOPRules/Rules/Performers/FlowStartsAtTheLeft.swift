import SOPDocument

extension Rule {
  static let flowStartsAtTheLeft = Rule(
    "PL-06", "mulai-di-kolom-kiri", "Kegiatan pertama berada di kolom paling kiri.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .document, revision: 1,
    why: """
      Pembaca mencari awal alur di sudut kiri atas. Bila kapsul mulai berdiri di tengah, pembaca \
      mengira ada langkah yang terlewat.
      """,
    next: "Pindahkan kolom pelaksana kegiatan pertama ke paling kiri.",
    silent: """
      Kolom yang seluruhnya belum urut (PL-05), kolom kiri yang belum dipakai (PL-07), dan alur \
      yang mulainya belum satu (AL-01).
      """,
    kept: """
      pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Kepala Dinas]
      langkah: [{}, {}, {}, {bersama: [Kepala Dinas]}]
      """,
    broken: """
      pelaksana: [Kepala Dinas, Pemohon, Petugas Layanan, Kepala Bidang]
      langkah: [{}, {}, {}, {bersama: [Kepala Dinas]}]
      """
  ) { facts in
    guard facts.flow.entries.count == 1, let first = facts.flow.entries.first,
      let lane = facts.lanes[first].min(), lane > 0
    else { return [] }
    let names = facts.sop.performers.items
    return [
      Finding(
        .performer(0),
        "Kegiatan pertama berada di kolom ke-\(lane + 1) (\(names[lane].quoted)), sedangkan kolom "
          + "paling kiri milik \(names[0].quoted).",
        also: [facts.cell(first, .performers)],
        next: "Pindahkan kolom \(names[lane].quoted) ke paling kiri.")
    ]
  }
}
