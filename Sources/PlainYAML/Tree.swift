/// A YAML text as a tree of maps, lists and scalars, each with its place.
///
/// Why not a library: Yams was measured at ten times libyaml's own events, guesses types, and drops
/// a whole text for one stray dash.
package struct Tree: Sendable {
  /// Nothing for a text of blanks and comments.
  package var root: Node?
  /// Oddities in the order of the text.
  package var notes: [Note]

  package static let largestSize = 1_000_000
  package static let deepestLevel = 20

  init(root: Node?, notes: [Note]) {
    self.root = root
    self.notes = notes
  }
}

extension Tree {
  /// Parses a text.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  /// - Complexity: O(*n*) in the length of the text.
  package static func parsing(_ text: String) throws(Failure) -> Tree {
    try sizeChecked(text.utf8.count)
    return try parsing(PlainText(text))
  }

  /// Parses bytes as they stand in a file.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  package static func parsing(bytes: [UInt8]) throws(Failure) -> Tree {
    try sizeChecked(bytes.count)
    return try parsing(PlainText(bytes: bytes))
  }

  /// Parses a text already looked over.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  package static func parsing(_ text: PlainText) throws(Failure) -> Tree {
    try sizeChecked(text.bytes.count)
    if text.hasPlainSpace, let tree = PlainScanner.tree(from: text) { return tree }
    return try parsingByEvents(text)
  }

  /// Parses a text by libyaml's events alone.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  package static func parsingByEvents(_ text: PlainText) throws(Failure) -> Tree {
    var tree = try text.bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(Failure) in try TreeBuilder.tree(from: bytes, startingAt: .start) }
    }.get()
    tree.notes += text.repairedLines.map { line in
      let place = Place(line: line, column: 1, offset: 0)
      return Note(.repairedCharacters, at: Span(start: place, end: place))
    }
    return tree
  }

  /// Parses a part of a text, with the places it has in the whole.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  package static func parsing(
    part: [UInt8], startingAt origin: Place
  ) throws(Failure) -> Tree {
    try part.withUnsafeBufferPointer { bytes in
      Result { () throws(Failure) in try TreeBuilder.tree(from: bytes, startingAt: origin) }
    }.get()
  }

  private static func sizeChecked(_ count: Int) throws(Failure) {
    guard count <= largestSize else { throw Failure(.tooLarge(limit: largestSize), at: .start) }
  }
}
