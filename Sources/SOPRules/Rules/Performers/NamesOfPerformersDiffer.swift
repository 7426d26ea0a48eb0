import SOPDocument

extension Rule {
  static let namesOfPerformersDiffer = Rule(
    "PL-08", "nama-pelaksana-tunggal", "Setiap pelaksana hanya satu kali di daftar.",
    severity: .kesalahan, basis: .praktik("GH-SOPFLOW"), over: .performers, revision: 2,
    why: """
      Dua kolom untuk satu jabatan memecah tugasnya: panah berpindah kolom padahal orangnya sama.
      """,
    next: "Hapus salah satu kolom dan pakai satu nama di semua langkah.",
    silent: "Nama yang mirip tetapi berbeda tugas: \"Petugas Loket\" dan \"Petugas Arsip\".",
    kept: """
      pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang]
      langkah: [{}, {}, {}, {pelaksana: kepala bidang}]
      """,
    broken: "pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Kabid]"
  ) { facts in
    var places: [Words: Int] = [:]
    var findings: [Finding] = []
    let names = facts.sop.performers.items
    for (index, words) in facts.performers.enumerated() where !words.isEmpty {
      guard let first = places[words] else {
        places[words] = index
        continue
      }
      let message =
        names[first].quoted == names[index].quoted
        ? "Pelaksana \(names[index].quoted) ditulis lebih dari satu kali."
        : "Pelaksana \(names[first].quoted) dan \(names[index].quoted) adalah satu jabatan."
      findings.append(Finding(.performer(index), message, also: [.performer(first)]))
    }
    return findings
  }
}
