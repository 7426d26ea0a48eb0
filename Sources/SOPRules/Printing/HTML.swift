/// Pieces of an HTML page; every text goes through `text`, so that no draft can write markup.
package enum HTML {
  /// Text made safe to stand in an element or in an attribute in double quotes.
  package static func text(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An element holding text.
  package static func element(_ tag: String, _ words: String, class name: String? = nil) -> String {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    return "<\(tag)\(attribute)>\(text(words))</\(tag)>\n"
  }

  /// A row of a table; cells are text.
  package static func row(_ cells: [String], as tag: String = "td") -> String {
    "<tr>" + cells.map { "<\(tag)>\(text($0))</\(tag)>" }.joined() + "</tr>\n"
  }

  /// A table with a heading row; `rows` are rows of markup.
  static func table(_ head: [String], _ rows: String) -> String {
    "<table>\n<thead>\(row(head, as: "th"))</thead>\n<tbody>\n\(rows)</tbody>\n</table>\n"
  }

  /// A link to another page or place.
  static func link(_ words: String, to target: String) -> String {
    "<a href=\"\(text(target))\">\(text(words))</a>"
  }

  /// Lines that keep their blanks: an example, or a flow drawn.
  static func lines(_ lines: [String]) -> String {
    "<pre>\(lines.map(text).joined(separator: "\n"))</pre>\n"
  }

  /// Who made a page: a folder of such pages may be written anew.
  package static let signature = "<meta name=\"generator\" content=\"bimtek\">"

  /// A whole page that needs nothing from outside, prints on A4 and follows light and dark.
  ///
  /// `more` are further rules of style.
  package static func page(_ title: String, _ body: String, style more: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    \(signature)
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(text(title))</title>
    <style>
    \(style)\(more.isEmpty ? "" : "\n" + more)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// Meaning never lies in colour alone: every severity is also a heading.
  private static let style = """
    @page { size: A4; margin: 18mm 16mm; }
    :root { color-scheme: light dark; --ink: #111; --soft: #444; --line: #999; --ground: #fff;
      --must: #a00; --should: #b60; --link: #04609c; }
    body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: var(--ink);
      background: var(--ground); max-width: 178mm; margin: 8mm auto; padding: 0 4mm;
      overflow-wrap: break-word; }
    h1 { font-size: 18pt; margin: 0 0 3mm; }
    h2 { font-size: 14pt; margin: 8mm 0 2mm; border-bottom: 1px solid var(--line); }
    h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; }
    p { margin: 0 0 1.5mm; }
    a { color: var(--link); }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; font-size: 10pt; }
    th, td { border: 1px solid var(--line); padding: 1mm 2mm; text-align: left;
      vertical-align: top; }
    td .small { overflow-wrap: anywhere; }
    thead { display: table-header-group; }
    tr, .note { break-inside: avoid; }
    h1, h2, h3 { break-after: avoid; }
    .note { border-left: 3px solid var(--line); padding-left: 3mm; margin: 0 0 3mm; }
    .kesalahan { border-left: 4px double var(--must); }
    .peringatan { border-left-color: var(--should); }
    .score, .statement { font-weight: bold; font-size: 13pt; }
    .small { color: var(--soft); font-size: 9.5pt; }
    .figure { text-align: right; white-space: nowrap; }
    .code { white-space: nowrap; }
    pre { font: 9.5pt/1.2 "Liberation Mono", "DejaVu Sans Mono", monospace; overflow-x: auto;
      border: 1px solid var(--line); padding: 2mm; margin: 0 0 2mm; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --soft: #b4b4b4; --line: #777; --ground: #161616; --must: #ff8a80;
        --should: #ffb74d; --link: #8ab4f8; }
    }
    @media print { body { margin: 0; padding: 0; max-width: none; } a { color: inherit; }
      nav { display: none; } section[id] { break-before: page; } pre { break-inside: avoid; font-size: 8.5pt; } }
    """
}
