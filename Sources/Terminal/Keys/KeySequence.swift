/// The key at the beginning of some bytes.
enum KeySequence {
  /// What bytes begin with.
  enum Reading: Hashable {
    case key(Key, Int)
    /// So many bytes that are no key: a mouse, a reply, a sequence nobody knows.
    case nothing(Int)
    /// The opening bracket of a paste.
    case paste(Int)
    case unfinished(Patience)
  }

  /// How long the rest is worth waiting for.
  enum Patience: Hashable {
    case escape
    case sequence
    case text
  }

  /// A reply longer than this is not waited for.
  private static let longestString = 4096
  private static let longestSequence = 64

  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let bytes = ArraySlice(bytes)
    guard let first = bytes.first else { return .unfinished(.text) }
    switch first {
    case 0x1B: return readEscape(bytes)
    case 0x00: return .key(.control(" "), 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x09: return .key(.tab, 1)
    case 0x0A, 0x0D: return .key(.enter, 1)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0x1C...0x1F: return .key(.control(Character(Unicode.Scalar(first + 0x40))), 1)
    case 0x20...0x7E: return .key(.character(Character(Unicode.Scalar(first))), 1)
    default: return readScalar(bytes)
    }
  }

  private static func readEscape(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let second = bytes.dropFirst().first else { return .unfinished(.escape) }
    switch second {
    case 0x1B:
      // Alt with a key that has a sequence of its own; Esc pressed twice otherwise.
      guard let third = bytes.dropFirst(2).first else { return .unfinished(.escape) }
      return third == 0x5B || third == 0x4F ? .nothing(1) : .key(.escape, 1)
    case 0x5B: return readControlSequence(bytes)
    case 0x4F: return readKeypad(bytes)
    case 0x50, 0x5D, 0x5E, 0x5F: return readString(bytes)
    case 0x08, 0x7F: return .key(.control("w"), 2)
    case 0x30: return .key(.function(10), 2)
    case 0x31...0x39: return .key(.function(Int(second) - 0x30), 2)
    case 0x20...0x7E: return .key(alt(Unicode.Scalar(second)), 2)
    default: return .key(.escape, 1)
    }
  }

  /// ESC [ … : parameters, intermediates, a final byte.
  private static func readControlSequence(_ bytes: ArraySlice<UInt8>) -> Reading {
    let start = bytes.startIndex
    guard bytes.count > 2 else { return .unfinished(.sequence) }
    if bytes[start + 2] == 0x5B {
      // The Linux console's F1 to F5.
      guard bytes.count > 3 else { return .unfinished(.sequence) }
      let letter = bytes[start + 3]
      return (0x41...0x45).contains(letter) ? .key(.function(Int(letter) - 0x40), 4) : .nothing(3)
    }
    var index = start + 2
    while index < bytes.endIndex {
      let byte = bytes[index]
      let parameters = bytes[start + 2..<index]
      if (0x40...0x7E).contains(byte) || isShiftOfRxvt(byte, after: parameters) {
        let length = index + 1 - start
        if byte == 0x4D, parameters.isEmpty {
          // A mouse report of the oldest kind: three more bytes of any value.
          return bytes.count >= length + 3 ? .nothing(length + 3) : .unfinished(.sequence)
        }
        if byte == 0x7E, parameters.elementsEqual("200".utf8) { return .paste(length) }
        return interpret(parameters, byte).map { .key($0, length) } ?? .nothing(length)
      }
      guard (0x20...0x3F).contains(byte), index - start < longestSequence else {
        return .nothing(index - start)
      }
      index += 1
    }
    return .unfinished(.sequence)
  }

  private static func isShiftOfRxvt(_ byte: UInt8, after parameters: ArraySlice<UInt8>) -> Bool {
    byte == 0x24 && !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// ESC O … : the keypad, four function keys, and arrows in application mode.
  private static func readKeypad(_ bytes: ArraySlice<UInt8>) -> Reading {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex, (0x30...0x3B).contains(bytes[index]), index < bytes.startIndex + 6
    {
      index += 1
    }
    guard index < bytes.endIndex else {
      return .unfinished(bytes.count == 2 ? .escape : .sequence)
    }
    let length = index + 1 - bytes.startIndex
    let modifiers = Modifiers(bytes[(bytes.startIndex + 2)..<index].split(separator: 0x3B).last)
    if let key = keypad(bytes[index]) { return .key(modifiers.applied(to: key), length) }
    if (0x20...0x7E).contains(bytes[index]) { return .nothing(length) }
    return .key(.alt("o"), 2)
  }

  /// ESC P, ], ^ and _ begin replies of the terminal that end in BEL or ESC \.
  private static func readString(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let third = bytes.dropFirst(2).first else { return .unfinished(.escape) }
    let second = bytes[bytes.startIndex + 1]
    let isReply =
      switch second {
      case 0x5D: (0x30...0x39).contains(third)
      case 0x50: (0x30...0x3F).contains(third) || third == 0x21 || third == 0x24 || third == 0x2B
      default: third == 0x47
      }
    guard isReply else { return .key(alt(Unicode.Scalar(second)), 2) }
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 { return .nothing(index + 1 - bytes.startIndex) }
      if bytes[index] == 0x1B {
        guard index + 1 < bytes.endIndex else { return .unfinished(.sequence) }
        let ends = bytes[index + 1] == 0x5C
        return .nothing(index + (ends ? 2 : 0) - bytes.startIndex)
      }
      index += 1
    }
    return bytes.count > longestString ? .nothing(bytes.count) : .unfinished(.sequence)
  }

  private static func readScalar(_ bytes: ArraySlice<UInt8>) -> Reading {
    let first = bytes[bytes.startIndex]
    let needed: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (needed, second) = (2, 0x80...0xBF)
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (needed, second) = (3, 0x80...0xBF)
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: (needed, second) = (4, 0x80...0xBF)
    default: return .key(.character("\u{FFFD}"), 1)
    }
    for offset in 1..<needed {
      guard offset < bytes.count else { return .unfinished(.text) }
      let byte = bytes[bytes.startIndex + offset]
      guard (offset == 1 ? second : 0x80...0xBF).contains(byte) else {
        return .key(.character("\u{FFFD}"), offset)
      }
    }
    let text = String(decoding: bytes.prefix(needed), as: UTF8.self)
    let isControl = first == 0xC2 && bytes[bytes.startIndex + 1] < 0xA0
    return .key(.character(isControl ? "\u{FFFD}" : text.first ?? "\u{FFFD}"), needed)
  }

  static func alt(_ scalar: Unicode.Scalar) -> Key {
    .alt(Character(scalar.properties.lowercaseMapping))
  }
}
