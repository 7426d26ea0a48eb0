/// What a text shows at one glance over its letters: signs that a rule should look more closely.
///
/// A sign may be wrong and then costs a second look; a text without the sign is not looked at.
struct Signs: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// Marks and words left over from editing: "[nama]", "…", "fixme".
  static let residue = Signs(rawValue: 1 << 0)
  /// Opens with a digit, as a time or a date does.
  static let number = Signs(rawValue: 1 << 1)
  /// Holds the word "SOP".
  static let sop = Signs(rawValue: 1 << 2)
  /// Holds a word that begins a purpose: "maksud", "tujuan".
  static let purpose = Signs(rawValue: 1 << 3)
  /// May point at something: "langkah", "poin", "idem", "*".
  static let pointer = Signs(rawValue: 1 << 4)
  /// Says that the flow goes somewhere: "kembali", "dilanjutkan".
  static let goes = Signs(rawValue: 1 << 5)
  /// Goes on behind a full stop, a semicolon, a closing bracket or the end of a line.
  static let clauses = Signs(rawValue: 1 << 6)
  /// Names a region or its head: "kabupaten", "bupati".
  static let region = Signs(rawValue: 1 << 7)
  /// May leave open what is meant: "dll", "secukupnya".
  static let vague = Signs(rawValue: 1 << 8)
  /// Holds a foreign word.
  static let foreign = Signs(rawValue: 1 << 9)
  /// Holds a word that is often misspelt.
  static let misspelt = Signs(rawValue: 1 << 10)
  /// Holds a word of capitals that not everybody knows.
  static let abbreviation = Signs(rawValue: 1 << 11)
  /// Names a tool.
  static let tool = Signs(rawValue: 1 << 12)
  /// Names a book or a card that is filled in.
  static let record = Signs(rawValue: 1 << 13)
  /// Calls a document by the rarer of its names.
  static let variant = Signs(rawValue: 1 << 14)
  /// Holds an abbreviation that everybody knows; a sign of a word, never of a text.
  static let knownAbbreviation = Signs(rawValue: 1 << 15)
}

extension Signs {
  /// Finds the signs of a text.
  ///
  /// - Complexity: O(*n*) in its letters; the only look all texts of a draft get.
  init(of text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      var glance = Glance(opening: bytes)
      for byte in bytes { glance.take(byte) }
      glance.closeText()
      return glance.signs
    }
  }
}

/// The state of one look over a text.
private struct Glance {
  var signs: Signs = []
  private var word = WatchedWords.seed
  private var length = 0
  private var capitals = 0
  private var hasSmallLetters = false
  private var words = 0
  private var hasAbbreviation = false
  private var last: UInt8 = 0

  init(opening bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    if first >= 0x30, first <= 0x39 { signs.insert(.number) }
    // Marks that say "as above" are all there is in their cell.
    if bytes.count <= 3, first < 0x30 || first > 0x7A { signs.insert(.pointer) }
  }

  mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A:
      add(byte)
      hasSmallLetters = true
    case 0x41...0x5A:
      add(byte + 0x20)
      capitals += 1
    case 0x30...0x39: add(byte)
    case UInt8(ascii: "-") where length > 0: add(byte)
    default:
      closeWord()
      addSign(of: byte)
    }
    last = byte
  }

  private mutating func add(_ byte: UInt8) {
    word = WatchedWords.adding(byte, to: word)
    length += 1
  }

  mutating func closeText() {
    closeWord()
    // In a text all in capitals no word is an abbreviation, unless it is the only one.
    if hasAbbreviation, hasSmallLetters || words == 1 { signs.insert(.abbreviation) }
  }

  private mutating func closeWord() {
    guard length > 0 else { return }
    let found = WatchedWords.standard.signs(of: word)
    signs.formUnion(found.subtracting(.knownAbbreviation))
    if capitals == length, capitals > 1, !found.contains(.knownAbbreviation) {
      hasAbbreviation = true
    }
    words += 1
    word = WatchedWords.seed
    length = 0
    capitals = 0
  }

  /// Takes a mark; of letters beyond ASCII only the first byte of "…" is one.
  private mutating func addSign(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "#"),
      UInt8(ascii: "`"), UInt8(ascii: "&"), 0xE2:
      signs.insert(.residue)
    case UInt8(ascii: "*"):
      signs.insert(.pointer)
      if byte == last { signs.insert(.residue) }
    case UInt8(ascii: "."):
      signs.insert(.clauses)
      if byte == last { signs.insert(.residue) }
    case UInt8(ascii: "_"):
      if byte == last { signs.insert(.residue) }
    case UInt8(ascii: ";"), UInt8(ascii: ")"), 0x0A: signs.insert(.clauses)
    default: break
    }
  }
}
