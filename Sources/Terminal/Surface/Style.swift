/// What a text means, from which a theme makes what it looks like.
///
/// Widgets cannot name a colour: no hue is readable on both black and white, some terminals have none, and some people
/// do not see them. So an ink only repeats what a word, a glyph or an attribute already says.
package enum Ink: UInt8, CaseIterable, Sendable {
  case plain
  case muted
  case heading
  case accent
  /// The chosen row or word: reversed in every theme.
  case selection
  case good
  case caution
  case bad
  case border
  case borderFocused
}

/// How a cell is written: an ink and the four attributes every terminal knows.
package struct Style: Hashable, Sendable {
  package var ink: Ink
  package var isBold: Bool
  package var isUnderlined: Bool
  package var isReversed: Bool
  package var isDim: Bool

  package init(
    _ ink: Ink = .plain, isBold: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false, isDim: Bool = false
  ) {
    self.ink = ink
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.isDim = isDim
  }

  package static let plain = Style()
  package static let muted = Style(.muted)
  package static let heading = Style(.heading, isBold: true)
  package static let accent = Style(.accent)
  package static let selection = Style(.selection, isReversed: true)
  package static let good = Style(.good)
  package static let caution = Style(.caution)
  package static let bad = Style(.bad, isBold: true)
  package static let border = Style(.border)
  package static let borderFocused = Style(.borderFocused, isBold: true)

  /// The same style, emphasised.
  package var bold: Style {
    var style = self
    style.isBold = true
    return style
  }

  package var underlined: Style {
    var style = self
    style.isUnderlined = true
    return style
  }

  package var reversed: Style {
    var style = self
    style.isReversed = true
    return style
  }

  package var dim: Style {
    var style = self
    style.isDim = true
    return style
  }
}

/// A piece of text in one style; a line of mixed styles is a list of spans.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
