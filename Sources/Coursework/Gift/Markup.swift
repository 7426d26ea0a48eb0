/// The markup of web pages in texts from learning platforms.
enum Markup {
  private static let entities = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "hellip": "…",
    "ndash": "–", "mdash": "—",
  ]

  /// The words of a text without tags and entities.
  ///
  /// "a < b" is no tag: a name must stand right behind the bracket, and a closing bracket follow.
  static func stripped(_ text: String) -> (text: String, hasImage: Bool) {
    var result = ""
    var hasImage = false
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let (name, behind) = tag(at: rest) {
        hasImage = hasImage || name == "img"
        result += " "
        rest = behind
      } else if first == "&", let end = rest.prefix(8).firstIndex(of: ";"),
        let plain = entities[String(rest[rest.index(after: rest.startIndex)..<end])]
      {
        result += plain
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    guard result != text else { return (text, false) }
    return (result.split(whereSeparator: \.isWhitespace).joined(separator: " "), hasImage)
  }

  private static func tag(at text: Substring) -> (name: String, behind: Substring)? {
    let inside = text.dropFirst().drop { $0 == "/" }
    let name = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    guard name.first?.isLetter == true, names.contains(name),
      let end = inside.prefix(longestTag).firstIndex(of: ">")
    else { return nil }
    return (name, inside[inside.index(after: end)...])
  }

  private static let longestTag = 400

  private static let names: Set<String> = [
    "a", "b", "blockquote", "br", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "hr",
    "i", "img", "li", "ol", "p", "pre", "s", "span", "strong", "sub", "sup", "table", "tbody", "td",
    "th", "thead", "tr", "u", "ul",
  ]
}
