import SOPDocument

extension Rule {
  static let atMostTwentyActivities = Rule(
    "KG-12", "paling-banyak-dua-puluh-kegiatan",
    "Prosedur memuat paling banyak dua puluh kegiatan.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      Prosedur yang lebih panjang jarang dibaca sampai selesai. Biasanya di dalamnya ada bagian yang \
      dapat berdiri sendiri sebagai SOP mikro.
      """,
    next: "Pecah menjadi satu SOP makro dan beberapa SOP mikro.",
    silent: "Dua puluh kegiatan atau kurang.",
    kept: "{}",
    broken: """
      jenis: {hapus: [kegiatan]}
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - {}
        - {kegiatan: Mengirimkan tembusan ke-1 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Surat rekomendasi penelitian diterima pemohon], waktu: 5 menit, output: [Tembusan ke-1 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-2 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-1 terkirim], waktu: 5 menit, output: [Tembusan ke-2 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-3 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-2 terkirim], waktu: 5 menit, output: [Tembusan ke-3 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-4 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-3 terkirim], waktu: 5 menit, output: [Tembusan ke-4 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-5 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-4 terkirim], waktu: 5 menit, output: [Tembusan ke-5 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-6 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-5 terkirim], waktu: 5 menit, output: [Tembusan ke-6 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-7 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-6 terkirim], waktu: 5 menit, output: [Tembusan ke-7 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-8 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-7 terkirim], waktu: 5 menit, output: [Tembusan ke-8 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-9 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-8 terkirim], waktu: 5 menit, output: [Tembusan ke-9 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-10 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-9 terkirim], waktu: 5 menit, output: [Tembusan ke-10 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-11 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-10 terkirim], waktu: 5 menit, output: [Tembusan ke-11 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-12 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-11 terkirim], waktu: 5 menit, output: [Tembusan ke-12 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-13 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-12 terkirim], waktu: 5 menit, output: [Tembusan ke-13 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-14 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-13 terkirim], waktu: 5 menit, output: [Tembusan ke-14 terkirim]}
        - {kegiatan: Mengirimkan tembusan ke-15 surat rekomendasi penelitian, pelaksana: Petugas Layanan, kelengkapan: [Tembusan ke-14 terkirim], waktu: 5 menit, output: [Surat rekomendasi penelitian bertembusan]}
      """
  ) { facts in
    let count = facts.sop.activities.count
    guard count > mostActivities else { return [] }
    return [
      Finding(
        .procedure,
        "Prosedur memuat \(count) kegiatan, lebih banyak daripada yang mudah diikuti.")
    ]
  }

  private static let mostActivities = 20
}
