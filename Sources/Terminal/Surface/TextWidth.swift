/// The columns a text takes on a terminal.
package func width(of text: String) -> Int {
  text.narrowCount ?? text.reduce(0) { $0 + width(of: $1) }
}

extension String {
  /// How many signs there are if each is a scalar of one column; nothing if it must be looked at closely.
  var narrowCount: Int? {
    if isPlain { return utf8.count }
    var count = 0
    for scalar in unicodeScalars {
      guard scalar.isNarrowSign else { return nil }
      count += 1
    }
    return count
  }

  /// Whether it is made of the printable signs of ASCII alone.
  var isPlain: Bool {
    let known = utf8.withContiguousStorageIfAvailable { bytes in
      var isPlain = true
      for byte in bytes { isPlain = isPlain && byte &- 0x20 < 0x5F }
      return isPlain
    }
    return known ?? utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }
}

/// The columns one character takes: 0, 1 or 2.
///
/// Our own table, because layout must not depend on the machine; a test compares it with glibc's over the scripts we
/// ship, and the display replaces what glibc measures otherwise. Ambiguous characters are taken to be narrow. Sequences
/// that terminals measure differently (joined emoji, flags, variation selectors) count as their first scalar.
package func width(of character: Character) -> Int {
  if character.isASCII { return 1 }
  guard let first = character.unicodeScalars.first else { return 0 }
  return first.columns
}

extension Unicode.Scalar {
  /// Whether it always is a character by itself, one column wide: nearly all that is ever shown.
  var isNarrowSign: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF,
      0x2200...0x22FF, 0x2500...0x25FC, 0x2713...0x2718:
      true
    default: false
    }
  }

  /// The columns this scalar takes when it begins a character.
  var columns: Int {
    switch value {
    case 0..<0x300: value == 0xAD ? 0 : 1
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x2FDF, 0x2FF0...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    case 0x231A...0x231B, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE, 0x2614...0x2615,
      0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
      0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B,
      0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF,
      0x2B1B...0x2B1C, 0x2B50, 0x2B55:
      2
    case 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
      0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0,
      0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D,
      0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4,
      0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7,
      0x1F6DD...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB,
      0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAF6:
      2
    default: 1
    }
  }
}
