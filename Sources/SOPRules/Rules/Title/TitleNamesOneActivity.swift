import SOPDocument

extension Rule {
  static let titleNamesOneActivity = Rule(
    "JD-05", "judul-satu-kegiatan", "Judul memuat satu kegiatan.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Satu SOP berakhir pada satu hasil. Dua kegiatan dalam satu judul biasanya berarti dua hasil, \
      dua pelaksana akhir, dan dua SOP yang belum dipisah.
      """,
    next: "Pilih kegiatan yang menghasilkan produk akhirnya, atau pisahkan menjadi dua SOP.",
    silent: """
      Pasangan yang lazim seperti "Monitoring dan Evaluasi", dan "dan" yang menghubungkan bendanya: \
      "Penerbitan Izin dan Rekomendasi".
      """,
    kept: "identitas: {judul: Penerbitan Surat Rekomendasi dan Persetujuan Penelitian}",
    broken: "identitas: {judul: Penyusunan dan Pendistribusian Surat Rekomendasi}"
  ) { facts in
    let written = facts.sop.identity.title
    guard let acts = facts.title.twoActs else { return [] }
    let places = WordPlaces(written.text)
    let (first, second) = (places.words(acts.0..<acts.0 + 1), places.words(acts.1..<acts.1 + 1))
    return [
      Finding(
        .field(.title),
        "Judul \(written.words.quoted) memuat lebih dari satu kegiatan: \(first.quoted) dan "
          + "\(second.quoted).")
    ]
  }
}

extension Title {
  /// Where the title's act and another one joined to it stand.
  fileprivate var twoActs: (Int, Int)? {
    guard start + 1 < words.count, let head, head.isNounOfAction else { return nil }
    let isLinked = words[start + 1] == "dan" || words[start + 1] == "serta"
    let second = isLinked ? start + 2 : start + 1
    guard second < words.count, Word(words[second]).isNounOfAction,
      !Lexicon.unitedActs.contains([head.letters, words[second]])
    else { return nil }
    guard !isLinked else { return (start, second) }
    let gap = WordPlaces(text).gap(before: second)
    return gap.contains { "/,&".contains($0) } ? (start, second) : nil
  }
}
