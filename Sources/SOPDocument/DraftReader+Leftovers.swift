import PlainYAML

/// What stays unread: kept, told, printed back.
extension DraftReader {
  /// The author's words in a stretch of text.
  mutating func slice(_ span: Span) -> String { ruler[span] }

  mutating func complain(_ kind: Problem.Kind, _ message: String, at slot: borrowing Slot) {
    problems.append(
      Problem(
        kind: kind, span: slot.entry.span, place: slot.place, message: message,
        words: firstLine(slice(slot.entry.span))))
  }

  /// Keeps the later one of two equal keys.
  mutating func keptAsRepeated(_ slot: borrowing Slot) -> Bool {
    guard slot.entry.isRepeated else { return false }
    _ = keep(slot, isRepeated: true)
    guard slot.entry.value.oddity != .malformed else { return true }
    problems.append(
      Problem(
        kind: .unread, span: slot.entry.span, place: slot.entry.keySpan.start,
        message: Oddity.repeatedKey.words, words: firstLine(slice(slot.entry.span))))
    return true
  }

  /// Keeps what a known key holds, and says so; returns the words kept.
  mutating func keepUnread(_ slot: borrowing Slot, because message: String) -> String {
    let text = keep(slot, isUnreadValue: true)
    if slot.entry.value.oddity != .malformed { complain(.unread, message, at: slot) }
    return text
  }

  /// Keeps an entry word for word for its home; returns the words kept.
  mutating func keep(
    _ slot: borrowing Slot, isUnreadValue: Bool = false, isRepeated: Bool = false
  ) -> String {
    let text = LeftoverText.of(slot.entry, inBrackets: slot.isInBrackets) { ruler[$0] }
    sop.leftovers.append(
      Leftover(
        home: slot.home, key: slot.entry.key, text: text, isUnreadValue: isUnreadValue,
        isRepeated: isRepeated))
    return text
  }

  func firstLine(_ words: String) -> String {
    let line = words.split(maxSplits: 1) { $0.isNewline }.first.map(String.init) ?? words
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}
