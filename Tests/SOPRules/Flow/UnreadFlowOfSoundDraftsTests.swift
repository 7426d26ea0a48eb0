import SOPDocument
import SOPRules
import Testing

/// Where something of a sound draft cannot be read, that is told as a Problem, and no rule holds
/// what it cannot see against the draft.
@Suite struct `What could not be read in a sound draft` {
  /// Values that say something, but nothing that can be read.
  private static let unreadable: [(cell: Cell, words: String)] = [
    (.branches, "cabang: [[Ya, 3]]"), (.branches, "cabang: menurut hasilnya"),
    (.next, "lanjut: {ke: 3}"), (.symbol, "simbol: [proses]"),
  ]

  private func hiding(_ cell: Cell, _ words: String, at row: Int, of sop: SOP) -> SOP {
    var sop = sop
    let id = sop.activities[row].id
    if cell == .branches { sop.activities[row].branches = [] }
    if cell == .next { sop.activities[row].next = nil }
    if cell == .symbol { sop.activities[row].symbol = Written(words: words, meaning: .unread) }
    sop.leftovers.append(
      Leftover(home: .activity(id), key: cell.key, text: words, isUnreadValue: true))
    return sop
  }

  @Test(arguments: Corpus.drafts)
  func `costs nothing, whichever arrow or symbol it is`(draft: Corpus.Draft) throws {
    for row in draft.sop.activities.indices {
      for (cell, words) in Self.unreadable {
        let reading = try SOP.reading(hiding(cell, words, at: row, of: draft.sop).printed())
        #expect(reading.problems.map(\.kind) == [.unread], "\(words) di langkah \(row + 1)")
        let findings = Rulebook.standard.review(reading.sop, for: .ofExamples).findings.filter {
          finding in
          let mark = "\(finding.code) \(finding.subject.path(in: reading.sop))"
          return !draft.remarks.contains(mark)
        }
        #expect(
          findings.map { "\($0.code): \($0.message)" } == [],
          "\(draft.name): \(words) di langkah \(row + 1)")
      }
    }
  }
}
