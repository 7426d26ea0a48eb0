/// A text libyaml can read to its end: UTF-8 without control characters, every line break an
/// ordinary one.
///
/// Words pasted from office programs bring vertical tabs and line separators, old files bring
/// Latin-1; libyaml refuses the whole text for one of them. Each becomes one sign that can be read,
/// so that lines and columns stay true.
struct CleanText {
  private(set) var bytes: [UInt8] = []
  /// The lines that were repaired, counted from 1.
  private(set) var repairedLines: [Int] = []
  private var line = 1

  /// Whether the bytes may go to libyaml as they are.
  static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard isPrintable(byte) else { return false }
        position += 1
      } else {
        let (length, isKept) = character(in: bytes, at: position)
        guard isKept else { return false }
        position += length
      }
    }
    return true
  }

  init(repairing source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count + 16)
    var position = 0
    while position < source.count {
      let byte = source[position]
      if byte < 0x80 {
        append(ascii: byte, before: position + 1 < source.count ? source[position + 1] : nil)
        position += 1
        continue
      }
      let (length, isKept) = Self.character(in: source, at: position)
      if isKept {
        bytes.append(contentsOf: source[position..<position + length])
      } else {
        repair(length > 1 ? [0x20] : [0xEF, 0xBF, 0xBD])
      }
      position += length
    }
  }

  private mutating func append(ascii byte: UInt8, before next: UInt8?) {
    guard Self.isPrintable(byte) else { return repair([0x20]) }
    bytes.append(byte)
    if byte == 0x0A || (byte == 0x0D && next != 0x0A) { line += 1 }
  }

  private mutating func repair(_ sign: [UInt8]) {
    bytes.append(contentsOf: sign)
    if repairedLines.last != line { repairedLines.append(line) }
  }

  private static func isPrintable(_ byte: UInt8) -> Bool {
    byte >= 0x20 ? byte != 0x7F : byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The length of the character that begins here, and whether it may stay; a wrong byte has length 1.
  private static func character(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (length: Int, isKept: Bool) {
    let first = bytes[position]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard length > 1, position + length <= bytes.count else { return (1, false) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return (1, false) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (1, false) }
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return (length, false)
    default: return (length, true)
    }
  }
}
