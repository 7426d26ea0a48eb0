import SOPDocument

extension Rule {
  static let administrativeWorkIsShared = Rule(
    "PL-02", "administratif-lebih-dari-satu-pelaksana",
    "SOP administratif melibatkan lebih dari satu pelaksana.",
    severity: .peringatan, basis: .peraturan("FAM-5SYM", page: "butir 1"), over: .document,
    revision: 1,
    why: """
      SOP administratif mengatur kerja yang berpindah dari satu pelaksana ke pelaksana lain. \
      Pekerjaan satu orang dari awal sampai akhir adalah SOP teknis.
      """,
    next: "Tambahkan pelaksana yang ikut mengerjakan, atau ubah sifatnya menjadi teknis.",
    silent: "SOP teknis, sifat yang belum dinyatakan, dan daftar pelaksana yang kosong (PL-01).",
    kept: """
      jenis: {sifat: teknis}
      pelaksana: [Petugas Layanan]
      langkah: [{pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}]
      """,
    broken: """
      pelaksana: [Petugas Layanan]
      langkah: [{pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}, {pelaksana: Petugas Layanan}]
      """
  ) { facts in
    guard facts.performers.count == 1, let name = facts.sop.performers.items.first,
      facts.sop.kind.nature.text.lowercased() == "administratif"
    else { return [] }
    return [
      Finding(
        .performers, "SOP administratif ini baru mempunyai satu pelaksana, \(name.quoted).")
    ]
  }
}
