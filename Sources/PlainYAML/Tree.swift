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
  /// Parses a text, or the part of a text that begins at a place.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  /// - Complexity: O(*n*) in the length of the text.
  package static func parsing(
    _ text: String, startingAt origin: Place = .start
  ) throws(Failure) -> Tree {
    var text = text
    return try text.withUTF8 { bytes in
      Result { () throws(Failure) in try parsing(bytes, startingAt: origin) }
    }.get()
  }

  /// Parses bytes as they stand in a file.
  ///
  /// - Throws: a `Failure` for the first thing that is no plain YAML.
  package static func parsing(bytes: [UInt8]) throws(Failure) -> Tree {
    try bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(Failure) in try parsing(bytes, startingAt: .start) }
    }.get()
  }

  static func parsing(
    _ bytes: UnsafeBufferPointer<UInt8>, startingAt origin: Place
  ) throws(Failure) -> Tree {
    guard bytes.count <= largestSize else {
      throw Failure(.tooLarge(limit: largestSize), at: origin)
    }
    var body = bytes
    if origin.offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      body = UnsafeBufferPointer(rebasing: bytes[3...])
    }
    if CleanText.isClean(body) { return try TreeBuilder.tree(from: body, startingAt: origin) }
    let clean = CleanText(repairing: body)
    var tree = try clean.bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(Failure) in try TreeBuilder.tree(from: bytes, startingAt: origin) }
    }.get()
    tree.notes += clean.repairedLines.map { line in
      let place = Place(line: line + origin.line - 1, column: 1, offset: origin.offset)
      return Note(.repairedCharacters, at: Span(start: place, end: place))
    }
    return tree
  }
}
