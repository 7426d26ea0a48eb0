/// The sequences of xterm, PuTTY, the Linux console, rxvt, tmux, screen, Windows Terminal and kitty.
///
/// One table for all of them: what terminfo says about keys is wrong for PuTTY and for every name a server does not know.
extension KeySequence {
  /// What a control sequence with these parameters and this final byte means.
  static func interpret(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    // Mouse reports, device attributes and mode reports have a private mark.
    if let mark = parameters.first, (0x3C...0x3F).contains(mark) { return nil }
    let fields = parameters.split(separator: 0x3B, omittingEmptySubsequences: false)
    let first = number(fields.first)
    let modifiers = Modifiers(fields.count > 1 ? fields[1] : nil)
    let letter = Character(Unicode.Scalar(final))
    switch letter {
    case "~":
      if first == 27, fields.count == 3 { return character(number(fields[2]), modifiers) }
      return numbered[first].map(modifiers.applied(to:))
    case "^": return numbered[first].map(Modifiers(control: true).applied(to:))
    case "@": return numbered[first].map(Modifiers(shift: true, control: true).applied(to:))
    case "$": return numbered[first].map(Modifiers(shift: true).applied(to:))
    case "u": return isRelease(fields) ? nil : character(first, modifiers)
    case "Z": return .backTab
    case "a": return .up
    case "b": return .down
    case "c": return fields.first?.isEmpty ?? true ? .right : nil
    case "d": return .left
    case "P", "Q", "R", "S":
      // A report of the cursor's place ends in R as well.
      guard first <= 1, fields.count < 2 || (2...16).contains(number(fields[1])) else { return nil }
      return modifiers.applied(to: .function(Int(final) - 0x4F))
    default: return isRelease(fields) ? nil : arrow(letter).map(modifiers.applied(to:))
    }
  }

  static func keypad(_ final: UInt8) -> Key? {
    let letter = Character(Unicode.Scalar(final))
    switch letter {
    case "P", "Q", "R", "S": return .function(Int(final) - 0x4F)
    case "M": return .enter
    case "I": return .tab
    case " ": return .character(" ")
    case "X": return .character("=")
    case "j"..."y": return .character(Array("*+,-./0123456789")[Int(final) - 0x6A])
    case "a": return .up
    case "b": return .down
    case "c": return .alt("f")
    case "d": return .alt("b")
    default: return arrow(letter)
    }
  }

  private static func arrow(_ letter: Character) -> Key? {
    switch letter {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    default: nil
    }
  }

  private static let numbered: [Int: Key] = {
    var table: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functions = [11...15, 17...21, 23...26, 28...29, 31...34].joined()
    for (index, code) in functions.enumerated() { table[code] = .function(index + 1) }
    return table
  }()

  /// A key named by its character's number, as in CSI u and modifyOtherKeys.
  private static func character(_ code: Int, _ modifiers: Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.shift ? .backTab : .tab
    case 13, 57414: return .enter
    case 27: return .escape
    case 8, 127: return modifiers.control || modifiers.alt ? .control("w") : .backspace
    case 57399...57413: return .character(Array("0123456789./*-+")[code - 57399])
    case 57415: return .character("=")
    case 57417...57426:
      let keys: [Key] = [
        .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete,
      ]
      return modifiers.applied(to: keys[code - 57417])
    case 57344...63743: return nil
    default: break
    }
    guard code >= 32, let scalar = Unicode.Scalar(UInt32(code)), !(0x80..<0xA0).contains(code)
    else { return nil }
    if modifiers.control, scalar.isASCII { return controlled(scalar) }
    if modifiers.alt, scalar.isASCII { return alt(scalar) }
    let text = modifiers.shift ? scalar.properties.uppercaseMapping : String(scalar)
    return text.first.map { .character($0) }
  }

  private static func controlled(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "h", "H": .backspace
    case "i", "I": .tab
    case "j", "J", "m", "M": .enter
    case "[": .escape
    default: .control(Character(scalar.properties.lowercaseMapping))
    }
  }

  static func number(_ field: ArraySlice<UInt8>?) -> Int {
    var value = 0
    for byte in field ?? [] {
      guard (0x30...0x39).contains(byte), value < 1_000_000 else { break }
      value = value * 10 + Int(byte) - 0x30
    }
    return value
  }

  /// Whether the second parameter says that the key was let go.
  private static func isRelease(_ fields: [ArraySlice<UInt8>]) -> Bool {
    guard fields.count > 1 else { return false }
    let parts = fields[1].split(separator: 0x3A)
    return parts.count > 1 && number(parts[1]) == 3
  }
}

/// What was held down with a key.
struct Modifiers: Hashable {
  var shift = false
  var alt = false
  var control = false

  init(shift: Bool = false, alt: Bool = false, control: Bool = false) {
    self.shift = shift
    self.alt = alt
    self.control = control
  }

  /// Reads a parameter that is 1 and a bit each for shift, alt and control.
  init(_ field: ArraySlice<UInt8>?) {
    let bits = max(0, KeySequence.number(field) - 1)
    self.init(shift: bits & 1 != 0, alt: bits & 2 != 0, control: bits & 4 != 0)
  }

  /// The key that stands for one with modifiers; see `Key`.
  func applied(to key: Key) -> Key {
    switch key {
    case .left where control || alt: .alt("b")
    case .right where control || alt: .alt("f")
    case .home where control: .alt("<")
    case .end where control: .alt(">")
    case .delete where control: .alt("d")
    case .function(let number) where shift && number <= 12: .function(number + 12)
    default: key
    }
  }
}
