import SOPDocument
import SOPRules
import Testing

/// No draft, however garbled, stops a review or makes it speak of what is not there.
@Suite struct GarbledDraftTests {
  private static let grounds = [
    "Tests/Drafts/first-draft.sop.yaml", "Tests/Drafts/procurement.sop.yaml",
    "Lessons/kasus/K01/model.sop.yaml",
  ]

  /// One line taken away, doubled, moved, cut short, or struck by a foreign sign.
  private func garbled(_ text: String, _ dice: inout ScoreProperties.Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0..<lines.count, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: if lines.count > 2 { lines.remove(at: place) }
      case 1: lines.insert(lines[place], at: place)
      case 2: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &dice))
      case 3: lines[place] = String(lines[place].prefix(Int.random(in: 0...20, using: &dice)))
      case 4:
        let signs = [
          "ke: 99", "-", "[", "\u{7F}", "é", "tidak ada", "0 menit", "{}", "\"", "9 - 3 hari",
        ]
        lines[place] += signs.randomElement(using: &dice) ?? ""
      default:
        let number = String(Int.random(in: -1...14, using: &dice))
        lines[place] = lines[place].replacing("ke: 3", with: "ke: \(number)")
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: grounds)
  func `a garbled draft is reviewed, twice the same, and speaks of what is there`(
    ground: String
  ) throws {
    let rubric = try Rubrics.shipped
    let text = try File.text(at: ground)
    var dice = ScoreProperties.Dice(state: 11)
    for _ in 0..<150 {
      let draft = garbled(text, &dice)
      guard let reading = try? SOP.reading(draft) else { continue }
      let review = Rulebook.standard.review(reading.sop, by: rubric, profile: .ujian)
      #expect(Rulebook.standard.review(reading.sop, by: rubric).findings == review.findings)
      for subject in review.findings.flatMap({ $0.subjects + $0.evidence }) {
        #expect(Presence.holds(subject, in: reading.sop), "\(subject) in\n\(draft)")
      }
      if let score = review.score {
        #expect((0...100_000_000).contains(score.number))
        #expect(score.shares(of: review.findings).total == 100_000_000 - score.raw)
      }
    }
  }
}

/// Whether what a finding speaks of stands in the draft.
enum Presence {
  static func holds(_ subject: Subject, in sop: SOP) -> Bool {
    switch subject {
    case .performer(let index): sop.performers.items.indices.contains(index)
    case .activity(let id), .cell(let id, _): sop[id] != nil
    case .branch(let id, let index): sop[id]?.branches.indices.contains(index) ?? false
    case .item(let field, let index): sop.identity.list(field).items.indices.contains(index)
    case .exemption(let index): sop.exemptions.indices.contains(index)
    default: true
    }
  }
}
