import Coursework
import SOPRules

extension [Block] {
  /// The blocks of a page as elements.
  var html: String { map(\.html).joined() }
}

extension Block {
  fileprivate var html: String {
    switch self {
    case .heading(_, let words): "<h3>\(words.html)</h3>\n"
    case .paragraph(let words): "<p>\(words.html)</p>\n"
    case .list(let isOrdered, let items):
      Block.list(items, isOrdered ? "ol" : "ul")
    case .table(let header, let rows):
      "<table><thead>\(Block.row(header, "th"))</thead>\n<tbody>\n"
        + rows.map { Block.row($0, "td") }.joined() + "</tbody></table>\n"
    case .quote(let blocks): "<blockquote>\(blocks.html)</blockquote>\n"
    case .code(let text): "<pre>\(HTML.lines(text))</pre>\n"
    }
  }

  private static func list(_ items: [[Block]], _ tag: String) -> String {
    let items = items.map { blocks in
      // A paragraph alone needs no element of its own.
      guard blocks.count == 1, case .paragraph(let words)? = blocks.first else {
        return "<li>\(blocks.html)</li>\n"
      }
      return "<li>\(words.html)</li>\n"
    }
    return "<\(tag)>\n\(items.joined())</\(tag)>\n"
  }

  private static func row(_ cells: [[Inline]], _ tag: String) -> String {
    "<tr>" + cells.map { "<\(tag)>\($0.html)</\(tag)>" }.joined() + "</tr>\n"
  }
}

extension [Inline] {
  fileprivate var html: String {
    map { inline in
      let text = inline.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { HTML.text(String($0)) }.joined(separator: "<br>")
      return switch inline {
      case .plain: text
      case .strong: "<b>\(text)</b>"
      case .emphasis, .term: "<i>\(text)</i>"
      case .code: "<code>\(text)</code>"
      }
    }.joined()
  }
}

extension HTML {
  /// Text of several lines for `pre`.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { HTML.text(String($0)) }.joined(separator: "\n")
  }
}

extension ExerciseSheet.Part {
  /// What there is to write on, as elements.
  var html: String {
    switch self {
    case .words(let text): HTML.element("p", text)
    case .marks(let mark, let texts):
      "<ul class=\"marks\">\n"
        + texts.enumerated().map { place, text in
          let letter = mark == .blank ? "" : "\(ExerciseSheet.letter(place)). "
          return "<li><span class=\"\(mark.className)\"></span>\(HTML.text(letter + text))</li>\n"
        }.joined() + "</ul>\n"
    case .letters(let texts):
      "<ul class=\"letters\">\n"
        + texts.enumerated().map { place, text in
          HTML.element("li", "\(ExerciseSheet.letter(place)). \(text)")
        }.joined() + "</ul>\n"
    case .numbers(let texts):
      "<ul class=\"letters\">\n"
        + texts.enumerated().map { HTML.element("li", "\($0.offset + 1). \($0.element)") }.joined()
        + "</ul>\n"
    case .lines(let count):
      String(repeating: "<div class=\"line\"></div>\n", count: count)
    case .table(let header, let rows):
      "<table class=\"fill\"><thead>\(HTML.row(header, as: "th"))</thead>\n<tbody>\n"
        + rows.map { HTML.row($0) }.joined() + "</tbody></table>\n"
    case .draft(let sop): DraftSheet.html(of: sop)
    case .pages(let pages):
      pages.map {
        ($0.title.isEmpty ? "" : HTML.element("h3", $0.title)) + $0.blocks.html
      }.joined()
    case .chart(let performers, let rows):
      "<table class=\"form lanes chart\"><thead>"
        + HTML.row(["No", "Kegiatan"] + performers, as: "th") + "</thead>\n<tbody>\n"
        + (1...max(1, rows)).map {
          HTML.row(["\($0)", ""] + performers.map { _ in "" })
        }.joined() + "</tbody></table>\n"
    }
  }
}

extension ExerciseSheet.Mark {
  fileprivate var className: String {
    switch self {
    case .one: "circle"
    case .several: "box"
    case .blank: "blank"
    }
  }
}
