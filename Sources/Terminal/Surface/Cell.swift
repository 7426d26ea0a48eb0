/// One place on the surface.
struct Cell: Hashable, Sendable {
  /// Up to three scalars: a letter and its marks; unused ones are 0.
  var scalars: (UInt32, UInt32, UInt32)
  /// 1 or 2, or 0 for the right half of a wide character.
  var width: UInt8
  var style: Style

  static func == (one: Cell, other: Cell) -> Bool {
    one.scalars == other.scalars && one.width == other.width && one.style == other.style
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(scalars.0)
    hasher.combine(style)
  }

  static func blank(_ style: Style = .plain) -> Cell {
    Cell(scalars: (0x20, 0, 0), width: 1, style: style)
  }

  /// A printable sign of ASCII.
  init(ascii byte: UInt8, style: Style) {
    self.init(scalars: (UInt32(byte), 0, 0), width: 1, style: style)
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
    if let byte = character.asciiValue, byte >= 0x20, byte < 0x7F {
      self.style = style
      self.scalars = (UInt32(byte), 0, 0)
      self.width = 1
      return
    }
    let view = character.unicodeScalars
    guard let first = view.first else { return nil }
    self.style = style
    let value = first.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) {
      self.scalars = (0x20, 0, 0)
      self.width = 1
      return
    }
    let columns = first.columns
    guard columns > 0 else { return nil }
    self.width = UInt8(columns)
    if (0x1F1E6...0x1F1FF).contains(value)
      || value >= 0x300 && first.properties.generalCategory.isMark
    {
      self.scalars = (0x3F, 0, 0)
      self.width = 1
      return
    }
    var rest = view.dropFirst().makeIterator()
    let (second, third, fourth) = (rest.next(), rest.next(), rest.next())
    let isOrdinary =
      fourth == nil && (second?.isSafeMark ?? true) && (third?.isSafeMark ?? true)
    self.scalars = isOrdinary ? (value, second?.value ?? 0, third?.value ?? 0) : (value, 0, 0)
  }

  private init(scalars: (UInt32, UInt32, UInt32), width: UInt8, style: Style) {
    self.scalars = scalars
    self.width = width
    self.style = style
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark of the kind put over Latin letters.
  var isSafeMark: Bool { (0x300...0x36F).contains(value) }
}

extension Unicode.GeneralCategory {
  var isMark: Bool { self == .nonspacingMark || self == .enclosingMark || self == .spacingMark }
}
