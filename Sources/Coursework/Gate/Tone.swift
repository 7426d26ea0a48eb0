/// How feedback speaks: short, calm, and never as if the matter were plain.
enum Tone {
  static let longest = 240

  /// Words that belittle who has not understood yet, or judge the person.
  private static let forbidden: [[String]] = [
    ["cukup"], ["tinggal"], ["jelas", "sekali"], ["gagal"],
    ["jawaban", "salah"], ["pilihan", "salah"], ["anda", "salah"],
  ]

  static func complaints(about text: String) -> [String] {
    var complaints: [String] = []
    if text.isEmpty { complaints.append("Umpan ini masih kosong.") }
    if text.count > longest { complaints.append(tooLong(text)) }
    if text.contains("!") { complaints.append("Umpan tanpa tanda seru; akhiri dengan titik.") }
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    for phrase in forbidden where words.holds(phrase) {
      complaints.append(
        "Hindari \"\(phrase.joined(separator: " "))\" dalam umpan; \(advice(phrase))")
    }
    return complaints
  }

  static func tooLong(_ text: String) -> String {
    "Teks ini \(text.count) huruf; paling panjang \(longest)."
  }

  private static func advice(_ phrase: [String]) -> String {
    phrase.last == "gagal" || phrase.last == "salah"
      ? "tulis \"belum\"." : "sebut langkahnya saja."
  }
}

extension [String] {
  fileprivate func holds(_ phrase: [String]) -> Bool {
    guard count >= phrase.count else { return false }
    return (0...(count - phrase.count)).contains { start in
      self[start..<(start + phrase.count)].elementsEqual(phrase)
    }
  }
}
