import SOPDocument

extension Rule {
  static let regulationsAreCitedWhole = Rule(
    "DH-02", "peraturan-disebut-lengkap",
    "Setiap peraturan disebut jenis, nomor, tahun, dan tentangnya.",
    severity: .peringatan, basis: .turunan("MA-CONT", page: "butir 8"),
    over: .document, revision: 1,
    why: """
      Peraturan dikenali dari jenis, nomor, tahun, dan namanya. Bila salah satu tidak ada, pembaca \
      tidak dapat mencarinya di JDIH.
      """,
    next: """
      Tulis lengkap seperti "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan".
      """,
    silent: """
      UUD 1945 dan kitab undang-undang, yang tidak bernomor. Singkatan jenis (UU, PP, Permen) dan \
      bentuk 43/2009 diterima.
      """,
    kept: """
      identitas:
        dasar_hukum: [UUD 1945, UU No. 43/2009 tentang Kearsipan]
      """,
    broken: "identitas: {dasar_hukum: [UU Kearsipan]}"
  ) { facts in
    facts.sop.identity.legalBasis.items.enumerated().compactMap { index, item in
      let missing = Citation(item).missing
      guard !missing.isEmpty else { return nil }
      return Finding(
        .item(.legalBasis, index),
        "Dasar hukum \(item.quoted) belum menyebut \(Wording.series(missing)).")
    }
  }
}

/// What of a regulation's name is written.
private struct Citation {
  let words: [String]

  init(_ text: String) {
    var words = Words(text).list
    if let first = words.first, Sentence.isMark(first) { words.removeFirst() }
    self.words = words
  }

  /// The parts that are not there; none for what bears no number.
  var missing: [String] {
    if bearsNoNumber { return [] }
    var missing: [String] = []
    if !words.contains(where: isKind) { missing.append("jenis peraturan") }
    let year = words.lastIndex(where: isYear)
    let number = words.indices.contains { $0 != year && words[$0].utf8.contains(where: isDigit) }
    if !number { missing.append("nomor") }
    if year == nil { missing.append("tahun") }
    if !words.contains("tentang"), !words.contains("ttg") { missing.append("\"tentang …\"") }
    return missing
  }

  /// The constitution and the codes.
  private var bearsNoNumber: Bool {
    if let first = words.first, ["uud", "kitab", "kuhp", "kuhap", "kuhperdata"].contains(first) {
      return true
    }
    return words.indices.dropFirst().contains {
      words[$0] == "dasar" && words[$0 - 1].hasSuffix("undang")
    }
  }

  private func isKind(_ word: String) -> Bool {
    Lexicon.regulationKinds.contains(word) || word.hasPrefix("permen") || word.hasPrefix("kepmen")
  }

  private func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (Int(word).map { (1900...2199).contains($0) } ?? false)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
