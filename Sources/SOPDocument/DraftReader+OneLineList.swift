import PlainYAML

/// "pelaksana: A, B, C" is a list to its author and a single name to YAML.
extension DraftReader {
  /// Keeps the performers where they are several in one line, and says how a list is written.
  ///
  /// They are not split: a comma may also stand inside a name. A name some row bears whole is one.
  mutating func keptAsOneLine(_ slot: borrowing Slot) -> Bool {
    let value = slot.entry.value
    guard value.oddity == nil, let text = value.text, text.utf8.contains(where: Self.isSeparator)
    else { return false }
    let names = text.split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { String($0).trimmedWhitespace }.filter { !Blank.isEmpty($0) }
    guard names.count > 1, !isBorneByARow(text) else { return false }
    Spot.subject(.performers).put(slot.span, in: &places)
    let kept = keep(slot, isUnreadValue: true)
    sop.performers = Written(words: kept, meaning: .unread)
    let list = firstLine("[" + names.joined(separator: ", ") + "]")
    problems.append(
      Problem(
        kind: .unread, span: slot.entry.span, place: slot.entry.keySpan.start,
        message: "Daftar pelaksana ditulis satu nama satu butir: \(slot.entry.key): \(list).",
        words: firstLine(text)))
    return true
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n")
  }

  private func isBorneByARow(_ text: String) -> Bool {
    let name = text.trimmedWhitespace.lowercased()
    func isName(_ node: Node) -> Bool { node.text?.trimmedWhitespace.lowercased() == name }
    return root?["langkah"]?.list?.contains { row in
      row["pelaksana"].map { isName($0) || $0.list?.contains(where: isName) == true } ?? false
    } ?? false
  }
}
