import SOPDocument

extension Rule {
  static let branchesMeetBeforeTheyMix = Rule(
    "AL-30", "cabang-tidak-bersilangan", "Cabang sebuah keputusan bertemu di satu langkah.",
    severity: .saran, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Bagan mudah diikuti bila cabang keputusan bertemu lagi di satu langkah. Panah yang menyusup ke \
      tengah cabang lain membuat pembaca sukar mengetahui dari mana berkas datang.
      """,
    next: "Pertemukan kedua cabang lebih dahulu, atau beri masing-masing langkahnya sendiri.",
    silent: """
      Langkah yang dituju beberapa keputusan sekaligus, misalnya satu pemberitahuan penolakan untuk \
      dua pemeriksaan; panah balik; dan alur yang cabangnya berakhir sendiri-sendiri.
      """,
    kept: """
      langkah:
        - {}
        - tanya: Penelitian lanjutan?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
      """,
    broken: """
      pelaksana: [Pemohon, Petugas Layanan]
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 5}]
        - kegiatan: Menilai proposal penelitian
          tanya: Layak?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 6}]
          output: [Catatan penilaian]
        - kegiatan: Menyusun surat rekomendasi penelitian
          pelaksana: Petugas Layanan
          lanjut: [7]
          kelengkapan: [Catatan penilaian]
          output: [Surat rekomendasi penelitian]
        - kegiatan: Menyusun daftar kekurangan berkas
          kelengkapan: [Berkas permohonan]
          output: [Daftar kekurangan berkas]
        - kegiatan: Mencatat hasil pemeriksaan permohonan
          pelaksana: Petugas Layanan
          kelengkapan: [Berkas permohonan]
          output: [Surat rekomendasi penelitian]
        - kegiatan: Menerima surat rekomendasi penelitian
          pelaksana: Pemohon
          kelengkapan: [Surat rekomendasi penelitian]
          waktu: 5 menit
          output: [Surat rekomendasi penelitian diterima pemohon]
      """
  ) { facts in
    let flow = facts.flow
    // Ways that close no loop, gathered where they come in.
    var sources: [[Int]] = Array(repeating: [], count: facts.rows.count)
    for (index, arrow) in flow.arrows.enumerated() where !flow.closesLoop[index] {
      guard let row = arrow.destination, flow.isReachable[arrow.source],
        sources[row].last != arrow.source
      else { continue }
      sources[row].append(arrow.source)
    }
    return facts.rows.compactMap { row in
      guard sources[row].count > 1, let split = flow.dominator[row],
        flow.symbols[split] == .decision, let meeting = flow.postdominator[split], meeting != row,
        sources[row].contains(where: { flow.symbols[$0] != .decision })
      else { return nil }
      return Finding(
        facts.activity(row),
        "\(facts.heading(row)) dituju dari \(facts.numbers(of: sources[row])), yaitu dari cabang "
          + "yang belum bertemu.",
        evidence: (sources[row] + [row]).map(facts.activity))
    }
  }
}
