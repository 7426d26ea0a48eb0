import SOPDocument

/// Codes of the catalogue that no rule bears, each with the reason people are told.
///
/// A code is never given to another rule, so whoever looks one up learns where it went.
package enum CodesWithoutRule {
  /// Returns what to tell of a code that no rule bears, however it is written; nothing for others.
  package static func words(on code: String) -> String? {
    let code = code.trimmedWhitespace.uppercased()
    if let reason = reasons[code] { return "\(code) tidak diperiksa tersendiri. \(reason)" }
    guard let human = HumanQuestion.standard.first(where: { $0.code == code }) else { return nil }
    return "\(code) dinilai orang, bukan mesin. \(human.question) \(human.why)"
  }

  /// The same, laid in lines.
  package static func text(on code: String, width: Int = 80) -> String? {
    words(on: code).map { Paragraph.lines($0, width: width).joined(separator: "\n") + "\n" }
  }

  private static let reasons = [
    "AL-20": """
    Segilima penghubung halaman digambar program pada setiap pergantian halaman, jadi tidak dapat \
    terlupa di naskah.
    """,
    "AL-21": """
    Segilima penghubung halaman digambar program berpasangan, jadi tidak dapat tertinggal satu di \
    naskah.
    """,
    "AL-26": """
    Keputusan yang semua cabangnya bertemu tanpa kegiatan di antaranya sudah dicatat AL-11 atau \
    AL-17.
    """,
    "AL-27": """
    Panah yang tidak berada pada jalan dari mulai ke selesai sudah dicatat AL-14 atau AL-15.
    """,
  ]
}
