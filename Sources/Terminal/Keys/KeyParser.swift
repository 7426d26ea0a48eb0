/// Turns the bytes of any terminal into keys, however they are cut into reads.
///
/// Ours and not ncurses', because `get_wch` was measured to lose a character whose bytes come in two reads, to drop
/// invalid bytes, and to leak sequences its terminfo entry does not name (PuTTY's F1, Home and End) as typed text. Pure: it gets
/// the time with the bytes and names the `deadline` at which it wants `expire` to be called. What is no key (mouse, focus, replies) is
/// swallowed, what is no UTF-8 becomes U+FFFD; nothing traps.
package struct KeyParser: Sendable {
  /// When `expire(at:)` is wanted.
  package private(set) var deadline: Moment?

  private var pending: [UInt8] = []
  private var paste: Paste?
  private var tailUntil: Moment?
  private let escapePatience: Int

  /// How long an unfinished sequence is waited for, in milliseconds.
  ///
  /// Only an ESC and what could be Alt with a letter must be decided at once. A half received character is no key of
  /// its own: with the timer of ESC, a split é became two U+FFFD.
  private static let sequencePatience = 500
  private static let textPatience = 1000
  private static let pastePatience = 1000

  /// Waits for the rest of an ESC so many milliseconds: 50 at the machine itself, 100 over a network.
  package init(escapePatience: Int = 50) {
    self.escapePatience = escapePatience
  }

  /// Takes what was read in one go.
  package mutating func receive(_ bytes: [UInt8], at now: Moment) -> [Typed] {
    guard !bytes.isEmpty else { return [] }
    if let key = lateTail(bytes, at: now) { return [.key(key)] }
    tailUntil = nil
    pending += bytes
    return readPending(at: now)
  }

  /// Decides what is unfinished, if its deadline has come.
  package mutating func expire(at now: Moment) -> [Typed] {
    guard let deadline, now >= deadline else { return [] }
    self.deadline = nil
    if let paste {
      self.paste = nil
      return [.paste(paste.text)]
    }
    var typed: [Typed] = []
    switch pending.first {
    case nil: break
    case 0x1B: typed = expireEscape(at: now)
    default: typed = [.key(.character("\u{FFFD}"))]
    }
    pending = []
    return typed
  }

  private mutating func expireEscape(at now: Moment) -> [Typed] {
    if pending == [0x1B] {
      tailUntil = now + Self.sequencePatience
      return [.key(.escape)]
    }
    if pending == [0x1B, 0x1B] { return [.key(.escape), .key(.escape)] }
    guard pending.count == 2 else { return [] }
    return [.key(.alt(Character(Unicode.Scalar(pending[1]).properties.lowercaseMapping)))]
  }

  /// Reads the rest of a sequence whose ESC has already been taken for the key, because the line was slow.
  ///
  /// Otherwise it would be typed into the draft.
  private mutating func lateTail(_ bytes: [UInt8], at now: Moment) -> Key? {
    guard let tailUntil, now <= tailUntil, pending.isEmpty, paste == nil, bytes.count >= 2,
      bytes[0] == 0x5B || bytes[0] == 0x4F
    else { return nil }
    let whole: [UInt8] = [0x1B] + bytes
    guard case .key(let key, whole.count) = KeySequence.read(whole[...]) else { return nil }
    self.tailUntil = nil
    return key
  }

  private mutating func readPending(at now: Moment) -> [Typed] {
    var typed: [Typed] = []
    var index = 0
    deadline = nil
    reading: while index < pending.count || paste != nil {
      if paste != nil {
        guard let text = takePaste(&index) else {
          deadline = now + Self.pastePatience
          break reading
        }
        typed.append(.paste(text))
        continue
      }
      switch KeySequence.read(pending[index...]) {
      case .key(let key, let count):
        typed.append(.key(key))
        index += count
      case .nothing(let count): index += count
      case .paste(let count):
        paste = Paste()
        index += count
      case .unfinished(let patience):
        deadline = now + milliseconds(patience)
        break reading
      }
    }
    pending.removeFirst(index)
    return typed
  }

  /// Feeds what is left to the paste and gives its text if it ends there.
  private mutating func takePaste(_ index: inout Int) -> String? {
    let count = paste?.receive(pending[index...])
    index += count ?? (pending.count - index)
    guard count != nil else { return nil }
    defer { paste = nil }
    return paste?.text
  }

  private func milliseconds(_ patience: KeySequence.Patience) -> Int {
    switch patience {
    case .escape: escapePatience
    case .sequence: Self.sequencePatience
    case .text: Self.textPatience
    }
  }
}
