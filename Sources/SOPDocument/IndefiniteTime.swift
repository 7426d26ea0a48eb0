/// Phrases that stand where a time should and that nobody can measure, as seen in signed SOPs.
enum IndefiniteTime {
  private static let beginnings = [
    "secepat", "segera", "sesuai", "tergantung", "bergantung", "menyesuaikan", "situasional",
    "kondisional", "fleksibel", "tentatif", "insidental", "insidentil", "otomatis", "seharian",
    "sepanjang", "selama", "sewaktu", "setiap saat", "triwulan", "semester", "tahunan", "bulanan",
    "mingguan", "harian", "langsung", "berkala", "rutin", "sebelum", "sampai selesai",
    "hingga selesai", "tidak tentu", "tidak ditentukan", "seketika", "real time", "realtime",
    "real-time", "saat itu juga", "hari itu juga", "bervariasi", "variatif", "asap", "as soon",
    "relatif", "idem",
    "sda",
  ]

  static func isNamed(in words: String) -> Bool {
    let words = words.trimmedWhitespace.lowercased()
    return beginnings.contains { words.hasPrefix($0) || words.contains(" " + $0) }
  }
}
