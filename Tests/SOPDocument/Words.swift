/// Words of a text: letters and figures, whatever stands between them.
enum Words {
  static func count(in text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        counts[String(word), default: 0] += 1
      }
    }
    return counts
  }

  /// The words that stand less often in the second text than in the first.
  static func lost(from text: String, in printed: String) -> [String] {
    let printed = count(in: printed)
    return count(in: text).filter { printed[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }
}
