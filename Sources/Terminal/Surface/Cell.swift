/// One place on the surface.
///
/// Two words hold all of it, because every frame compares every cell with the one before.
struct Cell: Hashable, Sendable {
  private var signs: UInt64
  /// The third scalar, then 8 bits of width, 16 of style.
  private var look: UInt64

  /// Up to three scalars: a letter and its marks; unused ones are 0.
  var scalars: (UInt32, UInt32, UInt32) {
    (
      UInt32(truncatingIfNeeded: signs), UInt32(truncatingIfNeeded: signs >> 32),
      UInt32(truncatingIfNeeded: look)
    )
  }

  /// 1 or 2, or 0 for the right half of a wide character.
  var width: UInt8 { UInt8(truncatingIfNeeded: look >> 32) }

  var style: Style {
    get { Style(packed: UInt16(truncatingIfNeeded: look >> 40)) }
    set { look = look & 0xFF_FFFF_FFFF | UInt64(newValue.packed) << 40 }
  }

  init(scalars: (UInt32, UInt32, UInt32), width: UInt8, style: Style) {
    signs = UInt64(scalars.0) | UInt64(scalars.1) << 32
    look = UInt64(scalars.2) | UInt64(width) << 32 | UInt64(style.packed) << 40
  }

  /// The bits in which two cells differ, taken together.
  func difference(from other: Cell) -> UInt64 { signs ^ other.signs | look ^ other.look }

  static func blank(_ style: Style = .plain) -> Cell {
    Cell(scalars: (0x20, 0, 0), width: 1, style: style)
  }

  /// A scalar that is one narrow sign by itself.
  init(narrow scalar: UInt32, style: Style) {
    self.init(scalars: (scalar, 0, 0), width: 1, style: style)
  }

  static func rightHalf(_ style: Style) -> Cell {
    Cell(scalars: (0, 0, 0), width: 0, style: style)
  }

  /// The text of this place; empty for the right half of a wide character.
  var text: String {
    var view = String.UnicodeScalarView()
    for value in [scalars.0, scalars.1, scalars.2] where value != 0 {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// Draws a character as all terminals agree to, or gives nothing for one without width.
  ///
  /// Controls become blanks and never reach the terminal; joined emoji, flags, variation selectors and towers of marks
  /// become their first scalar or `?`, because a terminal that measures them otherwise would shift the whole row.
  init?(_ character: Character, style: Style) {
    let view = character.unicodeScalars
    guard let first = view.first else { return nil }
    let value = first.value
    if first.isNarrowSign, view.count == 1 {
      self.init(narrow: value, style: style)
      return
    }
    if value < 0x20 || (0x7F..<0xA0).contains(value) {
      self.init(narrow: 0x20, style: style)
      return
    }
    let columns = first.columns
    guard columns > 0 else { return nil }
    if (0x1F1E6...0x1F1FF).contains(value)
      || value >= 0x300 && first.properties.generalCategory.isMark
    {
      self.init(narrow: 0x3F, style: style)
      return
    }
    var rest = view.dropFirst().makeIterator()
    let (second, third, fourth) = (rest.next(), rest.next(), rest.next())
    let isOrdinary =
      fourth == nil && (second?.isSafeMark ?? true) && (third?.isSafeMark ?? true)
    self.init(
      scalars: isOrdinary ? (value, second?.value ?? 0, third?.value ?? 0) : (value, 0, 0),
      width: UInt8(columns), style: style)
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark of the kind put over Latin letters.
  var isSafeMark: Bool { (0x300...0x36F).contains(value) }
}

extension Unicode.GeneralCategory {
  var isMark: Bool { self == .nonspacingMark || self == .enclosingMark || self == .spacingMark }
}
