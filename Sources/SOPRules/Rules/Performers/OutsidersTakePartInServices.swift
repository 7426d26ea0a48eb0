import SOPDocument

extension Rule {
  static let outsidersTakePartInServices = Rule(
    "PL-10", "pihak-luar-pada-pelayanan",
    "Pihak luar menjadi pelaksana hanya pada SOP pelayanan.",
    severity: .saran, basis: .pelatihan("PAN2013b"), over: .performers, revision: 1,
    why: """
      Pemohon memulai dan mengakhiri pelayanan, jadi layak mempunyai kolom di sana. Kegiatan rutin \
      dan penugasan mengatur kerja di dalam instansi; pihak luar tidak terikat SOP itu.
      """,
    next: "Keluarkan kolomnya, atau ubah jenis kegiatannya menjadi pelayanan.",
    silent: """
      SOP yang jenis kegiatannya belum dinyatakan, dan penyedia barang atau jasa, karena pengadaan \
      tidak berjalan tanpa mereka.
      """,
    kept: """
      jenis: {kegiatan: rutin}
      pelaksana: [Penyedia, Petugas Layanan, Kepala Bidang]
      langkah: [{pelaksana: Penyedia}, {}, {}, {}, {}, {pelaksana: Penyedia}]
      """,
    broken: "jenis: {kegiatan: rutin}"
  ) { facts in
    let occasion = facts.sop.kind.occasion.text.lowercased()
    guard occasion == "rutin" || occasion == "penugasan" else { return [] }
    return facts.performers.indices.filter { facts.performers[$0].nameOutsider }.map { index in
      let name = facts.sop.performers.items[index]
      return Finding(
        .performer(index),
        "Pelaksana \(name.quoted) adalah pihak luar, padahal SOP ini tentang kegiatan "
          + "\(occasion).",
        next: "Keluarkan kolom \(name.quoted), atau ubah jenis kegiatannya menjadi pelayanan.")
    }
  }
}
