/// Breaks a text into lines of at most `width` columns.
///
/// Lines break at blanks, and after a hyphen or a slash inside a word if that saves a line; a word longer than a line is
/// cut. Line ends in the text are kept, also empty ones; blanks at a break vanish.
package func wrapped(_ text: String, width: Int) -> [String] {
  let characters = Array(text)
  return wrapping(characters, width: width).map { range in
    var end = range.upperBound
    while end > range.lowerBound, characters[end - 1] == " " { end -= 1 }
    return String(characters[range.lowerBound..<end])
  }
}

/// Breaks a text of mixed styles as `wrapped(_:width:)` does.
package func wrapped(_ spans: [Span], width: Int) -> [[Span]] {
  var characters: [Character] = []
  var styles: [Style] = []
  for span in spans {
    for character in span.text {
      characters.append(character)
      styles.append(span.style)
    }
  }
  return wrapping(characters, width: width).map { range in
    var end = range.upperBound
    while end > range.lowerBound, characters[end - 1] == " " { end -= 1 }
    var line: [Span] = []
    for index in range.lowerBound..<end {
      if let last = line.last, last.style == styles[index] {
        line[line.count - 1].text.append(characters[index])
      } else {
        line.append(Span(String(characters[index]), styles[index]))
      }
    }
    return line
  }
}

/// Shortens a text to `width` columns, ending in an ellipsis if something is left out.
package func truncated(_ text: String, width limit: Int) -> String {
  guard limit > 0 else { return "" }
  guard width(of: text) > limit else { return text }
  var result = ""
  var used = 0
  for character in text {
    let columns = width(of: character)
    guard used + columns <= limit - 1 else { break }
    result.append(character)
    used += columns
  }
  while result.last == " " { result.removeLast() }
  return result + "…"
}

/// Fills a text up with blanks to `width` columns, shortening it if it is longer.
package func padded(_ text: String, width columns: Int) -> String {
  let text = truncated(text, width: columns)
  return text + String(repeating: " ", count: max(0, columns - width(of: text)))
}

/// The places of the lines in the characters; blanks at a break belong to the line before it.
///
/// - Complexity: O(*n*) in the number of characters.
func wrapping(_ characters: [Character], width limit: Int) -> [Range<Int>] {
  let limit = max(1, limit)
  var lines: [Range<Int>] = []
  var start = 0
  var used = 0
  var breakAt: Int?
  var index = 0
  while index < characters.count {
    let character = characters[index]
    if character.isNewline {
      lines.append(start..<index)
      index += 1
      (start, used, breakAt) = (index, 0, nil)
      continue
    }
    let columns = width(of: character)
    if used + columns > limit, character != " ", index > start {
      let end = breakAt ?? index
      lines.append(start..<end)
      (start, breakAt) = (end, nil)
      used = characters[start..<index].reduce(0) { $0 + width(of: $1) }
      continue
    }
    used += columns
    index += 1
    if character == " " || (character == "-" || character == "/") && isInsideWord(characters, index)
    {
      breakAt = index
    }
  }
  lines.append(start..<characters.count)
  return lines
}

/// Whether a hyphen or slash before this place joins two letters, so that a line may end after it.
private func isInsideWord(_ characters: [Character], _ index: Int) -> Bool {
  index >= 2 && index < characters.count && characters[index - 2].isLetter
    && characters[index].isLetter
}
