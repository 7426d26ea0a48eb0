import SOPDocument
import SOPRules
import Testing

/// Where a rule must be silent though it looks like a slip, and where it must speak all the same.
@Suite struct CornerTests {
  @Test(arguments: try Corner.all())
  func `a rule speaks where its corners say, and only there`(corner: Corner) throws {
    #expect(Rulebook.standard[corner.code] != nil, "there is no rule \(corner.code)")
    let reading = try SOP.reading(Example.laid(corner.yaml))
    if !corner.isOfUnknownKeys { #expect(reading.problems.map(\.message) == []) }
    // The rule alone: what outranks or gathers it has tests of its own.
    let findings = Rulebook.standard.only([corner.code]).review(reading.sop).findings
    let said = findings.map(\.message)
    for words in corner.words {
      let holds = findings.contains { $0.message.contains(words) || $0.next.contains(words) }
      #expect(holds, "\(words) in \(findings.map { [$0.message, $0.next] })")
    }
    switch corner.verdict {
    case .silent: #expect(said == [])
    case .speaks: #expect(!said.isEmpty)
    case .speaksOf(let row):
      let rows = findings.flatMap(\.subjects).compactMap { subject in
        reading.sop.activities.firstIndex { $0.id == subject.activity }.map { $0 + 1 }
      }
      #expect(rows.contains(row), "\(said)")
    case .speaksAt(let places):
      #expect(findings.map { $0.subject.path(in: reading.sop) } == places, "\(said)")
    }
  }

  @Test func `a file of corners that says neither Diam nor Kena is refused`() {
    #expect(throws: Corner.Unreadable.self) {
      try Corner.reading("## Mungkin: tidak tahu\n\n```yaml\nlangkah: []\n```\n", of: "KG-05")
    }
  }
}
