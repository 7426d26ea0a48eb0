/// A path as one line of text, so that it is found again when the program is started next.
extension StudyPath {
  /// The budget, the legs behind, what was wanting, then the legs: "35 1 12|L01 20 0,1,2".
  var kept: String {
    let head = "\(budget) \(passed) \(wanting.map(String.init) ?? "-")"
    let stops = legs.map { leg in
      switch leg.stop {
      case .steps(let lesson, let steps):
        "\(lesson) \(leg.minutes) \(steps.map(String.init).joined(separator: ","))"
      case .recall(let cards):
        "\(StudyPath.recall) \(leg.minutes) "
          + cards.map { "\($0.lesson):\($0.exercise)" }.joined(separator: ",")
      }
    }
    return ([head] + stops).joined(separator: "|")
  }

  /// Reads the line; nothing where it is no path.
  init?(kept line: String) {
    let parts = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    guard let head = parts.first, head.count == 3, let budget = Int(head[0]),
      let passed = Int(head[1]), passed >= 0
    else { return nil }
    let legs = parts.dropFirst().compactMap(StudyPath.leg)
    guard legs.count == parts.count - 1, !legs.isEmpty else { return nil }
    self.init(budget: budget, legs: legs, passed: passed, wanting: Int(head[2]))
  }

  private static let recall = "ulangan"

  private static func leg(_ words: [String]) -> Leg? {
    guard words.count == 3, let minutes = Int(words[1]) else { return nil }
    let items = words[2].split(separator: ",").map(String.init)
    if words[0] == recall {
      let cards = items.compactMap { item -> Session.Card? in
        let halves = item.split(separator: ":").map(String.init)
        return halves.count == 2 ? Session.Card(exercise: halves[1], lesson: halves[0]) : nil
      }
      return cards.count == items.count ? Leg(stop: .recall(cards), minutes: minutes) : nil
    }
    let steps = items.compactMap { Int($0) }
    guard steps.count == items.count, steps.allSatisfy({ $0 >= 0 }) else { return nil }
    return Leg(stop: .steps(lesson: words[0], steps), minutes: minutes)
  }

  /// The lessons it leads through.
  package var lessons: [String] {
    legs.flatMap { leg in
      switch leg.stop {
      case .steps(let lesson, _): [lesson]
      case .recall(let cards): cards.map(\.lesson)
      }
    }
  }
}
