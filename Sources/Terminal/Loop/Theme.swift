/// What inks look like.
///
/// Text keeps the terminal's own colours: of the eight hues none can be read on both black and white. Hues are for signs
/// and single words that say the same without them. Nothing is told by brightness, and the chosen row is reversed in every theme.
package enum Theme: String, CaseIterable, Sendable {
  case bawaan
  case kontras
  case mono

  /// The attributes and the hue (0 for the terminal's own) of a style.
  func look(of style: Style, colours: Int) -> (attributes: UInt32, hue: Int32) {
    var look = Look()
    look.isBold = style.isBold
    look.isUnderlined = style.isUnderlined
    look.isReversed = style.isReversed || style.ink == .selection
    // The eight-colour terminals draw dim text too dark to read.
    look.isDim = self == .bawaan && colours >= 256 && (style.isDim || style.ink == .muted)
    switch (self, style.ink) {
    case (.bawaan, .good): look.hue = .green
    case (.bawaan, .caution): look.hue = .magenta
    case (.bawaan, .bad): look.hue = .red
    case (.kontras, .good), (.kontras, .caution), (.kontras, .accent): look.isBold = true
    case (.kontras, .bad):
      look.hue = .red
      look.isReversed = true
    case (.mono, .bad), (.mono, .caution): look.isBold = true
    default: break
    }
    return (look.attributes, colours >= 8 ? look.hue.rawValue : 0)
  }

  private struct Look {
    var isBold = false
    var isUnderlined = false
    var isReversed = false
    var isDim = false
    var hue = Hue.own

    var attributes: UInt32 {
      (isBold ? 1 : 0) | (isUnderlined ? 2 : 0) | (isReversed ? 4 : 0) | (isDim ? 8 : 0)
    }
  }

  private enum Hue: Int32 {
    case own = 0
    case red = 1
    case green = 2
    case magenta = 5
  }
}
