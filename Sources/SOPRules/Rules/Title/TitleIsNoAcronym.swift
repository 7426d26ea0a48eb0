import SOPDocument

extension Rule {
  static let titleIsNoAcronym = Rule(
    "JD-07", "judul-bukan-singkatan", "Judul bukan singkatan atau nama program saja.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Pegawai baru belum mengenal singkatan kantor, dan nama program tidak memberi tahu apa yang \
      dikerjakan.
      """,
    next: "Tulis kegiatannya, misalnya \"Pelaksanaan Survei …\", dan uraikan singkatannya.",
    silent: "Singkatan yang disertai kegiatannya: \"Penerbitan KTP\".",
    kept: "identitas: {judul: Penerbitan SR Penelitian}",
    broken: "identitas: {judul: SOP SPAK}"
  ) { facts in
    let written = facts.sop.identity.title
    guard facts.title.isAcronym else { return [] }
    return [
      Finding(.field(.title), "Judul \(written.words.quoted) hanya berisi singkatan.")
    ]
  }
}

extension Title {
  /// Whether nothing but one short word in capitals stands there, perhaps with a year.
  fileprivate var isAcronym: Bool {
    let last = words.count - 1
    guard start == last || (start == last - 1 && words[last].isYear) else { return false }
    let word = WordPlaces(text).words(start..<start + 1)
    return (2...6).contains(word.utf8.count)
      && word.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      && !(head?.opensTitle ?? true)
  }
}
