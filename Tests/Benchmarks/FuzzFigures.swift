import SOPDocument
import SOPRules
import Support

/// Garbled drafts by the hundred thousand through reading and review.
///
/// A crash ends the run; a hang and a finding about what is not there are counted.
struct FuzzFigures {
  let drafts: Int
  let rubric: Rubric
  var seed: UInt64 = 2026
  /// Longer than this on one draft is a hang, in nanoseconds.
  static let patience = 50_000_000.0

  private static let grounds = [
    "Tests/Drafts/first-draft.sop.yaml", "Tests/Drafts/procurement.sop.yaml",
    "Lessons/kasus/K01/model.sop.yaml", "Lessons/kasus/K01/cacat.sop.yaml",
  ]

  func all() -> [Figure] {
    var garbling = Garbling(seed: seed)
    let grounds = Self.grounds.map { Files.text(Repository.path($0)) }
    var (refused, reviewed, hangs, absent, longest) = (0, 0, 0, 0, 0.0)
    var delayed = 0
    for number in 0..<drafts {
      let draft = garbling.garbled(grounds[number % grounds.count])
      var trial = trial(of: draft)
      if trial.time > Self.patience {
        // A busy machine delays any draft once; a hang comes again.
        delayed += 1
        for _ in 0..<3 { trial.time = min(trial.time, self.trial(of: draft).time) }
      }
      if trial.isRefused { refused += 1 } else { reviewed += 1 }
      absent += trial.absent
      longest = max(longest, trial.time)
      if trial.time > Self.patience { hangs += 1 }
    }
    return [
      Figure("garbled drafts reviewed", Double(reviewed), .count, "\(refused) refused as a whole"),
      Figure(
        "… longer than 50 ms", Double(hangs), .count, budget: 0, "\(delayed) delayed once"),
      Figure("… findings about what is not there", Double(absent), .count, budget: 0),
      Figure("… the longest", longest / 1e6, .milliseconds, budget: 50),
    ]
  }

  private struct Trial {
    var time = 0.0
    var isRefused = false
    /// How many findings speak of what is not there.
    var absent = 0
  }

  /// Reads and reviews one draft.
  private func trial(of draft: String) -> Trial {
    var trial = Trial()
    trial.time = Stopwatch.timing {
      guard let reading = try? SOP.reading(draft) else {
        trial.isRefused = true
        return
      }
      let review = Rulebook.standard.review(reading.sop, by: rubric, profile: .ujian)
      trial.absent =
        review.findings.flatMap { $0.subjects + $0.evidence }
        .filter { !Presence.holds($0, in: reading.sop) }.count
    }
    return trial
  }
}
