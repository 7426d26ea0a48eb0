import Coursework
import Terminal

/// A page of a lesson as styled lines.
enum PageLines {
  static func spans(of page: Page, width: Int, glyphs: Glyphs) -> [[Span]] {
    page.lines(width: width).map { line in
      line.spans.map { Span(glyphs.spelled($0.text), style(of: $0.look)) }
    }
  }

  private static func style(of look: TextLine.Look) -> Style {
    switch look {
    case .plain: .plain
    case .strong: Style.plain.bold
    case .emphasis: Style.plain.underlined
    case .code: .accent
    case .term: Style.accent.underlined
    case .heading: .heading
    case .quote: .muted
    }
  }

  /// The words of a page that the glossary explains.
  static func terms(of page: Page) -> [String] {
    page.blocks.flatMap(terms(of:))
  }

  private static func terms(of block: Block) -> [String] {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): terms(in: inlines)
    case .list(_, let items): items.flatMap { $0.flatMap(terms(of:)) }
    case .table(let header, let rows): (header + rows.flatMap(\.self)).flatMap(terms(in:))
    case .quote(let blocks): blocks.flatMap(terms(of:))
    case .code: []
    }
  }

  private static func terms(in inlines: [Inline]) -> [String] {
    inlines.compactMap { inline in
      guard case .term(let word) = inline else { return nil }
      return word
    }
  }
}
