import SOPDocument

extension Rule {
  static let startInFirstRow = Rule(
    "AL-03", "mulai-di-langkah-pertama", "Simbol mulai berada di langkah pertama.",
    severity: .kesalahan, basis: .turunan("FAM-5SYM", page: "butir 5"), over: .document,
    revision: 1,
    why: """
      Bagan alur SOP dibaca dari atas ke bawah. Pembaca mencari awal prosedur di baris pertama; \
      awal di tengah tabel membuat baris di atasnya tidak jelas kapan dikerjakan.
      """,
    next: "Pindahkan langkah bersimbol mulai ke baris pertama.",
    silent: "Simbol mulai yang belum ada atau lebih dari satu; itu catatan AL-01.",
    kept: """
      langkah:
        - simbol: mulai
      """,
    broken: """
      langkah:
        - kegiatan: Melengkapi berkas permohonan
          simbol: proses
        - kegiatan: Mengajukan permohonan rekomendasi penelitian
          pelaksana: Pemohon
          simbol: mulai
          hapus: [tanya, cabang]
        - kegiatan: Memeriksa kelengkapan berkas permohonan
          tanya: Lengkap?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 1}]
      """
  ) { facts in
    guard let start = facts.flow.starts.first, start > 0 else { return [] }
    return [
      Finding(
        facts.activity(start), "Alur dimulai di \(facts.named(start)), belum di langkah 1.",
        also: [facts.activity(0)])
    ]
  }
}
