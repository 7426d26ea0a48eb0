/// A piece of a GIFT file, sign by sign: each knows its line, and whether a backslash took away what
/// it means to GIFT.
struct GiftSigns {
  struct Sign {
    var character: Character
    var line: Int
    var column: Int
    var isLiteral = false
  }

  private(set) var signs: ArraySlice<Sign> = []

  var isEmpty: Bool { signs.isEmpty }

  /// The line the piece begins on.
  var line: Int { first?.line ?? 1 }
  /// The column it begins at, counted from 1.
  var column: Int { first?.column ?? 1 }

  private var first: Sign? { signs.first { !$0.character.isWhitespace } ?? signs.first }

  /// The words without their escapes, with single spaces between them.
  var words: String {
    String(signs.map(\.character)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  init(_ signs: ArraySlice<Sign>) { self.signs = signs }

  /// Reads numbered lines.
  init(_ lines: [(number: Int, text: String)]) {
    var signs: [Sign] = []
    for (number, text) in lines {
      var isEscape = false
      var column = 0
      func add(_ character: Character, isLiteral: Bool = false) {
        signs.append(
          Sign(character: character, line: number, column: column, isLiteral: isLiteral))
      }
      for character in text {
        column += 1
        if isEscape {
          isEscape = false
          if character == "n" {
            add("\n", isLiteral: true)
            continue
          }
          if !"~=#{}:\\".contains(character) { add("\\") }
          add(character, isLiteral: true)
        } else if character == "\\" {
          isEscape = true
        } else {
          // "&#233;" is a letter of web pages, whoever forgot to escape it.
          add(character, isLiteral: character == "#" && signs.last?.character == "&")
        }
      }
      if isEscape { add("\\") }
      column += 1
      add("\n")
    }
    self.signs = signs[...]
  }

  /// Where a text first stands with all its signs meaning what they mean to GIFT.
  func firstPlace(of text: String) -> Int? {
    let wanted = Array(text)
    guard let first = wanted.first, signs.count >= wanted.count else { return nil }
    return (signs.startIndex...(signs.endIndex - wanted.count)).first { start in
      means(first, start)
        && wanted.indices.allSatisfy { means(wanted[$0], start + $0) }
    }
  }

  /// The place behind the end of the line on which a place lies.
  func lineEnd(from place: Int) -> Int {
    let line = signs[place].line
    return signs[place...].firstIndex { $0.line != line } ?? signs.endIndex
  }

  func means(_ character: Character, _ place: Int) -> Bool {
    signs[place].character == character && !signs[place].isLiteral
  }

  subscript(range: Range<Int>) -> GiftSigns { GiftSigns(signs[range]) }

  var range: Range<Int> { signs.startIndex..<signs.endIndex }

  /// The piece without white space before it.
  var trimmedStart: GiftSigns { GiftSigns(signs.drop { $0.character.isWhitespace }) }

  /// The parts before and behind a text; the whole and nothing where it does not stand here.
  func cut(at text: String) -> (GiftSigns, GiftSigns?) {
    guard let place = firstPlace(of: text) else { return (self, nil) }
    return (self[range.lowerBound..<place], self[(place + text.count)..<range.upperBound])
  }
}
