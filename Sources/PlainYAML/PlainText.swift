/// A text libyaml can read to its end: UTF-8 without control characters, every line break an
/// ordinary one.
///
/// Words pasted from office programs bring vertical tabs and line separators, old files bring
/// Latin-1; libyaml refuses the whole text for one of them. Each becomes one sign that can be read,
/// so that lines and columns stay true.
package struct PlainText: Sendable {
  package private(set) var bytes: [UInt8]
  /// The lines that were repaired, counted from 1.
  package private(set) var repairedLines: [Int] = []
  package private(set) var isASCII = true
  /// Neither tab nor carriage return stands in it.
  private(set) var hasPlainSpace = true

  package init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  package init(bytes: [UInt8]) {
    self.bytes = bytes
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if isMarked { self.bytes.removeFirst(3) }
    guard !checks() else { return }
    let source = self.bytes
    self.bytes = []
    self.bytes.reserveCapacity(source.count + 16)
    repair(source)
  }

  /// Whether the bytes may go to libyaml as they are.
  private mutating func checks() -> Bool {
    var isASCII = true
    var hasPlainSpace = true
    let isClean = bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var position = 0
      while position < bytes.count {
        // Most of a draft is plain letters and line feeds: eight at a time.
        while position + 8 <= bytes.count,
          Self.arePlain(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        {
          position += 8
        }
        guard position < bytes.count else { break }
        let byte = bytes[position]
        if byte < 0x80 {
          guard Self.isPrintable(byte) else { return false }
          if byte < 0x20, byte != 0x0A { hasPlainSpace = false }
          position += 1
        } else {
          isASCII = false
          let (length, isKept) = Self.character(in: bytes, at: position)
          guard isKept else { return false }
          position += length
        }
      }
      return true
    }
    self.isASCII = isASCII && isClean
    self.hasPlainSpace = hasPlainSpace && isClean
    return isClean
  }

  /// Whether eight bytes are all letters of ASCII or line feeds.
  private static func arePlain(_ eight: UInt64) -> Bool {
    let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let high = ~sevens
    // The high bit of each byte says whether it is a control character, and whether it is a line feed.
    let isControl = ~((eight & sevens) + 0x6060_6060_6060_6060) & ~eight
    let feed = eight ^ 0x0A0A_0A0A_0A0A_0A0A
    let isFeed = ~(((feed & sevens) + sevens) | feed)
    let delete = eight ^ sevens
    let isDelete = ~(((delete & sevens) + sevens) | delete)
    return (eight | (isControl & ~isFeed) | isDelete) & high == 0
  }

  private mutating func repair(_ source: [UInt8]) {
    var line = 1
    source.withUnsafeBufferPointer { source in
      // Where the stretch begins that may stay as it is.
      var kept = 0
      var position = 0
      while position < source.count {
        let byte = source[position]
        var length = 1
        var sign: [UInt8]?
        if byte < 0x80 {
          if !Self.isPrintable(byte) { sign = [0x20] }
          let next = position + 1 < source.count ? source[position + 1] : 0
          if byte == 0x0A || (byte == 0x0D && next != 0x0A) { line += 1 }
        } else {
          let (characters, isKept) = Self.character(in: source, at: position)
          length = characters
          if !isKept { sign = length > 1 ? [0x20] : [0xEF, 0xBF, 0xBD] }
        }
        if let sign {
          if repairedLines.last != line { repairedLines.append(line) }
          bytes.append(contentsOf: source[kept..<position])
          bytes.append(contentsOf: sign)
          kept = position + length
        }
        position += length
      }
      bytes.append(contentsOf: source[kept...])
    }
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
