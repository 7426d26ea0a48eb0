import SOPDocument

extension Rule {
  static let abbreviationsAreExplained = Rule(
    "BH-02", "singkatan-dijelaskan", "Setiap singkatan diuraikan satu kali.",
    severity: .saran, basis: .anjuran, over: .document, revision: 2, isPreview: true,
    why: """
      SOP dibaca juga oleh pegawai baru dan masyarakat. Singkatan yang biasa di satu kantor belum \
      tentu dikenal di kantor sebelah.
      """,
    next: "Uraikan satu kali, misalnya \"Pejabat Pembuat Komitmen (PPK)\".",
    silent: """
      Singkatan umum seperti KTP, NIP, SOP, dan UUD 1945, angka Romawi, nama sesudah kata aplikasi \
      atau sistem, naskah yang seluruhnya huruf besar, dan singkatan yang sudah diuraikan di dalam kurung.
      """,
    kept: """
      langkah:
        - kelengkapan: [Surat permohonan, Proposal penelitian, KTP, Surat Keterangan Penelitian (SKP)]
        - {}
        - kelengkapan: [Berkas permohonan lengkap, SKP]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kelengkapan: [Berkas permohonan lengkap, SKP]
      """
  ) { facts in
    var passages = facts.passages.showing(.abbreviation)
    guard !passages.isEmpty else { return [] }
    // Among rows all in capitals a word that stands alone is written like the rest.
    if facts.isMostlyInCapitals { passages.removeAll { !$0.text.hasSmallLetters } }
    let found = passages.map { (passage: $0, short: Abbreviation.all(in: $0.text)) }
    var known = Set(found.flatMap(\.short).filter(\.isExplained).map(\.letters))
    for name in facts.sop.performers.items where name.contains("(") {
      known.formUnion(Abbreviation.all(in: name).filter(\.isExplained).map(\.letters))
    }
    var open: [String] = []
    var subjects: [Subject] = []
    for (passage, short) in found {
      let letters = short.map(\.letters).filter { !known.contains($0) }
      guard !letters.isEmpty else { continue }
      open += letters
      subjects.append(passage.subject)
    }
    guard let first = subjects.first else { return [] }
    return [
      Finding(
        first, "Singkatan \(Wording.series(open.unique)) belum diuraikan.",
        also: subjects.unique.filter { $0 != first })
    ]
  }
}

extension Facts {
  /// Whether most rows are written without a small letter.
  fileprivate var isMostlyInCapitals: Bool {
    2 * sop.activities.count { !$0.text.text.isEmpty && !$0.text.text.hasSmallLetters }
      > sop.activities.count
  }
}

extension String {
  fileprivate var hasSmallLetters: Bool { utf8.contains { $0 >= 0x61 && $0 <= 0x7A } }
}

/// A word of capitals that not everybody reads without help.
private struct Abbreviation {
  let letters: String
  /// Whether it stands in brackets, or before some.
  let isExplained: Bool

  static func all(in text: String) -> [Abbreviation] {
    let places = WordPlaces(text)
    return places.ranges.indices.compactMap { place in
      let word = String(text[places.ranges[place]])
      guard (2...8).contains(word.utf8.count), word.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }),
        !word.utf8.allSatisfy(roman.contains), !known.contains(word.lowercased()),
        place == 0 || !namers.contains(text[places.ranges[place - 1]].lowercased())
      else { return nil }
      return Abbreviation(
        letters: word,
        isExplained: places.gap(before: place).contains("(")
          || places.gap(before: place + 1).contains("("))
    }
  }

  private static let roman = Set("IVXLC".utf8)
  private static let known = Set(Lexicon.knownAbbreviations)
  /// Words behind which the name of a program stands, however it is written.
  private static let namers: Set = ["aplikasi", "sistem", "portal", "laman"]
}
