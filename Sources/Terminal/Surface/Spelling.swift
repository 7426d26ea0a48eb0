extension Glyphs {
  /// Rewrites a text in signs this tier can show, letting it grow where that is clearer: ≤ becomes `<=`.
  ///
  /// For running text, before it is wrapped. What is drawn without this is still replaced sign by sign.
  package func spelled(_ text: String) -> String {
    guard tier == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = ""
    for character in text {
      result += Self.spellings[character] ?? shown(character)
    }
    return result
  }

  /// The same sign, or a stand-in exactly as wide as it.
  func shown(_ character: Character) -> String {
    switch tier {
    case .penuh: return String(character)
    case .aman: return Self.safe[character].map(String.init) ?? String(character)
    case .ascii:
      if character.isASCII { return String(character) }
      if let plain = Self.plain[character] { return String(plain) }
      if let first = character.unicodeScalars.first, let letter = Self.letter(of: first) {
        return String(letter)
      }
      return String(repeating: "?", count: width(of: character))
    }
  }

  private static let spellings: [Character: String] = [
    "≤": "<=", "≥": ">=", "≠": "!=", "…": "...", "→": "->", "←": "<-", "⇒": "=>", "—": "--",
    "½": "1/2",
    "¼": "1/4", "¾": "3/4", "©": "(c)", "®": "(R)", "™": "(TM)", "€": "EUR", "ß": "ss", "æ": "ae",
    "Æ": "AE", "œ": "oe", "Œ": "OE",
  ]

  /// Signs that the Linux console's font lacks or confuses.
  private static let safe: [Character: Character] = [
    "✓": "v", "✔": "v", "✗": "x", "✘": "x", "☑": "v", "☐": "o", "☒": "x", "◆": "*", "◇": "*",
    "▓": "▒",
    "▀": "█", "▄": "█", "▌": "│", "▐": "│", "►": "▶", "◄": "◀", "○": "o", "□": "o", "⚠": "!",
    "ℹ": "i",
    "★": "*", "☆": "*", "▸": "▶", "▹": "▶", "▾": "▼", "◦": "-", "‣": "▶", "╌": "─", "╎": "│",
    "⇒": "→",
  ]

  private static let plain: [Character: Character] = {
    var table: [Character: Character] = [:]
    let groups: [(String, Character)] = [
      ("─━═╌╍┄┅┈┉╴╶╸╺‐‑‒–—―−¯", "-"), ("│┃║╎╏┆┇┊┋╵╷╹╻▌▐▏▕", "|"), ("→▶►▸▹‣»›", ">"),
      ("←◀◄«‹", "<"), ("↑▲△", "^"), ("↓▼▽▾✓✔☑", "v"), ("█▉▊▋▓▀▄■▪", "#"), ("░▒▍▎", "."),
      ("•●◆◇★☆∗", "*"), ("○◦□☐°", "o"), ("✗✘☒×", "x"), ("“”„‟″", "\""), ("‘’‚‛′", "'"), ("…", "~"),
      ("·", "-"), ("÷", "/"), ("≤", "<"), ("≥", ">"), ("≈", "~"), ("±", "+"), ("¹", "1"),
      ("²", "2"),
      ("³", "3"), ("⚠¡", "!"), ("ℹ", "i"), ("©", "c"), ("\u{00A0}", " "), ("§", "S"), ("¶", "P"),
      ("µ", "u"), ("⇒", ">"), ("⇐", "<"),
    ]
    for (signs, stand) in groups {
      for sign in signs { table[sign] = stand }
    }
    for sign in "┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪╫" { table[sign] = "+" }
    return table
  }()

  /// The base letter of a Latin one, whichever marks it carries.
  private static func letter(of scalar: Unicode.Scalar) -> Character? {
    let index = Int(scalar.value) - 0xC0
    guard letters.indices.contains(index), letters[index] != "?" else { return nil }
    return letters[index]
  }

  /// U+00C0…U+017F, one base letter each.
  private static let letters = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLl"
      + "LlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
}
