import Support

/// Where somebody sits at the built program: keys go in, a screen comes out.
///
/// Every step waits for what it makes the screen show, never for time: a busy machine only makes it
/// slower.
protocol Seat {
  /// What is on the screen, row by row.
  var text: String { get }
  /// Sends one key.
  func press(_ key: String) throws
  /// Sends the keys of a text one after another, where text is edited.
  func type(_ text: String) throws
  /// Waits until some words are on the screen.
  func see(_ words: String) throws
}

extension Seat {
  /// Presses a key and waits for what it shows.
  func press(_ key: String, shows words: String) throws {
    try press(key)
    try see(words)
  }

  /// Types a text and waits until its last word stands on the screen.
  func type(seen text: String) throws {
    try type(text)
    try see(text.split(separator: " ").last.map(String.init) ?? text)
  }
}

typealias Keys = PtySession.Keys

extension PtySession: Seat {
  var text: String { screen.text }

  func press(_ key: String) { write(key) }

  /// One key at a time, each awaited: no burst that might be taken for a paste.
  func type(_ text: String) throws {
    for character in text {
      let before = screen
      write(String(character))
      try wait(for: "\(character) of “\(text)”", seconds: 60) { screen in
        (screen.cursor != before.cursor || screen.cells != before.cells)
          && screen.hasJustTaken(character)
      }
    }
  }

  /// A frame may come in pieces, its last row last: what follows the words is read, too.
  func see(_ words: String) throws {
    try wait(for: words, seconds: 60)
    settle(milliseconds: 10)
  }

  /// Whether the terminal is as a shell left it.
  var isRestored: Bool {
    isInLineMode && !screen.isAlternate && screen.isCursorVisible && !screen.hasBracketedPaste
  }
}

extension VTScreen {
  /// Whether the cursor stands behind a sign, or at the beginning of a row to which it has moved.
  fileprivate func hasJustTaken(_ character: Character) -> Bool {
    cursor.column == 0 || cells[cursor.row][cursor.column - 1].text == String(character)
  }
}
