/// One page of text: what stands below one `##` heading.
package struct Page: Sendable, Hashable {
  package var title: String
  package var blocks: [Block]

  package init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}

/// A block of a page's Markdown.
package indirect enum Block: Sendable, Hashable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case list(isOrdered: Bool, items: [[Block]])
  case table(header: [[Inline]], rows: [[[Inline]]])
  case quote([Block])
  case code(String)
}

/// A run of text within a block.
package enum Inline: Sendable, Hashable {
  case plain(String)
  case strong(String)
  case emphasis(String)
  case code(String)
  /// A word the glossary explains.
  case term(String)
}

extension Block {
  /// The block as plain words, for lists of terms and for counting.
  package var words: String {
    switch self {
    case .heading(_, let line), .paragraph(let line): line.words
    case .list(_, let items):
      items.map { $0.map(\.words).joined(separator: " ") }.joined(separator: "\n")
    case .table(let header, let rows):
      ([header] + rows).map { $0.map(\.words).joined(separator: " ") }.joined(separator: "\n")
    case .quote(let blocks): blocks.map(\.words).joined(separator: "\n")
    case .code(let text): text
    }
  }
}

extension Inline {
  package var text: String {
    switch self {
    case .plain(let text), .strong(let text), .emphasis(let text), .code(let text),
      .term(let text):
      text
    }
  }
}

extension [Inline] {
  /// The run as plain words.
  package var words: String { map(\.text).joined() }
}
