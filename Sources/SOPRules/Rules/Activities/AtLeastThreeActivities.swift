import SOPDocument

extension Rule {
  static let atLeastThreeActivities = Rule(
    "KG-01", "sedikitnya-tiga-kegiatan",
    "Prosedur memuat sedikitnya tiga kegiatan: awal, utama, dan akhir.",
    severity: .peringatan, basis: .pelatihan("PAN2013a"), over: .document, revision: 1,
    why: """
      Tiga kegiatan membatasi sebuah SOP: yang memulai, yang menghasilkan, dan yang menutup. Dengan \
      satu atau dua baris belum terlihat di mana pekerjaan mulai dan berakhir.
      """,
    next: "Tambahkan kegiatan awal, utama, atau akhir yang belum tertulis.",
    silent: "Tabel yang masih kosong sama sekali (itu FM-01).",
    kept: "langkah: [{}, {}, {}, {}, hapus]",
    broken: """
      pelaksana: [Pemohon, Petugas Layanan]
      langkah:
        - {}
        - kegiatan: Menerbitkan surat rekomendasi penelitian
          hapus: [tanya, cabang]
          output: [Surat rekomendasi penelitian]
        - hapus
        - hapus
        - hapus
        - hapus
      """
  ) { facts in
    let count = facts.sop.activities.count
    guard (1...2).contains(count) else { return [] }
    return [
      Finding(
        .procedure,
        "Prosedur baru memuat \(count) kegiatan; kegiatan awal, utama, dan akhir belum lengkap.")
    ]
  }
}
