/// The words of a text from a learning platform, without the markup of web pages.
struct Markup {
  private(set) var text: String
  private(set) var hasImage = false
  /// Something of its look told more than its words do: bold, a list, a link.
  private(set) var losesLook = false

  /// Takes tags and entities away.
  ///
  /// "a < b" is no tag: a name must stand right behind the bracket, and a closing bracket follow.
  init(_ text: String) {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let (name, behind) = Markup.tag(at: rest) {
        hasImage = hasImage || name == "img"
        losesLook = losesLook || !Markup.silent.contains(name)
        // Words on both sides of bold print may belong together; those of two paragraphs do not.
        if !Markup.withinWords.contains(name) { result += " " }
        rest = behind
      } else if first == "&", let (sign, behind) = Markup.entity(at: rest) {
        result += sign
        rest = behind
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    self.text =
      result == text
      ? text : result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let entities = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "times": "×", "eacute": "é",
    "rarr": "→", "larr": "←", "le": "≤", "ge": "≥",
  ]

  private static func entity(at text: Substring) -> (sign: String, behind: Substring)? {
    guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let behind = text[text.index(after: end)...]
    if let plain = entities[String(name)] { return (plain, behind) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { (String(Character($0)), behind) }
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

  private static let withinWords: Set<String> = [
    "a", "b", "code", "em", "font", "i", "s", "span", "strong", "sub", "sup", "u",
  ]

  /// Tags that only keep texts apart.
  private static let silent: Set<String> = ["br", "div", "img", "p", "span"]
}
