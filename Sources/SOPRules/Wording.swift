/// Small pieces of Indonesian that several messages share.
package enum Wording {
  /// "2", "2 dan 4", "2, 4, dan 5".
  package static func series(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case 2: "\(words[0]) dan \(words[1])"
    default: words.dropLast().joined(separator: ", ") + ", dan \(words[words.count - 1])"
    }
  }

  /// "2 dan 4", "1–8 dan 10": a run of three or more is told by its ends.
  package static func numbers(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return series(
      runs.flatMap { run in
        run.count < 3 ? run.map { String($0) } : ["\(run.lowerBound)–\(run.upperBound)"]
      })
  }

  /// Prints points with two decimals and a decimal comma, rounded here, once, half up: "92,50".
  package static func points(micro: Int) -> String {
    let hundredths = Wording.hundredths(micro: micro)
    let rest = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Millionths as hundredths, rounded half up.
  package static func hundredths(micro: Int) -> Int {
    let shifted = micro + 5_000
    return shifted >= 0 ? shifted / 10_000 : -((-shifted + 9_999) / 10_000)
  }
}
