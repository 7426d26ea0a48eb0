/// The words around the number of a time cell: limits, ranges, "per berkas", "sejak …".
extension WorkingTime {
  static func bound(from scanner: inout TimeScanner) -> Bound {
    if case .word(let word)? = scanner.next, mosts.contains(word) {
      scanner.advance()
      return .atMost
    }
    if scanner.take(words: "paling", "lama") || scanner.take(words: "paling", "banyak")
      || scanner.take(words: "paling", "lambat") || scanner.take(words: "selambat", "lambatnya")
      || scanner.take(.mark("≤"))
    {
      return .atMost
    }
    if scanner.take(words: "min") || scanner.take(words: "minimal")
      || scanner.take(words: "paling", "cepat") || scanner.take(words: "paling", "sedikit")
      || scanner.take(.mark("≥"))
    {
      return .atLeast
    }
    if scanner.take(.mark("±")) || scanner.take(.mark("~"))
      || scanner.take(words: "kurang", "lebih")
      || scanner.take(words: "sekitar") || scanner.take(words: "kira") || takesPlusMinus(&scanner)
    {
      if scanner.take(.mark("-")) { _ = scanner.take(words: "kira") }
      return .about
    }
    return .exact
  }

  private static let mosts = ["maks", "maksimal", "maksimum", "max", "maximal", "maximum"]

  /// Takes the limit where it stands behind: "3 hari kerja (maks.)".
  static func takeBoundBehind(_ scanner: inout TimeScanner, _ bound: inout Bound) {
    let mark = scanner.position
    let isBracketed = scanner.take(.mark("("))
    guard bound == .exact, case .word(let word)? = scanner.next, mosts.contains(word) else {
      scanner.rewind(to: mark)
      return
    }
    scanner.advance()
    guard !isBracketed || scanner.take(.mark(")")) else {
      scanner.rewind(to: mark)
      return
    }
    bound = .atMost
  }

  /// Skips "selama" and "dalam waktu", which say no more than that a time follows.
  static func skipDuration(_ scanner: inout TimeScanner) {
    _ = scanner.take(words: "selama") || scanner.take(words: "dalam")
    _ = scanner.take(words: "waktu")
  }

  private static func takesPlusMinus(_ scanner: inout TimeScanner) -> Bool {
    guard scanner.take(.mark("+")) else { return false }
    _ = scanner.take(.mark("/"))
    return scanner.take(.mark("-"))
  }

  static func takesRangeMark(_ scanner: inout TimeScanner) -> Bool {
    let mark = scanner.position
    let isMark =
      scanner.take(.mark("-")) || scanner.take(words: "s", "d") || scanner.take(words: "sd")
      || scanner.take(words: "sampai", "dengan") || scanner.take(words: "sampai")
      || scanner.take(words: "hingga") || scanner.take(.mark("/")) || takesSD(&scanner)
    if isMark, isNumber(scanner.next) { return true }
    scanner.rewind(to: mark)
    return false
  }

  /// Takes "s/d".
  private static func takesSD(_ scanner: inout TimeScanner) -> Bool {
    guard scanner.take(words: "s") else { return false }
    return scanner.take(.mark("/")) && scanner.take(words: "d")
  }

  static func per(from scanner: inout TimeScanner) -> String? {
    guard
      scanner.take(.mark("/")) || scanner.take(words: "per") || scanner.take(words: "tiap")
        || scanner.take(words: "setiap")
    else { return nil }
    // "per 10 berkas"; the number stays with what is counted.
    let mark = scanner.position
    var count = ""
    if case .number(let thousandths)? = scanner.next, thousandths % 1000 == 0 {
      count = "\(thousandths / 1000) "
      scanner.advance()
    }
    guard case .word(let word)? = scanner.next else {
      scanner.rewind(to: mark)
      return nil
    }
    scanner.advance()
    return count + word
  }

  /// Skips "sejak berkas diterima": it says from when, not how long.
  static func skipTrailer(_ scanner: inout TimeScanner) {
    guard case .word(let word)? = scanner.next,
      ["sejak", "setelah", "sesudah", "terhitung", "dari", "semenjak"].contains(word)
    else { return }
    while !scanner.isAtEnd { scanner.advance() }
  }
}
