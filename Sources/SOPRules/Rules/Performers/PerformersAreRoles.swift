import SOPDocument

extension Rule {
  static let performersAreRoles = Rule(
    "PL-03", "pelaksana-jabatan-bukan-orang",
    "Pelaksana adalah jabatan atau peran, bukan nama orang.",
    severity: .kesalahan, basis: .anjuran, over: .performers, revision: 1,
    why: """
      Orang berpindah tugas, SOP tetap berlaku. Bila kolom memakai nama orang, SOP harus diubah \
      setiap kali ada mutasi.
      """,
    next: "Ganti nama orang dengan jabatan atau perannya, misalnya \"Arsiparis\".",
    silent: """
      "Bapak Camat" dan "Ibu hamil", karena yang disebut jabatan atau kelompok. Nama orang tanpa \
      sapaan, gelar, atau NIP tidak dapat dikenali.
      """,
    kept:
      "{pelaksana: [Ibu hamil, Petugas Layanan, Kepala Bidang], langkah: [{pelaksana: Ibu hamil}, {}, {}, {}, {}, {pelaksana: Ibu hamil}]}",
    broken:
      "{pelaksana: [Bu Rina, Petugas Layanan, Kepala Bidang], langkah: [{pelaksana: Bu Rina}, {}, {}, {}, {}, {pelaksana: Bu Rina}]}"
  ) { facts in
    facts.sop.performers.items.enumerated().compactMap { index, name in
      guard let clue = PersonName(name).clue else { return nil }
      return Finding(
        .performer(index),
        "Pelaksana \(name.quoted) tampaknya nama orang (\(clue)), belum jabatan atau peran.",
        next: "Ganti \(name.quoted) dengan jabatan atau perannya, misalnya \"Arsiparis\".")
    }
  }
}
