/// The words of the argument parser, translated in one place.
enum Indonesian {
  /// Returns a help or error text with everything the parser itself says in Indonesian.
  static func translating(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      translating(line: String(line))
    }.joined(separator: "\n")
  }

  private static func translating(line: String) -> String {
    var line = line
    for (english, indonesian) in wholes where line.hasPrefix(english) {
      line = indonesian + line.dropFirst(english.count)
    }
    for (english, indonesian) in parts {
      while let found = line.range(of: english) { line.replaceSubrange(found, with: indonesian) }
    }
    return line
  }

  /// Beginnings of lines.
  private static let wholes = [
    ("OVERVIEW: ", ""),
    ("Help:  ", "Arti: "),
    ("USAGE: ", "CARA PAKAI: "),
    ("Usage: ", "Cara pakai: "),
    ("ARGUMENTS:", "MASUKAN:"),
    ("OPTIONS:", "PILIHAN:"),
    ("SUBCOMMANDS:", "PERINTAH:"),
    ("  See 'bimtek help <subcommand>' for detailed help.", "  Rincian: bimtek help PERINTAH."),
  ]

  /// Pieces of lines, longer ones before those they contain.
  private static let parts = [
    ("Error: Missing expected argument '", "Masih kurang: '"),
    ("Error: Missing value for '", "Masih kurang nilai untuk '"),
    ("Error: Unknown option '", "Pilihan tidak dikenal: '"),
    ("Error: Unexpected argument '", "Kata ini tidak dipakai di sini: '"),
    ("Error: The value '", "Nilai '"),
    ("' is invalid for '", "' belum tepat untuk '"),
    ("Did you mean '", "Maksudnya '"),
    ("Please provide one of ", "Pilih salah satu: "),
    ("unexpected arguments: ", "kata tidak dipakai di sini: "),
    ("Error: ", ""),
    ("See 'bimtek ", "Lihat 'bimtek "),
    (" --help' for more information.", " --help'."),
    ("' for detailed help.", "'."),
    ("Show the version.", "Tampilkan versi."),
    ("Show help information.", "Tampilkan bantuan ini."),
    ("Show subcommand help information.", "Tampilkan bantuan sebuah perintah."),
    ("<subcommand>", "PERINTAH"),
    ("<options>", "PILIHAN"),
    ("(default: ", "(bawaan: "),
    // One letter shorter: the column beside it stays where it is.
    ("(default) ", "(bawaan)  "),
    ("(values: ", "(nilai: "),
    ("; default: ", "; bawaan: "),
    ("' and '", "' dan '"),
    ("' or '", "' atau '"),
  ]
}

extension String {
  /// Where another text begins and ends in this one.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
