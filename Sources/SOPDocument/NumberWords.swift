/// Numbers written as Indonesian words, as far as time cells use them.
enum NumberWords {
  private static let units = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9,
  ]

  /// Takes "tujuh", "dua belas", "tiga puluh lima" or "setengah" off the pieces, in thousandths.
  static func take(from scanner: inout TimeScanner) -> Int? {
    guard case .word(let word)? = scanner.next else { return nil }
    switch word {
    case "setengah", "separuh": return taken(500, from: &scanner)
    case "seperempat": return taken(250, from: &scanner)
    case "sepuluh": return taken(10_000, from: &scanner)
    case "sebelas": return taken(11_000, from: &scanner)
    default: break
    }
    guard let unit = units[word] else { return nil }
    scanner.advance()
    if scanner.take(words: "belas") { return (unit + 10) * 1000 }
    guard scanner.take(words: "puluh") else { return unit * 1000 }
    var value = unit * 10
    if case .word(let next)? = scanner.next, let rest = units[next] {
      scanner.advance()
      value += rest
    }
    return value * 1000
  }

  private static func taken(_ value: Int, from scanner: inout TimeScanner) -> Int {
    scanner.advance()
    return value
  }
}
