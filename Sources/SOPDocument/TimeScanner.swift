/// The pieces of a time cell: numbers, words and marks, spelling already levelled.
struct TimeScanner {
  enum Piece: Hashable {
    case number(thousandths: Int)
    case word(String)
    case mark(Character)
  }

  /// A number in thousandths that no time has; figures beyond it count as this one.
  static let most = 1_000_000_000

  private(set) var pieces: [Piece] = []
  private(set) var position = 0

  init(_ text: String) {
    let signs = Array(text.lowercased().unicodeScalars)
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      if sign.isDigit {
        scanNumber(signs, &index)
      } else if sign.isLetter {
        scanWord(signs, &index)
      } else {
        scanMark(sign)
        index += 1
      }
    }
    joinSplitDigits()
  }

  var next: Piece? { position < pieces.count ? pieces[position] : nil }
  var isAtEnd: Bool { position == pieces.count }

  mutating func advance() { position += 1 }

  mutating func take(_ piece: Piece) -> Bool {
    guard next == piece else { return false }
    position += 1
    return true
  }

  mutating func take(words: String...) -> Bool {
    guard position + words.count <= pieces.count else { return false }
    for (offset, word) in words.enumerated() where pieces[position + offset] != .word(word) {
      return false
    }
    position += words.count
    return true
  }

  /// Goes back to where an attempt began.
  mutating func rewind(to earlier: Int) { position = earlier }

  private mutating func scanNumber(_ signs: [Unicode.Scalar], _ index: inout Int) {
    var value = Self.digits(signs, &index)
    // "1.440 menit" has a dot for thousands, "2.5 jam" and "2,5 jam" a decimal sign.
    while index < signs.count, signs[index] == ".", Self.digitCount(signs, after: index) == 3 {
      index += 1
      value = min(value, 1_000_000) * 1000 + Self.digits(signs, &index)
    }
    var thousandths = min(value * 1000, Self.most)
    if index < signs.count, signs[index] == "," || signs[index] == ".",
      Self.digitCount(signs, after: index) > 0
    {
      index += 1
      var weight = 100
      while index < signs.count, let digit = signs[index].digit {
        thousandths += digit * weight
        weight /= 10
        index += 1
      }
    } else if index < signs.count, signs[index] == "/",
      Self.digitCount(signs, after: index) == 1, let divisor = signs[index + 1].digit, divisor > 0
    {
      // "1/2 hari" is a half; "120 menit / 3 hari" has the stroke elsewhere.
      thousandths /= divisor
      index += 2
    }
    pieces.append(.number(thousandths: min(thousandths, Self.most)))
  }

  private static func digits(_ signs: [Unicode.Scalar], _ index: inout Int) -> Int {
    var value = 0
    while index < signs.count, let digit = signs[index].digit {
      value = min(value, 1_000_000) * 10 + digit
      index += 1
    }
    return value
  }

  private static func digitCount(_ signs: [Unicode.Scalar], after index: Int) -> Int {
    var end = index + 1
    while end < signs.count, signs[end].isDigit { end += 1 }
    return end - index - 1
  }

  private mutating func scanWord(_ signs: [Unicode.Scalar], _ index: inout Int) {
    var word = ""
    while index < signs.count, signs[index].isLetter {
      word.unicodeScalars.append(signs[index])
      index += 1
    }
    pieces.append(.word(word))
  }

  private mutating func scanMark(_ sign: Unicode.Scalar) {
    switch sign {
    case "–", "—", "−", "-": pieces.append(.mark("-"))
    case "'", "’", "‘", "′", "`":
      if pieces.last == .mark("'") {
        pieces[pieces.count - 1] = .mark("\"")
      } else {
        pieces.append(.mark("'"))
      }
    case "\"", "”", "“", "″": pieces.append(.mark("\""))
    case "≤", "<": pieces.append(.mark("≤"))
    case "≥", ">": pieces.append(.mark("≥"))
    case "±": pieces.append(.mark("±"))
    case "½": pieces.append(.number(thousandths: 500))
    case "¼": pieces.append(.number(thousandths: 250))
    case "¾": pieces.append(.number(thousandths: 750))
    case "×", "*": pieces.append(.word("x"))
    case ".", ",", ":", ";": break
    default:
      if !sign.isSpace { pieces.append(.mark(Character(sign))) }
    }
  }

  /// Joins "1 0", a number that was torn apart in a narrow column.
  private mutating func joinSplitDigits() {
    var index = 1
    while index < pieces.count {
      if case .number(let left) = pieces[index - 1], case .number(0) = pieces[index],
        (1000...9000).contains(left), left % 1000 == 0
      {
        pieces[index - 1] = .number(thousandths: left * 10)
        pieces.remove(at: index)
      } else {
        index += 1
      }
    }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  var digit: Int? { isDigit ? Int(value - 0x30) : nil }
  var isLetter: Bool {
    isASCII ? (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A : properties.isAlphabetic
  }
  var isSpace: Bool {
    isASCII ? value == 0x20 || (value >= 9 && value <= 13) : properties.isWhitespace
  }
}
