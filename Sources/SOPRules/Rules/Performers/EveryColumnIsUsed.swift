import SOPDocument

extension Rule {
  static let everyColumnIsUsed = Rule(
    "PL-07", "setiap-kolom-dipakai",
    "Setiap pelaksana di daftar mengerjakan sedikitnya satu langkah.",
    severity: .kesalahan, basis: .anjuran, over: .performers, revision: 1,
    why: """
      Kolom tanpa simbol membuat pembaca mencari tugas yang tidak ada. Biasanya kolom itu tersisa \
      dari SOP yang disalin, atau ada langkah yang lupa ditulis.
      """,
    next: "Hapus kolomnya, atau tulis langkah yang dikerjakannya.",
    silent: """
      Pelaksana yang tercatat sebagai “bersama” pada suatu langkah, kolom ganda (itu PL-08), dan SOP \
      yang belum mempunyai langkah.
      """,
    kept: "langkah: [{}, {}, {}, {pelaksana: Kabid}]",
    broken: "pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Sekretaris]"
  ) { facts in
    let activities = facts.sop.activities
    guard !activities.isEmpty, !activities.contains(where: \.performers.isUnread) else { return [] }
    var isUsed = Set<Words>()
    for lanes in facts.lanes {
      for lane in lanes { isUsed.insert(facts.performers[lane]) }
    }
    for name in activities.lazy.flatMap(\.joint.items) {
      isUsed.insert(Words(name, aliases: facts.agency.aliases))
    }
    return facts.sop.performers.items.enumerated().compactMap { index, name in
      guard isUsed.insert(facts.performers[index]).inserted else { return nil }
      return Finding(
        .performer(index), "Pelaksana \(name.quoted) belum mengerjakan satu langkah pun.",
        next: "Hapus kolom \(name.quoted), atau tulis langkah yang dikerjakannya.")
    }
  }
}
