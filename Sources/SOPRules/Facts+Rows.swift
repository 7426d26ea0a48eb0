import SOPDocument

extension Facts {
  /// What a message calls a row: its number and the author's words, so that both can be found again.
  func named(_ row: Int) -> String {
    let words = sop.activities[row].text.text
    return words.isEmpty ? "langkah \(row + 1)" : "langkah \(row + 1) (\(words.quoted))"
  }

  /// The same at the beginning of a sentence.
  func heading(_ row: Int) -> String { named(row).capitalisedFirst }

  /// "langkah 2", "langkah 2 dan 4".
  func numbers(of rows: [Int]) -> String {
    "langkah " + Wording.numbers(rows.map { $0 + 1 })
  }

  /// Whether some row's performers could not be read; whoever they are, they may be anybody.
  var hasUnreadPerformers: Bool { rows.contains { sop.activities[$0].performers.isUnread } }

  /// Whether the first verb of a row's kegiatan is among these.
  func opens(_ row: Int, with verbs: WordList) -> Bool {
    sentences[row].verbs.first.map { verbs.contains(texts[row].list[$0]) } ?? false
  }

  /// The cell that says where an arrow leads: the branch, or the row's `lanjut`.
  func subject(of arrow: Flow.Arrow) -> Subject {
    if let branch = arrow.branch { return .branch(sop.activities[arrow.source].id, branch) }
    return sop.activities[arrow.source].next == nil
      ? activity(arrow.source) : cell(arrow.source, .next)
  }
}
