/// A part of YAML that drafts and lessons do without.
package enum Oddity: Sendable, Hashable {
  case anchor, alias, tag, repeatedKey
  /// A line around the text, such as "---": a file holds one text, and needs no marks.
  case marker
  /// Bytes that are no UTF-8, or control characters; each became a sign that can be read.
  case repairedCharacters
  /// A part that does not parse, in a text that was read block by block; its text is all its lines.
  case malformed

  package var words: String {
    switch self {
    case .anchor: "Jangkar (&nama) tidak dipakai di sini; tulis nilainya saja."
    case .alias: "Rujukan (*nama) tidak dipakai di sini; tulis nilainya, atau beri tanda kutip."
    case .tag: "Penanda jenis (!nama) tidak dipakai di sini; tulis nilainya, atau beri tanda kutip."
    case .repeatedKey:
      "Kunci ini sudah ada di atas; hanya yang di atas yang dibaca. Satukan isinya di sana."
    case .marker: "Satu berkas memuat satu naskah; tanda ini tidak diperlukan."
    case .malformed: "Bagian ini belum dapat dibaca."
    case .repairedCharacters:
      "Baris ini memuat karakter yang tidak dapat dibaca; karakter itu telah diganti."
    }
  }
}

/// Where an oddity stands.
package struct Note: Sendable, Hashable {
  package var oddity: Oddity
  package var span: Span

  package init(_ oddity: Oddity, at span: Span) {
    self.oddity = oddity
    self.span = span
  }
}
