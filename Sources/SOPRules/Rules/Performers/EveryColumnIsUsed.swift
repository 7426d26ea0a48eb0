import SOPDocument

extension Rule {
  static let everyColumnIsUsed = Rule(
    "PL-07", "setiap-kolom-dipakai",
    "Setiap pelaksana di daftar mengerjakan sedikitnya satu langkah.",
    severity: .kesalahan, basis: .anjuran, over: .performers, revision: 2,
    why: """
      Kolom tanpa simbol membuat pembaca mencari tugas yang tidak ada. Biasanya kolom itu tersisa \
      dari SOP yang disalin, atau ada langkah yang lupa ditulis.
      """,
    next: "Hapus kolomnya, atau tulis langkah yang dikerjakannya.",
    silent: """
      Pelaksana yang tercatat sebagai "bersama" pada suatu langkah, kolom ganda (itu PL-08), dan SOP \
      yang langkahnya belum ada atau belum satu pun berpelaksana (PL-09).
      """,
    kept: "langkah: [{}, {}, {}, {pelaksana: Kabid}]",
    broken: "pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Sekretaris]"
  ) { facts in
    let activities = facts.sop.activities
    guard !facts.hasUnreadPerformers,
      facts.rows.contains(where: { !activities[$0].performers.isMissing })
    else { return [] }
    var isUsed = [Bool](repeating: false, count: facts.performers.count)
    for lanes in facts.lanes {
      for lane in lanes { isUsed[lane] = true }
    }
    let unused = isUsed.indices.filter { !isUsed[$0] }
    guard !unused.isEmpty else { return [] }
    var known = Set(isUsed.indices.filter { isUsed[$0] }.map { facts.performers[$0] })
    for activity in activities {
      for name in activity.joint.items {
        known.insert(Words(name, aliases: facts.agency.aliases))
      }
    }
    return unused.compactMap { index in
      guard known.insert(facts.performers[index]).inserted else { return nil }
      let name = facts.sop.performers.items[index]
      return Finding(
        .performer(index), "Pelaksana \(name.quoted) belum mengerjakan satu langkah pun.",
        next: "Hapus kolom \(name.quoted), atau tulis langkah yang dikerjakannya.")
    }
  }
}
