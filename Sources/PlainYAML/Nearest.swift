/// The word among known ones that a writer most likely meant.
package enum Nearest {
  /// Returns the nearest word, or nothing when even that is too far to be meant.
  ///
  /// Case is ignored. One slip in three letters is the most that is forgiven, three slips at most.
  ///
  /// - Complexity: O(*w · l²*) for *w* words of length *l*.
  package static func word(to text: String, among words: [String]) -> String? {
    match(to: text, among: words)?.word
  }

  /// Returns the nearest word with its distance, or nothing when even that is too far to be meant.
  ///
  /// - Complexity: O(*w · l²*) for *w* words of length *l*.
  package static func match(
    to text: String, among words: [String]
  ) -> (word: String, distance: Int)? {
    let wanted = Array(text.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let allowed = min(3, max(1, wanted.count / 3))
    var best: (word: String, distance: Int)?
    for word in words {
      let candidate = Array(word.lowercased().unicodeScalars)
      guard abs(candidate.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, candidate)
      if distance <= allowed, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best
  }

  /// Returns how many letters must be added, dropped, changed or swapped with their neighbour.
  package static func distance(_ one: String, _ other: String) -> Int {
    distance(Array(one.unicodeScalars), Array(other.unicodeScalars))
  }

  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let change = one[row] == other[column] ? 0 : 1
        var least = min(above[column] + change, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      before = above
      above = current
    }
    return above[other.count]
  }
}
