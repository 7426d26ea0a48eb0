/// Surfaces as text, for golden frames and for reading a screen in a test.
extension Surface {
  /// The signs, row by row, without blanks at the ends of rows.
  package var text: String {
    rows { $0.text }
  }

  /// The styles, row by row: a letter an ink (capital where it is bold), a sign for other attributes on plain text.
  ///
  /// `.` plain · `m` muted · `h` heading · `a` accent · `s` selection · `g` good · `c` caution · `b` bad · `l` border ·
  /// `f` focused border; `r` reversed and `u` underlined plain text, `d` dim. Kept apart from the signs so that
  /// a difference can be read.
  package var styleText: String {
    rows { String($0.style.letter) }.replacing(trailing: ".")
  }

  private func rows(_ sign: (Cell) -> String) -> String {
    var lines: [String] = []
    for row in 0..<size.rows {
      var line = ""
      for column in 0..<size.columns { line += sign(cells[row * size.columns + column]) }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate func replacing(trailing sign: Character) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == sign { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}

extension Style {
  var letter: Character {
    if ink == .plain {
      if isReversed { return "r" }
      if isUnderlined { return "u" }
      if isDim { return "d" }
      return isBold ? "P" : "."
    }
    let letter: Character =
      switch ink {
      case .plain: "."
      case .muted: "m"
      case .heading: "h"
      case .accent: "a"
      case .selection: "s"
      case .good: "g"
      case .caution: "c"
      case .bad: "b"
      case .border: "l"
      case .borderFocused: "f"
      }
    return isBold ? Character(letter.uppercased()) : letter
  }
}
