package import SOPRules

/// Write a whole draft from a case (*draf*).
package struct Drafting: Sendable, Hashable {
  /// What the case tells.
  package var pages: [Page]
  /// What the editor opens with; an empty draft where the author gave none.
  package var draft: GivenDraft
  package var rubric: Rubric?
  /// The rules without which there is no passing.
  package var required: [String]
  package var fewestRows: Int

  /// What the case tells, line by line.
  package var story: [String] {
    pages.flatMap { page in
      (page.title.isEmpty ? [] : [page.title]) + page.blocks.flatMap(\.plainLines)
    }
  }
}

extension Block {
  /// The words of the block, a line for each paragraph, item and row.
  fileprivate var plainLines: [String] {
    switch self {
    case .heading, .paragraph: [words]
    case .list(let isOrdered, let items):
      items.enumerated().map { place, blocks in
        (isOrdered ? "\(place + 1). " : "- ") + blocks.map(\.words).joined(separator: " ")
      }
    case .table(let header, let rows):
      ([header] + rows).map { $0.map(\.words).joined(separator: " | ") }
    case .quote(let blocks): blocks.flatMap(\.plainLines)
    case .code(let text): text.lines
    }
  }
}
