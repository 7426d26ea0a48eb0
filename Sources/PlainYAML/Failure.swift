/// Why a text could not be parsed, and where.
package struct Failure: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    /// The words are for people.
    case malformed(String)
  }

  package var reason: Reason
  package var place: Place

  package init(_ reason: Reason, at place: Place) {
    self.reason = reason
    self.place = place
  }

  package var words: String {
    switch reason {
    case .tooLarge(let limit):
      "Berkas lebih besar dari \(limit / 1_000_000) MB. Bagi menjadi beberapa berkas."
    case .tooDeep(let limit): "Susunan lebih dalam dari \(limit) tingkat."
    case .malformed(let words): words
    }
  }
}

extension Failure {
  /// What libyaml says, in words a writer of drafts can act on.
  static func words(problem: String, context: String) -> String {
    if problem == "found unexpected end of stream"
      || problem == "found unexpected document indicator",
      context == "while scanning a quoted scalar"
    {
      return "Tanda kutip belum ditutup."
    }
    if let words = table[problem] { return words }
    return "Bagian ini belum dapat dibaca; periksa tanda baca dan indentasinya."
  }

  package static let directive = "Baris tidak dapat diawali tanda persen; beri tanda kutip."

  private static let table: [String: String] = [
    "mapping values are not allowed in this context":
      "Tanda \": \" belum pada tempatnya. Beri tanda kutip pada nilai yang memuat titik dua.",
    "could not find expected ':'":
      "Belum ada titik dua dan spasi setelah kunci; tulis \"kunci: nilai\".",
    "did not find expected key":
      "Di sini diharapkan sebuah kunci; samakan indentasinya dengan kunci di atasnya.",
    "did not find expected '-' indicator":
      "Di sini diharapkan tanda \"- \"; samakan indentasinya dengan butir di atasnya.",
    "did not find expected ',' or ']'": "Kurung siku belum ditutup, atau ada koma yang kurang.",
    "did not find expected ',' or '}'": "Kurung kurawal belum ditutup, atau ada koma yang kurang.",
    "did not find expected node content": "Di sini diharapkan sebuah nilai.",
    "block sequence entries are not allowed in this context":
      "Tanda \"- \" belum pada tempatnya; mulai daftar pada baris baru.",
    "mapping keys are not allowed in this context":
      "Tanda \"? \" tidak dipakai di sini; beri tanda kutip.",
    "found character that cannot start any token":
      "Nilai tidak dapat diawali tanda ini. Beri tanda kutip; untuk indentasi pakai spasi, bukan tab.",
    "found a tab character that violates indentation": "Untuk indentasi pakai spasi, bukan tab.",
    "found a tab character where an indentation space is expected":
      "Untuk indentasi pakai spasi, bukan tab.",
    "found unknown escape character":
      "Garis miring terbalik di dalam kutip ganda punya arti khusus; pakai kutip tunggal.",
    "did not find expected hexdecimal number":
      "Garis miring terbalik di dalam kutip ganda punya arti khusus; pakai kutip tunggal.",
    "found invalid Unicode character escape code":
      "Garis miring terbalik di dalam kutip ganda punya arti khusus; pakai kutip tunggal.",
    "did not find expected alphabetic or numeric character":
      "Nilai tidak dapat diawali & atau *; beri tanda kutip.",
    "did not find expected comment or line break":
      "Setelah tanda | atau > lanjutkan pada baris baru.",
    "did not find expected <document start>":
      "Satu berkas memuat satu naskah; bagian ini berdiri di luar naskah.",
    "found undefined tag handle": "Nilai tidak dapat diawali tanda seru; beri tanda kutip.",
    "did not find expected '!'": "Nilai tidak dapat diawali tanda seru; beri tanda kutip.",
    "did not find expected tag URI": "Nilai tidak dapat diawali tanda seru; beri tanda kutip.",
    "found unknown directive name": directive,
    "could not find expected directive name": directive,
  ]
}
