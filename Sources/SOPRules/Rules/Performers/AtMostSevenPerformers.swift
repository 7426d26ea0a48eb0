import SOPDocument

extension Rule {
  static let atMostSevenPerformers = Rule(
    "PL-11", "paling-banyak-tujuh-pelaksana", "Pelaksana paling banyak tujuh.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      Lebih dari tujuh kolom tidak muat di satu halaman dan panahnya sulit diikuti. Prosedur sebesar \
      itu biasanya terdiri atas beberapa SOP.
      """,
    next: "Pertimbangkan satu SOP makro dengan beberapa SOP mikro.",
    silent: "Tujuh pelaksana atau kurang, dan nama yang ditulis dua kali (PL-08).",
    kept: """
      pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Arsiparis, Bendahara, Sekretaris, Kepala Dinas]
      langkah: [{}, {}, {}, {bersama: [Arsiparis, Bendahara, Sekretaris, Kepala Dinas]}]
      """,
    broken: """
      pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Arsiparis, Bendahara, Pranata Komputer, Sekretaris, Kepala Dinas]
      langkah: [{}, {}, {}, {bersama: [Arsiparis, Bendahara, Pranata Komputer, Sekretaris, Kepala Dinas]}]
      """
  ) { facts in
    guard facts.performers.count > mostPerformers else { return [] }
    let count = Set(facts.performers).count
    guard count > mostPerformers else { return [] }
    return [Finding(.performers, "SOP ini mempunyai \(count) pelaksana; alurnya sulit dibaca.")]
  }

  private static let mostPerformers = 7
}
