import SOPDocument

extension Rule {
  static let warningsTellTheConsequence = Rule(
    "ID-20", "peringatan-menyebut-akibat", "Peringatan menyebut akibat atau batas waktu.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Peringatan memberi tahu apa yang terjadi bila prosedur tidak dijalankan. "Harap dipatuhi" \
      tidak memberi tahu apa-apa; akibat yang jelas membuat orang berhati-hati.
      """,
    next: """
      Tulis dengan bentuk "Jika …, maka …" atau sebut batas waktunya, misalnya "Jika berkas \
      terlambat dikirim, maka izin tidak dapat terbit tepat waktu".
      """,
    silent: """
      "Tidak ada", kalimat akibat tanpa "jika", dan batas waktu seperti "paling lambat". Berat \
      ringannya akibat tidak dinilai.
      """,
    kept: """
      identitas:
        peringatan:
          - Berkas diserahkan paling lambat pukul 15.00
          - Kelalaian memeriksa berkas berakibat pembatalan surat
      """,
    broken: "identitas: {peringatan: [Harap dipatuhi]}"
  ) { facts in
    let written = facts.sop.identity.warnings
    if written.isEmpty { return [Finding(.field(.warnings), "Peringatan belum diisi.")] }
    let items = written.items
    let places = items.indices.filter { !Words(items[$0]).tellsAConsequence }
    return Finding.about(places, of: .warnings, in: items) { words in
      "Peringatan \(words) belum menyebut akibat (jika …, maka …) atau batas waktu."
    }
  }
}

extension Words {
  fileprivate var tellsAConsequence: Bool {
    list.contains { Sentence.conditions.contains($0) || Lexicon.consequences.contains($0) }
      || Lexicon.deadlines.contains(where: contains)
  }
}
