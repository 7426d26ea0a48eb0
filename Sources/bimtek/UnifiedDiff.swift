/// The difference of two texts of equally many lines, as `diff -u` prints it.
enum UnifiedDiff {
  private static let context = 3

  static func printing(_ old: String, _ new: String, name: String) -> String {
    let before = lines(of: old)
    let after = lines(of: new)
    let changed = before.indices.filter { before[$0] != after[$0] }
    guard !changed.isEmpty else { return "" }
    var hunks: [ClosedRange<Int>] = []
    for line in changed {
      let hunk = max(0, line - context)...min(before.count - 1, line + context)
      if let last = hunks.last, hunk.lowerBound <= last.upperBound + 1 {
        hunks[hunks.count - 1] = last.lowerBound...hunk.upperBound
      } else {
        hunks.append(hunk)
      }
    }
    return "--- \(name)\n+++ \(name)\n"
      + hunks.map { self.hunk($0, before, after) }.joined()
  }

  private static func hunk(
    _ range: ClosedRange<Int>, _ before: [Substring], _ after: [Substring]
  ) -> String {
    let place = "\(range.lowerBound + 1),\(range.count)"
    var text = "@@ -\(place) +\(place) @@\n"
    var line = range.lowerBound
    while line <= range.upperBound {
      guard before[line] != after[line] else {
        text += " \(before[line])\n"
        line += 1
        continue
      }
      let run = (line...range.upperBound).prefix { before[$0] != after[$0] }
      text += run.map { "-\(before[$0])\n" }.joined() + run.map { "+\(after[$0])\n" }.joined()
      line += run.count
    }
    return text
  }

  /// Lines end at a line feed alone, so that a carriage return stays part of its line.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: "\n") ?? rest.endIndex
      lines.append(Substring(rest[..<end]))
      rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
    }
    return lines
  }
}
