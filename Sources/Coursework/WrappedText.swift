/// A run of words broken into lines that fit a width, each stretch keeping its look.
struct WrappedText {
  /// Letters without a space between them, which may change their look on the way: "**tebal**,".
  private struct Word {
    var line = TextLine()
    /// A line ends before this word, whatever its room.
    var startsLine = false
  }

  private var words: [Word] = []
  private let look: TextLine.Look

  /// Gathers the words of inlines; those that have no look of their own take the given one.
  init(_ inlines: [Inline], as look: TextLine.Look = .plain) {
    self.look = look
    var isInWord = false
    var startsLine = false
    for inline in inlines {
      let look = inline.look(in: look)
      var part = ""
      for character in inline.text {
        guard character.isWhitespace else {
          if !isInWord { words.append(Word(startsLine: startsLine)) }
          isInWord = true
          startsLine = false
          part.append(character)
          continue
        }
        if isInWord { words[words.count - 1].line.append(TextLine.Span(part, look)) }
        part = ""
        isInWord = false
        if character.isNewline { startsLine = true }
      }
      if isInWord { words[words.count - 1].line.append(TextLine.Span(part, look)) }
    }
  }

  /// The widest word, which no column should be narrower than.
  var widestWord: Int { words.map(\.line.columns).max() ?? 0 }

  /// How wide the text is when nothing forces a break.
  var natural: Int { lines(width: .max).map(\.columns).max() ?? 0 }

  /// Breaks the text before words; only a word wider than a whole line is broken within.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func lines(width: Int) -> [TextLine] {
    let width = max(1, width)
    var lines: [TextLine] = []
    var line = TextLine()
    var columns = 0
    for word in words {
      var word = word
      if columns > 0, word.startsLine || columns + 1 + word.line.columns > width {
        lines.append(line)
        line = TextLine()
        columns = 0
      }
      if columns > 0 {
        line.append(TextLine.Span(" ", line.look(before: word.line, or: look)))
        columns += 1
      }
      while word.line.columns > width {
        lines.append(word.line.takeFirst(width))
      }
      columns += word.line.columns
      line.append(word.line)
    }
    if columns > 0 { lines.append(line) }
    return lines
  }
}

extension TextLine {
  /// The look of a space between two words: theirs where they agree, so that a term of two words is
  /// one stretch.
  fileprivate func look(before next: TextLine, or own: Look) -> Look {
    guard let before = spans.last?.look, before == next.spans.first?.look else { return own }
    return before
  }

  /// Cuts so many columns off the front, one character at least.
  mutating func takeFirst(_ width: Int) -> TextLine {
    var taken = TextLine()
    var rest = TextLine()
    var columns = 0
    for span in spans {
      for character in span.text {
        if rest.spans.isEmpty, columns == 0 || columns + character.columns <= width {
          columns += character.columns
          taken.append(Span(String(character), span.look))
        } else {
          rest.append(Span(String(character), span.look))
        }
      }
    }
    self = rest
    return taken
  }
}

extension Inline {
  fileprivate func look(in look: TextLine.Look) -> TextLine.Look {
    if look == .heading { return .heading }
    return switch self {
    case .plain: look
    case .strong: .strong
    case .emphasis: .emphasis
    case .code: .code
    case .term: .term
    }
  }
}
