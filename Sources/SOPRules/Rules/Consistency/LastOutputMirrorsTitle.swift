import SOPDocument

extension Rule {
  static let lastOutputMirrorsTitle = Rule(
    "KS-01", "hasil-akhir-sesuai-judul", "Hasil langkah akhir mencerminkan produk pada judul.",
    severity: .peringatan, basis: .pelatihan("PAN2010"), over: .document, revision: 3,
    why: """
      Judul menjanjikan produk, dan langkah terakhir harus menghasilkannya. Bila keduanya berbeda, \
      entah judulnya yang keliru atau prosedurnya belum sampai selesai.
      """,
    next: "Sebut produk pada judul di output langkah terakhir, atau sesuaikan judulnya.",
    silent: """
      SOP parsial, judul atau langkah terakhir yang masih kosong, dan beda imbuhan. Satu kata \
      produk yang sama, atau kegiatan pada judulnya, sudah cukup; rapat juga berakhir dengan notula, permohonan dan pengaduan \
      dengan jawaban.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - output: [Rekomendasi diterima pemohon]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - kegiatan: Menyimpan arsip
          output: [Arsip tersimpan]
      """
  ) { facts in
    guard !facts.sop.kind.mayBePartial else { return [] }
    guard !facts.product.isEmpty, let last = facts.rows.last else { return [] }
    let finals = facts.flow.ends.contains(last) ? facts.flow.ends : facts.flow.ends + [last]
    let words = finals.flatMap { row in
      facts.texts[row].list
        + facts.sop.activities[row].output.items.flatMap { Words($0).list }
    }
    guard !words.isEmpty, !facts.product.isNamedWithItsAct(in: words),
      !facts.title.name.contains(where: { act in
        Lexicon.results[act]?.split(separator: " ").contains { words.contains(String($0)) } ?? false
      })
    else { return [] }
    let output = facts.sop.activities[last].output.items.first ?? ""
    let result =
      output.isEmpty ? facts.named(last) : "output langkah \(last + 1) (\(output.quoted))"
    return [
      Finding(
        facts.cell(last, output.isEmpty ? .text : .output),
        "Produk pada judul \(facts.sop.identity.title.text.quoted) belum tampak pada "
          + "\(result).",
        also: [.field(.title)])
    ]
  }
}
