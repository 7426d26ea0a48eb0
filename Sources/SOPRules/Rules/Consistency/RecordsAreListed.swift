import SOPDocument

extension Rule {
  static let recordsAreListed = Rule(
    "KS-07", "catatan-tercantum",
    "Buku dan kartu yang diisi tercantum di Pencatatan dan Pendataan.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1, isPreview: true,
    why: """
      Pencatatan dan Pendataan adalah daftar bukti pekerjaan. Buku yang diisi pada langkah tetapi \
      tidak ada di daftar mudah terlewat saat diperiksa.
      """,
    next: "Tambahkan buku atau kartu itu di Pencatatan dan Pendataan.",
    silent: """
      Pencatatan yang masih kosong (itu ID-21), buku yang hanya menjadi kelengkapan, dan nama yang \
      ditulis lebih singkat.
      """,
    kept: """
      identitas: {pencatatan: [Buku agenda surat keluar]}
      langkah:
        - {}
        - {}
        - {}
        - {}
        - output: [Buku agenda terisi, Surat rekomendasi penelitian]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - output: [Buku agenda terisi, Surat rekomendasi penelitian]
      """
  ) { facts in
    let kept = facts.sop.identity.recordKeeping.items
    let passages = kept.isEmpty ? [] : facts.passages.showing(.record)
    guard !passages.isEmpty else { return [] }
    let listed = kept.map { Words($0).list }
    var named: [String] = []
    var subjects: [Subject] = []
    for passage in passages {
      let words = passage.words.list
      guard let place = Lexicon.records.place(in: words) else { continue }
      let record = Array(words[place])
      let name = record.joined(separator: " ")
      guard !named.contains(name), !listed.contains(where: { record.allSatisfy($0.contains) })
      else { continue }
      named.append(name)
      subjects.append(passage.subject)
    }
    guard let first = subjects.first else { return [] }
    return [
      Finding(
        first,
        "\(Wording.series(named).capitalisedFirst) diisi pada langkah, tetapi belum tercantum di "
          + "Pencatatan dan Pendataan.",
        also: subjects.unique.filter { $0 != first } + [.field(.recordKeeping)])
    ]
  }
}
