import SOPDocument
import SOPRules
import Support

/// Garbled drafts by the hundred thousand through reading and review.
///
/// A crash ends the run; a hang and a finding about what is not there are counted.
struct FuzzFigures {
  let drafts: Int
  let rubric: Rubric
  /// Longer than this on one draft is a hang, in nanoseconds.
  static let patience = 50_000_000.0

  private static let grounds = [
    "Tests/Drafts/first-draft.sop.yaml", "Tests/Drafts/procurement.sop.yaml",
    "Lessons/kasus/K01/model.sop.yaml", "Lessons/kasus/K01/cacat.sop.yaml",
  ]

  func all() -> [Figure] {
    var garbling = Garbling(seed: 2026)
    let grounds = Self.grounds.map { Files.text(Repository.path($0)) }
    var (refused, reviewed, hangs, absent, longest) = (0, 0, 0, 0, 0.0)
    for number in 0..<drafts {
      let draft = garbling.garbled(grounds[number % grounds.count])
      var missing = 0
      let time = Stopwatch.timing {
        guard let reading = try? SOP.reading(draft) else {
          refused += 1
          return
        }
        reviewed += 1
        let review = Rulebook.standard.review(reading.sop, by: rubric, profile: .ujian)
        missing =
          review.findings.flatMap { $0.subjects + $0.evidence }
          .filter { !Presence.holds($0, in: reading.sop) }.count
      }
      absent += missing
      longest = max(longest, time)
      if time > Self.patience { hangs += 1 }
    }
    return [
      Figure("garbled drafts reviewed", Double(reviewed), .count, "\(refused) refused as a whole"),
      Figure("… longer than 50 ms", Double(hangs), .count, budget: 0),
      Figure("… findings about what is not there", Double(absent), .count, budget: 0),
      Figure("… the longest", longest / 1e6, .milliseconds, budget: 50),
    ]
  }
}
