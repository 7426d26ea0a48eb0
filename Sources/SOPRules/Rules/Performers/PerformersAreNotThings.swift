import SOPDocument

extension Rule {
  static let performersAreNotThings = Rule(
    "PL-04", "pelaksana-bukan-benda",
    "Pelaksana adalah orang dalam perannya, bukan alat atau tempat.",
    severity: .kesalahan, basis: .anjuran, over: .performers, revision: 2,
    why: """
      Aplikasi dan ruangan tidak dapat dimintai tanggung jawab. Yang mengerjakan langkah adalah \
      orang yang memakainya.
      """,
    next: "Ganti dengan peran yang memakai atau menjaganya, misalnya \"Operator Aplikasi\".",
    silent: "Peran yang menyebut benda di belakangnya: \"Petugas Loket\", \"Operator Aplikasi\".",
    kept: """
      pelaksana: [Pemohon, Petugas Loket, Kepala Bidang]
      langkah: [{}, {pelaksana: Petugas Loket}, {pelaksana: Petugas Loket}, {}, {pelaksana: Petugas Loket}]
      """,
    broken: """
      pelaksana: [Pemohon, Aplikasi Layanan, Kepala Bidang]
      langkah: [{}, {pelaksana: Aplikasi Layanan}, {pelaksana: Aplikasi Layanan}, {}, {pelaksana: Aplikasi Layanan}]
      """
  ) { facts in
    facts.performers.indices.compactMap { index in
      guard Lexicon.things.contains(facts.performers[index].first) else { return nil }
      return Finding(
        .performer(index),
        "Pelaksana \(facts.sop.performers.items[index].quoted) adalah alat atau tempat, belum "
          + "jabatan atau peran.")
    }
  }
}
