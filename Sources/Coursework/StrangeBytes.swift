/// Bytes of an author's file that are no UTF-8: other programs keep texts in other ways.
package enum StrangeBytes {
  /// What to tell the author of a file, and whether nothing of it can be read; nothing where all is
  /// UTF-8.
  package static func problem(
    in bytes: [UInt8], of path: String
  ) -> (problem: AuthorProblem, isWhole: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (
        AuthorProblem(
          file: path, line: 1, column: 1,
          message: "Berkas ini disimpan sebagai UTF-16; simpan ulang dengan pengodean UTF-8."), true
      )
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    for (index, line) in String(decoding: bytes, as: UTF8.self).lines.enumerated() {
      guard let place = line.firstIndex(of: "\u{FFFD}") else { continue }
      let column = line.distance(from: line.startIndex, to: place) + 1
      return (
        AuthorProblem(
          file: path, line: index + 1, column: column,
          message: "Huruf di sini bukan UTF-8; simpan ulang berkas ini dengan pengodean UTF-8."),
        false
      )
    }
    return nil
  }
}
