package import Coursework

/// What fits into the minutes a learner has (*saya punya 35 menit*).
package struct StudyPath: Sendable, Hashable {
  package enum Stop: Sendable, Hashable {
    case recall([Session.Card])
    /// A stretch of a lesson: steps that follow each other in the plan.
    case steps(lesson: String, [Int])
  }

  package struct Leg: Sendable, Hashable {
    package var stop: Stop
    package var minutes: Int
  }

  /// What the learner has.
  package var budget: Int
  package var legs: [Leg]
  /// How many legs are behind.
  package var passed = 0
  /// What the first thing that did not fit would need; nothing when all is done.
  package var wanting: Int?

  package var minutes: Int { legs.reduce(0) { $0 + $1.minutes } }
  package var isOver: Bool { passed >= legs.count }
  package var leg: Leg? { legs.indices.contains(passed) ? legs[passed] : nil }
}

extension Session {
  /// The lessons to be read before a path of so many minutes can be laid.
  package func lessonsForPath(of minutes: Int, at now: Timestamp) -> [String] {
    var ids = cards(at: now).map(\.lesson)
    var sum = 0
    for outline in lessonsAhead {
      ids.append(outline.id)
      sum += max(1, outline.minutes)
      // The one begun already may be nearly over.
      if sum >= minutes + (lessonsAhead.first?.minutes ?? 0) { break }
    }
    return ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The lessons that are not behind the learner, in the order of the plan, the next one first.
  private var lessonsAhead: [Outline] {
    guard let next = nextLesson else { return [] }
    let planned = planItems.compactMap { item -> Outline? in
      guard case .lesson(let id, let extent) = item.portion, extent != .draftAlone else {
        return nil
      }
      return course.lessons.first { $0.id == id }
    }
    return [next] + planned.filter { $0.id != next.id && !isBehind($0) }
  }

  /// Lays a path: cards due in a third of the time, then the next lessons, step by step.
  ///
  /// A step is taken whole or not at all; what was walked through already is left out.
  package func path(of minutes: Int, at now: Timestamp) -> StudyPath {
    var path = StudyPath(budget: minutes, legs: [])
    var rest = minutes
    if let leg = recallLeg(within: minutes / 3, at: now) {
      path.legs.append(leg)
      rest -= leg.minutes
    }
    for outline in lessonsAhead {
      guard let lesson = lessons[outline.id] else { continue }
      let begun = standing.lessons[outline.id].map { $0.isEnded ? 0 : $0.step } ?? 0
      let steps = planned(in: lesson).filter { $0 >= begun }
      var taken: [Int] = []
      for step in steps {
        let needed = max(1, lesson.minutes(of: taken + [step]))
        guard needed <= rest else {
          path.wanting = needed - (taken.isEmpty ? 0 : lesson.minutes(of: taken))
          break
        }
        taken.append(step)
      }
      if !taken.isEmpty {
        let needed = max(1, lesson.minutes(of: taken))
        path.legs.append(
          StudyPath.Leg(stop: .steps(lesson: outline.id, taken), minutes: needed))
        rest -= needed
      }
      if taken.count < steps.count { break }
    }
    return path
  }

  private func recallLeg(within minutes: Int, at now: Timestamp) -> StudyPath.Leg? {
    var taken: [Card] = []
    var sum = 0
    for card in cards(at: now) {
      guard let exercise = exercise(of: card) else { continue }
      guard sum + exercise.minutes <= minutes else { break }
      taken.append(card)
      sum += exercise.minutes
    }
    return taken.isEmpty ? nil : StudyPath.Leg(stop: .recall(taken), minutes: sum)
  }

  /// The exercise of a card, once its lesson was read.
  package func exercise(of card: Card) -> Exercise? {
    lessons[card.lesson]?.exercises.first { $0.id == card.exercise }
  }
}
