extension Page {
  /// Lays the page out in lines that fit a width, without its title.
  ///
  /// Text is wrapped, tables stand in columns, lists have hanging indents, quotes a bar.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  package func lines(width: Int) -> [TextLine] { blocks.lines(width: width, as: .plain) }
}

extension [Block] {
  /// Lays blocks out one below the other, an empty line between them.
  func lines(width: Int, as look: TextLine.Look) -> [TextLine] {
    let laidOut = map { $0.lines(width: width, as: look) }.filter { !$0.isEmpty }
    return [TextLine](laidOut.joined(separator: CollectionOfOne(TextLine())))
  }
}

extension Block {
  /// A line never gets narrower than this by indents, so that deep lists stay readable.
  private static let narrowest = 12

  fileprivate func lines(width: Int, as look: TextLine.Look) -> [TextLine] {
    switch self {
    case .heading(_, let words): WrappedText(words, as: .heading).lines(width: width)
    case .paragraph(let words): WrappedText(words, as: look).lines(width: width)
    case .list(let isOrdered, let items):
      Block.list(items, isOrdered: isOrdered, width: width, as: look)
    case .table(let header, let rows):
      TableLayout(header: header, rows: rows, width: width, look: look).lines
    case .quote(let blocks):
      blocks.lines(width: max(Block.narrowest, width - 2), as: .quote)
        .map { $0.prefixed(by: TextLine.Span("│ ", .quote)) }
    case .code(let text): Block.code(text, width: max(Block.narrowest, width - 2))
    }
  }

  private static func list(
    _ items: [[Block]], isOrdered: Bool, width: Int, as look: TextLine.Look
  ) -> [TextLine] {
    let indent = isOrdered ? "\(items.count). ".count : 2
    let space = TextLine.Span(String(repeating: " ", count: indent), look)
    return items.enumerated().flatMap { index, blocks in
      let mark = isOrdered ? "\(index + 1). " : "• "
      let padding = String(repeating: " ", count: max(0, indent - mark.count))
      let lines = item(blocks, width: max(narrowest, width - indent), as: look)
      guard let first = lines.first else { return [TextLine([.init(padding + mark, look)])] }
      return [first.prefixed(by: TextLine.Span(padding + mark, look))]
        + lines.dropFirst().map { $0.spans.isEmpty ? $0 : $0.prefixed(by: space) }
    }
  }

  /// Lays out an item: a list within it follows at once, another paragraph after an empty line.
  private static func item(_ blocks: [Block], width: Int, as look: TextLine.Look) -> [TextLine] {
    var lines: [TextLine] = []
    for block in blocks {
      if case .list = block {
        lines += block.lines(width: width, as: look)
      } else {
        if !lines.isEmpty { lines.append(TextLine()) }
        lines += block.lines(width: width, as: look)
      }
    }
    return lines
  }

  /// Lays out code as it stands, two columns in; a line too long goes on below.
  private static func code(_ text: String, width: Int) -> [TextLine] {
    text.lines.flatMap { line in
      var rest = TextLine([.init(line.map { $0 == "\t" ? "    " : String($0) }.joined(), .code)])
      var lines: [TextLine] = []
      while rest.columns > width { lines.append(rest.takeFirst(width)) }
      return (lines + [rest]).map {
        $0.text.isEmpty ? TextLine() : $0.prefixed(by: TextLine.Span("  ", .code))
      }
    }
  }
}
