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

  /// A whole page that needs nothing from outside and prints on A4; `more` are further rules of style.
  package static func page(_ title: String, _ body: String, style more: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
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
    body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: #111; background: #fff;
      max-width: 178mm; margin: 8mm auto; padding: 0 4mm; overflow-wrap: break-word; }
    h1 { font-size: 18pt; margin: 0 0 3mm; }
    h2 { font-size: 14pt; margin: 8mm 0 2mm; border-bottom: 1px solid #777; }
    h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; }
    p { margin: 0 0 1.5mm; }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; font-size: 10pt; }
    th, td { border: 1px solid #999; padding: 1mm 2mm; text-align: left; vertical-align: top; }
    thead { display: table-header-group; }
    tr, .note { break-inside: avoid; }
    h1, h2, h3 { break-after: avoid; }
    .note { border-left: 3px solid #999; padding-left: 3mm; margin: 0 0 3mm; }
    .kesalahan { border-left: 4px double #a00; }
    .peringatan { border-left-color: #b60; }
    .score { font-weight: bold; font-size: 13pt; }
    .small { color: #444; font-size: 9.5pt; }
    pre { white-space: pre-wrap; border: 1px solid #bbb; padding: 2mm; font-size: 9.5pt; }
    @media print { body { margin: 0; padding: 0; max-width: none; } a { color: inherit; } }
    """
}
