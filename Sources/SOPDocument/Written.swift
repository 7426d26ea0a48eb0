/// A cell of a draft: the author's words and what they mean.
///
/// A learner's mistake must be representable, so nothing here is ever refused: an empty cell, an
/// explicit "tidak ada", a value and words that could not be read are four different things, and
/// only the first two may cost points.
///
/// What every rule asks of every cell is `@inlinable`, and what that reads `@usableFromInline`: a
/// member of a generic type that is called in another module without its body first finds out what
/// its values are, which was measured as a seventh of all rules.
@usableFromInline
package struct Written<Value: Sendable & Hashable>: Sendable, Hashable {
  @usableFromInline
  package enum Meaning: Sendable, Hashable {
    /// Blank, "-" or not there at all.
    case empty
    /// The author says there is none: "tidak ada", "nihil".
    case none
    case value(Value)
    /// There are words, but they could not be understood as a `Value`.
    case unread
  }

  /// The author's words, as they stood; empty when there were none.
  @usableFromInline
  package var words: String
  @usableFromInline
  package var meaning: Meaning

  @inlinable
  package init(words: String, meaning: Meaning) {
    self.words = words
    self.meaning = meaning
  }

  @inlinable
  package static var empty: Written { Written(words: "", meaning: .empty) }

  @inlinable
  package var value: Value? {
    guard case .value(let value) = meaning else { return nil }
    return value
  }

  @inlinable
  package var isEmpty: Bool {
    if case .empty = meaning { true } else { false }
  }

  @inlinable
  package var isUnread: Bool {
    if case .unread = meaning { true } else { false }
  }

  /// The author says that there is none.
  @inlinable
  package var isNone: Bool {
    if case .none = meaning { true } else { false }
  }

  /// A value or an explicit "tidak ada": the author has answered.
  @inlinable
  package var isAnswered: Bool {
    switch meaning {
    case .none, .value: true
    case .empty, .unread: false
    }
  }
}

extension Written where Value == String {
  /// Reads one line of text: blank and dashes are empty, "tidak ada" and "nihil" are none.
  package init(text: String) {
    let core = text.trimmedWhitespace
    if Blank.isEmpty(core) {
      self.init(words: text, meaning: .empty)
    } else if Blank.isNone(core) {
      self.init(words: text, meaning: .none)
    } else {
      self.init(words: text, meaning: .value(core))
    }
  }

  /// The text, or nothing when there is no value.
  @inlinable
  package var text: String { value ?? "" }
}

extension Written where Value == [String] {
  /// Reads a list: blank items vanish; a single "tidak ada" is none.
  package init(items: [String]) {
    var kept = items
    if items.contains(where: {
      Blank.isEmpty($0) || $0.trimmedWhitespace.utf8.count != $0.utf8.count
    }) {
      kept = items.map(\.trimmedWhitespace).filter { !Blank.isEmpty($0) }
    }
    if kept.isEmpty {
      self.init(words: items.first ?? "", meaning: .empty)
    } else if kept.count == 1, let only = kept.first, Blank.isNone(only) {
      self.init(words: only, meaning: .none)
    } else {
      self.init(words: Self.joined(kept), meaning: .value(kept))
    }
  }

  /// Joins items to one line, made at once in its whole length.
  private static func joined(_ items: [String]) -> String {
    guard items.count > 1, var words = items.first else { return items.first ?? "" }
    words.reserveCapacity(items.reduce(0) { $0 + $1.utf8.count + 2 })
    for item in items.dropFirst() {
      words += "; "
      words += item
    }
    return words
  }

  /// The items, or none.
  @inlinable
  package var items: [String] { value ?? [] }
}

/// Which words say that a cell holds nothing.
package enum Blank {
  package static func isEmpty(_ text: String) -> Bool {
    // A letter in front, as nearly always, is the whole answer.
    if let first = text.utf8.first, first >= 0x41, first <= 0x7A, first != 0x5F { return false }
    return hasNoLetter(text)
  }

  private static func hasNoLetter(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "-" || scalar == "–" || scalar == "—" || scalar == "." || scalar == "…"
        || scalar == "_" || scalar.isSpace
    }
  }

  package static func isNone(_ text: String) -> Bool {
    guard text.utf8.count <= 9 else { return false }
    return ["tidak ada", "nihil", "n/a"].contains(text.lowercased())
  }
}

extension String {
  /// The text without white space at both ends.
  package var trimmedWhitespace: String {
    let bytes = utf8
    if let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20, first < 0x80,
      last < 0x80
    {
      return self
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(scalars[first...last])
  }
}
