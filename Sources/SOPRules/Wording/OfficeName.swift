extension Words {
  /// The words with the short forms of posts written out: "Kabag Umum" is "kepala bagian umum".
  ///
  /// Lane and text spell a post differently more often than alike, so names are compared only
  /// after this.
  static func withOfficesWrittenOut(_ words: some Collection<String>) -> [String] {
    var result: [String] = []
    result.reserveCapacity(words.count + 1)
    for word in words {
      if result.last == "sub", let unit = subunits[word] {
        result[result.count - 1] = unit
      } else if let whole = Lexicon.officeAliases[word] {
        for part in whole.split(separator: " ") { result.append(String(part)) }
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// "sub bagian" and "sub bag" are one word.
  private static let subunits = [
    "bagian": "subbagian", "bag": "subbagian", "bidang": "subbidang", "bid": "subbidang",
    "seksi": "subseksi",
  ]
}

extension String {
  /// Whether holders of the office have no NIP; a deputy or acting one is meant too.
  var isOfficeWithoutNIP: Bool {
    let words = Words.withOfficesWrittenOut(Words(self).list)
    return Lexicon.officesWithoutNIP.contains { words.starts(with: $0.list) }
  }
}
