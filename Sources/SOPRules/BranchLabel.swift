import SOPDocument

/// The label of a branch as its reader understands it.
struct BranchLabel {
  private let words: [String]

  init(_ label: String) {
    guard !Blank.isEmpty(label) else {
      words = []
      return
    }
    // "≤ 50 juta" and "> 50 juta" differ in their sign alone.
    let mayHoldSigns = label.utf8.contains { (0x3C...0x3E).contains($0) || $0 == 0xE2 }
    let signs = mayHoldSigns ? label.filter { "<>≤≥=".contains($0) }.map(String.init) : []
    words = Words(label).list.map { Lexicon.labelSpellings[$0] ?? $0 } + signs
  }

  /// Whether there is nothing to read: blank, a dash, dots.
  var isEmpty: Bool { words.isEmpty }

  /// Whether it says that all is well, so that the procedure goes on: "Ya", "Lengkap", "Setuju".
  var isAgreeing: Bool { words.first.map(BranchLabel.agreeing.contains) ?? false }

  private static let agreeing = WordList(
    "ya setuju disetujui lengkap sesuai benar sah valid memenuhi layak diterima cukup")

  /// Whether a reader could take one for the other: the same words, or one within the other.
  ///
  /// A word that denies or excludes makes two labels a pair: "lengkap" and "belum lengkap", "kota"
  /// and "luar kota".
  func isConfused(with other: BranchLabel) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return false }
    if words == other.words { return true }
    let (short, long) = words.count < other.words.count ? (self, other) : (other, self)
    guard let start = long.position(of: short) else { return false }
    let rest = long.words[..<start] + long.words[(start + short.words.count)...]
    return !rest.contains { Lexicon.labelNegations.contains($0) }
  }

  private func position(of other: BranchLabel) -> Int? {
    guard other.words.count <= words.count else { return nil }
    return (0...(words.count - other.words.count)).first { start in
      words[start...].starts(with: other.words)
    }
  }
}
