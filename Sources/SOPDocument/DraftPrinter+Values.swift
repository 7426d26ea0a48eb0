import PlainYAML

/// Keys with one value or a list of them, and what was kept unread among them.
extension DraftPrinter {
  /// How a list of one text is written.
  enum Alone { case asText, inBrackets, asList }

  mutating func put<Value>(_ key: String, _ written: Written<Value>, at indent: Int) {
    guard !written.words.isEmpty, !isKept(written) else { return }
    text += head(key, at: indent) + " " + PrintedScalar.printing(written.words) + "\n"
  }

  mutating func putList(
    _ key: String, _ written: Written<[String]>, at indent: Int, alone: Alone
  ) {
    guard let items = written.value else { return put(key, written, at: indent) }
    text += head(key, at: indent)
    if items.count == 1, alone == .asText {
      text += " " + PrintedScalar.printing(items[0]) + "\n"
      return
    }
    if alone != .asList {
      let line = items.map { PrintedScalar.printing($0, inBrackets: true) }.joined(separator: ", ")
      if indent + key.utf8.count + line.utf8.count + 4 <= Self.widest {
        text += " [" + line + "]\n"
        return
      }
    }
    text += "\n"
    let inner = String(repeating: " ", count: indent + 2)
    for item in items { text += inner + "- " + PrintedScalar.printing(item) + "\n" }
  }

  /// Whether the words stand among the leftovers, form and all.
  private mutating func isKept<Value>(_ written: Written<Value>) -> Bool {
    guard written.isUnread, keptTexts.contains(written.words) else { return false }
    stillUnread.insert(written.words)
    return true
  }

  /// Keys whose values know nothing of having been unread.
  private static let withoutMeaning = [
    "format", "cabang", "lanjut", "langkah", "abaikan",
  ]

  mutating func putLeftovers(
    _ home: Leftover.Home, at indent: Int, overwritten: [String]
  ) {
    for leftover in leftovers[home] ?? [] {
      if leftover.isUnreadValue, !stillUnread.contains(leftover.text) {
        guard let key = leftover.key, Self.withoutMeaning.contains(key),
          !overwritten.contains(key)
        else { continue }
      }
      if let key = leftover.key {
        // What repeats a key would be read where nothing stood above it.
        if leftover.isRepeated, !keys.contains(key) {
          text += head(PrintedScalar.printing(key), at: indent) + "\n"
        }
        keys.insert(key)
      }
      let lines = LeftoverText.indented(leftover.text, by: indent)
      text += margin(indent) + lines.dropFirst(indent)
    }
  }
}
