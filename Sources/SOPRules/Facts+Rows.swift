import SOPDocument

extension Facts {
  /// What a message calls a row: its number and the author's words, so that both can be found again.
  func named(_ row: Int) -> String {
    let words = Facts.shortened(sop.activities[row].text.text)
    return words.isEmpty ? "langkah \(row + 1)" : "langkah \(row + 1) (\"\(words)\")"
  }

  /// The same at the beginning of a sentence.
  func heading(_ row: Int) -> String { named(row).capitalizedFirst }

  /// "langkah 2", "langkah 2 dan 4".
  func numbers(of rows: [Int]) -> String {
    "langkah " + Wording.series(rows.map { String($0 + 1) })
  }

  /// The author's words, cut at a blank where they are too long to be read inside a sentence.
  static func shortened(_ words: String, to limit: Int = 60) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let head = line.prefix(limit)
    guard let blank = head.lastIndex(of: " ") else { return head + "…" }
    return head[..<blank] + "…"
  }

  /// The cell that says where an arrow leads: the branch, or the row's `lanjut`.
  func subject(of arrow: Flow.Arrow) -> Subject {
    if let branch = arrow.branch { return .branch(sop.activities[arrow.source].id, branch) }
    return sop.activities[arrow.source].next == nil
      ? activity(arrow.source) : cell(arrow.source, .next)
  }
}

extension String {
  /// The text as the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
