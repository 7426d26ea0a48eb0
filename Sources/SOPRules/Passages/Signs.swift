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
  /// Goes on behind a full stop, a semicolon or the end of a line.
  static let clauses = Signs(rawValue: 1 << 6)
  /// Names a region or its head: "kabupaten", "bupati".
  static let region = Signs(rawValue: 1 << 7)
}

extension Signs {
  /// Finds the signs of a text.
  ///
  /// - Complexity: O(*n*) in its letters; the only look all texts of a draft get.
  init(of text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      var signs: Signs = []
      var word = WatchedWords.seed
      var isInWord = false
      var last: UInt8 = 0
      if let first = bytes.first {
        if first >= 0x30, first <= 0x39 { signs.insert(.number) }
        // Marks that say "as above" are all there is in their cell.
        if bytes.count <= 3, first < 0x30 || first > 0x7A { signs.insert(.pointer) }
      }
      for byte in bytes {
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          word = WatchedWords.adding(byte, to: word)
          isInWord = true
        case 0x41...0x5A:
          word = WatchedWords.adding(byte + 0x20, to: word)
          isInWord = true
        case UInt8(ascii: "-") where isInWord:
          word = WatchedWords.adding(byte, to: word)
        default:
          if isInWord {
            signs.formUnion(WatchedWords.standard.signs(of: word))
            word = WatchedWords.seed
            isInWord = false
          }
          if Signs.isMark(byte, after: last) { signs.insert(.residue) }
          switch byte {
          case UInt8(ascii: "*"): signs.insert(.pointer)
          case UInt8(ascii: "."), UInt8(ascii: ";"), 0x0A: signs.insert(.clauses)
          default: break
          }
        }
        last = byte
      }
      if isInWord { signs.formUnion(WatchedWords.standard.signs(of: word)) }
      return signs
    }
  }

  /// Whether a byte may belong to what editing leaves behind; of letters beyond ASCII only the
  /// first byte of "…".
  private static func isMark(_ byte: UInt8, after last: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "#"),
      UInt8(ascii: "`"), UInt8(ascii: "&"), 0xE2:
      true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "*"): byte == last
    default: false
    }
  }
}
