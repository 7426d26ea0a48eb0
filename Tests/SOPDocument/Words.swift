/// Words of a text: letters and figures, whatever stands between them.
enum Words {
  static func count(in text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        counts[String(word), default: 0] += 1
      }
    }
    return counts
  }

  /// The words that stand less often in the second text than in the first.
  static func lost(from text: String, in printed: String) -> [String] {
    let printed = count(in: printed)
    return count(in: text).filter { printed[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }
}

extension Words {
  /// The text without its comments, as far as lines show them.
  static func withoutComments(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      guard let hash = line.firstIndex(of: "#") else { return String(line) }
      return String(line[..<hash])
    }.joined(separator: "\n")
  }

  /// The text without those lines that hold a key of the format and no value: such a key says
  /// nothing, so it is not printed.
  static func withoutBareKeys(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).filter { line in
      let words = line.split(separator: " ")
      guard words.count == 1, words[0].hasSuffix(":") else { return true }
      return !promised.contains(String(words[0].dropLast()))
    }.joined(separator: "\n")
  }

  private static let promised: Set<String> = ["persyaratan", "produk"]

  /// Breaks and tabs inside quotes are printed as signs; here they part words.
  static func unescaped(_ text: String) -> String {
    text.replacing("\\n", with: " ").replacing("\\t", with: " ")
  }

  /// Keys whose value is empty are not printed, figures are made when printing, and "%YAML" says
  /// nothing to a draft.
  static func mayGo(_ word: String) -> Bool {
    word.allSatisfy { $0.isNumber } || keys.contains(word) || word == "YAML"
  }

  private static let keys: Set<String> = [
    "format", "status", "jenis", "identitas", "standar", "pelayanan", "total", "waktu", "pelaksana",
    "langkah", "abaikan", "kegiatan", "bersama", "simbol", "tanya", "cabang", "lanjut",
    "kelengkapan", "output", "keterangan", "label", "ke", "judul", "nomor", "pengesahan", "nama",
    "jabatan", "nip", "peralatan", "peringatan", "kualifikasi", "keterkaitan", "pencatatan",
    "aturan", "alasan", "no", "sifat", "cakupan", "dasar", "hukum", "tanggal", "revisi",
  ]
}
