import PlainYAML

extension SOP {
  /// Reads a draft, as far as it can be read.
  ///
  /// Nothing is lost: what is not understood is kept word for word and printed back, with a problem.
  ///
  /// - Throws: a `Refusal` for a text over 1 MB, over 20 levels, or without any key.
  /// - Complexity: O(*n*) in the length of the text.
  package static func reading(_ text: String) throws(Refusal) -> Reading {
    guard text.utf8.count <= Tree.largestSize else { throw .tooLarge }
    return try reading(PlainText(text))
  }

  /// Reads a draft as it stands in a file.
  ///
  /// - Throws: a `Refusal` for a text over 1 MB, over 20 levels, or without any key.
  package static func reading(bytes: [UInt8]) throws(Refusal) -> Reading {
    guard bytes.count <= Tree.largestSize else { throw .tooLarge }
    return try reading(PlainText(bytes: bytes))
  }

  private static func reading(_ text: PlainText) throws(Refusal) -> Reading {
    var reader = DraftReader(text)
    let tree: Tree
    do {
      tree = try Tree.parsing(text)
    } catch {
      switch error.reason {
      case .tooLarge: throw .tooLarge
      case .tooDeep: throw .tooDeep(error.place)
      case .malformed:
        let salvage = try DraftSalvage.reading(text, failed: error)
        reader.problems = salvage.problems
        if let top = salvage.top { reader.sop.leftovers.append(top) }
        reader.read(salvage.root)
        return reader.reading()
      }
    }
    if let root = tree.root {
      guard root.map != nil else { throw .noMapping(root.span.start) }
      if !tree.notes.isEmpty { reader.readSurroundings(tree, of: text) }
      reader.read(root)
    }
    return reader.reading()
  }
}
