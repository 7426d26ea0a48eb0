/// Bytes that are plainly no draft: told in one sentence instead of line by line.
enum ForeignBytes {
  /// Why the bytes are no text, and what to do; nothing where they may be a draft.
  static func objection(to bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "Berkas ini disimpan sebagai UTF-16; simpan ulang dengan pengodean UTF-8."
    }
    for (beginning, kind) in kinds where bytes.starts(with: beginning.utf8) {
      return "Berkas ini \(kind), bukan naskah SOP; bimtek membaca naskah *.sop.yaml."
    }
    // A text has hardly any NUL; one that slipped in is the reader's matter.
    let sample = bytes.prefix(4_096)
    guard sample.count(where: { $0 == 0 }) * 20 > sample.count else { return nil }
    return "Berkas ini bukan teks; bimtek membaca naskah *.sop.yaml."
  }

  private static let kinds = [
    ("PK\u{03}\u{04}", "dokumen Word, Excel, atau ZIP"), ("%PDF", "dokumen PDF"),
    ("{\\rtf", "dokumen RTF"),
  ]
}
