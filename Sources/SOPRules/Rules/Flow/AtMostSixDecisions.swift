import SOPDocument

extension Rule {
  /// The bound below which readers of a study on process models found them very easy.
  private static let mostDecisions = 6

  static let atMostSixDecisions = Rule(
    "AL-31", "paling-banyak-enam-keputusan", "Satu alur berisi paling banyak enam keputusan.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      Setiap keputusan menambah jalan yang harus diingat pelaksana. Lebih dari enam keputusan dalam \
      satu bagan sukar diikuti, dan biasanya berarti ada dua prosedur di dalamnya.
      """,
    next: "Gabungkan pemeriksaan yang sejenis, atau pindahkan sebagian ke SOP tersendiri.",
    silent: "Jumlah cabang tiap keputusan (AL-08) dan jumlah langkah.",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - kegiatan: Memeriksa surat permohonan
        - kegiatan: Memeriksa identitas peneliti
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 1}]
        - kegiatan: Memeriksa proposal penelitian
          pelaksana: Petugas Layanan
          tanya: Lengkap?
          cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 1}]
        - kegiatan: Memeriksa surat pengantar kampus
          tanya: Ada?
          cabang: [{label: Ya, ke: 6}, {label: Tidak, ke: 1}]
        - kegiatan: Memeriksa jadwal penelitian
          pelaksana: Petugas Layanan
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 7}, {label: Tidak, ke: 1}]
          output: [Berkas permohonan lengkap]
        - kegiatan: Menilai lokasi penelitian
          pelaksana: Kepala Bidang
          tanya: Diizinkan?
          cabang: [{label: Ya, ke: 8}, {label: Tidak, ke: 1}]
          kelengkapan: [Berkas permohonan lengkap]
          waktu: 15 menit
          output: [Catatan penilaian]
        - kegiatan: Menilai manfaat penelitian
          pelaksana: Kepala Bidang
          tanya: Bermanfaat?
          cabang: [{label: Ya, ke: 9}, {label: Tidak, ke: 1}]
          kelengkapan: [Catatan penilaian]
          waktu: 15 menit
          output: [Surat rekomendasi penelitian]
        - kegiatan: Menerima surat rekomendasi penelitian
          pelaksana: Pemohon
          kelengkapan: [Surat rekomendasi penelitian]
          waktu: 5 menit
          output: [Surat rekomendasi penelitian diterima pemohon]
      """
  ) { facts in
    let decisions = facts.rows.filter { facts.flow.symbols[$0] == .decision }
    guard decisions.count > mostDecisions else { return [] }
    return [
      Finding(
        facts.activity(decisions[mostDecisions]),
        "Alur ini berisi \(decisions.count) keputusan, yaitu pada \(facts.numbers(of: decisions)).",
        also: decisions.filter { $0 != decisions[mostDecisions] }.map(facts.activity))
    ]
  }
}
