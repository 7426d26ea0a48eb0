/// A piece of a GIFT file, sign by sign: each knows its line, and whether a backslash took away what
/// it means to GIFT.
struct GiftSigns {
  struct Sign {
    var character: Character
    var line: Int
    var isLiteral = false
  }

  private(set) var signs: ArraySlice<Sign> = []

  var isEmpty: Bool { signs.isEmpty }

  /// The line the piece begins on.
  var line: Int { signs.first { !$0.character.isWhitespace }?.line ?? signs.first?.line ?? 1 }

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
      for character in text {
        if isEscape {
          isEscape = false
          if character == "n" {
            signs.append(Sign(character: "\n", line: number, isLiteral: true))
            continue
          }
          if !"~=#{}:\\".contains(character) { signs.append(Sign(character: "\\", line: number)) }
          signs.append(Sign(character: character, line: number, isLiteral: true))
        } else if character == "\\" {
          isEscape = true
        } else {
          signs.append(Sign(character: character, line: number))
        }
      }
      if isEscape { signs.append(Sign(character: "\\", line: number)) }
      signs.append(Sign(character: "\n", line: number))
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

  func lastPlace(of character: Character) -> Int? {
    signs.indices.reversed().first { means(character, $0) }
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
