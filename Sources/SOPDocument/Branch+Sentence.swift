extension Branch {
  /// Reads a branch told in words: "Ya ke 3", "Tidak → langkah 1", "Lengkap: 4".
  ///
  /// Nothing where the words do not say both the answer and the row it leads to.
  init?(sentence words: String) {
    var rest = Substring(words.trimmedWhitespace)
    if rest.hasSuffix(".") { rest.removeLast() }
    let digits = rest.reversed().prefix { $0.isASCII && $0.isWholeNumber }.count
    guard digits > 0 else { return nil }
    var target = String(rest.suffix(digits))
    rest.removeLast(digits)
    var isTold = false
    while let (shorter, joint) = rest.withoutLastJoint {
      if joint == "baris" { target = "baris \(target)" }
      rest = shorter
      isTold = true
    }
    let label = String(rest).trimmedWhitespace
    guard isTold, !Blank.isEmpty(label) else { return nil }
    self.init(label: label, target: .nowhere(target))
  }
}

extension Substring {
  private static let signs = ["->", "=>", "→", "⇒", ">", ":", "=", ",", ";"]
  private static let words = [
    "ke", "langkah", "baris", "kegiatan", "nomor", "no.", "no", "menuju", "lanjut", "kembali",
  ]

  /// What stands in front of the last word or sign that leads from an answer to its row.
  fileprivate var withoutLastJoint: (Substring, String)? {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if let sign = Self.signs.first(where: { rest.hasSuffix($0) }) {
      return (rest.dropLast(sign.count), sign)
    }
    guard let gap = rest.lastIndex(where: { $0.isWhitespace }) else { return nil }
    let last = rest[rest.index(after: gap)...].lowercased()
    return Self.words.contains(last) ? (rest[..<gap], last) : nil
  }
}
