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
  private var attributes: Attributes

  /// Two bytes hold a style, so that a frame's cells are compared at a glance.
  private struct Attributes: OptionSet, Hashable {
    let rawValue: UInt8
    static let bold = Attributes(rawValue: 1)
    static let underlined = Attributes(rawValue: 2)
    static let reversed = Attributes(rawValue: 4)
    static let dim = Attributes(rawValue: 8)
  }

  package init(
    _ ink: Ink = .plain, isBold: Bool = false, isUnderlined: Bool = false,
    isReversed: Bool = false, isDim: Bool = false
  ) {
    self.ink = ink
    attributes = []
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.isDim = isDim
  }

  package var isBold: Bool {
    get { attributes.contains(.bold) }
    set { set(.bold, newValue) }
  }
  package var isUnderlined: Bool {
    get { attributes.contains(.underlined) }
    set { set(.underlined, newValue) }
  }
  package var isReversed: Bool {
    get { attributes.contains(.reversed) }
    set { set(.reversed, newValue) }
  }
  package var isDim: Bool {
    get { attributes.contains(.dim) }
    set { set(.dim, newValue) }
  }

  private mutating func set(_ attribute: Attributes, _ isSet: Bool) {
    if isSet { attributes.insert(attribute) } else { attributes.remove(attribute) }
  }

  /// The style in two bytes, and back.
  var packed: UInt16 { UInt16(ink.rawValue) | UInt16(attributes.rawValue) << 8 }

  init(packed: UInt16) {
    ink = Ink(rawValue: UInt8(truncatingIfNeeded: packed)) ?? .plain
    attributes = Attributes(rawValue: UInt8(truncatingIfNeeded: packed >> 8))
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
