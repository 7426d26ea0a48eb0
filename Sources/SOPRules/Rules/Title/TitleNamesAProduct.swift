import SOPDocument

extension Rule {
  static let titleNamesAProduct = Rule(
    "JD-04", "judul-menyebut-produk", "Judul menyebut produk atau hasil kegiatannya.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .document, revision: 1,
    why: """
      Judul mencerminkan hasil akhir: surat, laporan, izin, atau legalisasi apa yang diperoleh. \
      "Pelaksanaan Tugas Bidang" tidak memberi tahu apa yang selesai di akhir prosedur.
      """,
    next: "Sebut hasilnya di belakang kata bendanya, misalnya \"Penerbitan Izin Magang\".",
    silent: """
      Tepat tidaknya hasil yang disebut, dan judul yang terlalu luas: keduanya dinilai orang. \
      "Perjalanan Dinas" dan "Kunjungan Kerja" diterima.
      """,
    kept: "identitas: {judul: Penerbitan Rekomendasi}",
    broken: "identitas: {judul: Pelaksanaan Tugas Bidang}"
  ) { facts in
    let written = facts.sop.identity.title
    let title = facts.title
    guard let head = title.head, head.opensTitle else { return [] }
    let rest = title.name.dropFirst().filter { !Lexicon.titleFillers.contains($0) }
    let isVague =
      Lexicon.vagueActs.contains(head.letters) && rest.allSatisfy(Lexicon.dutyWords.contains)
    guard rest.isEmpty || isVague else { return [] }
    return [
      Finding(
        .field(.title),
        "Judul \(written.words.quoted) belum menyebut produk atau hasil yang diperoleh.")
    ]
  }
}
