package import Coursework

extension Session {
  /// The way through the course the learner has chosen, else that of those who learn alone.
  package var plan: StudyPlan { course.plan(standing.settings[Setting.plan]) }

  /// The steps of a lesson the plan takes in; all where it leaves the lesson out.
  package func planned(in lesson: Lesson) -> [Int] {
    let id = lesson.outline.id
    guard let extent = plan.extent(of: id) else { return Array(lesson.steps.indices) }
    return lesson.steps(within: extent, core: course.cores[id])
  }

  /// Where a lesson stands, by the exercises the plan takes in.
  package func state(of outline: Outline) -> Standing.State {
    let core = plan.extent(of: outline.id) == .core ? course.cores[outline.id] : nil
    return standing.state(of: outline, counting: core?.exercises)
  }

  /// A portion of the plan with its place, by which the learner's tick is kept.
  package struct PlanItem: Sendable, Hashable {
    /// Counted from 1; 0 before the first hour.
    package var block: Int
    package var number: Int
    package var portion: StudyPlan.Portion
  }

  /// All portions of the plan, in order.
  package var planItems: [PlanItem] {
    ([plan.before] + plan.blocks.map(\.portions)).enumerated().flatMap { block, portions in
      portions.enumerated().map {
        PlanItem(block: block, number: $0.offset + 1, portion: $0.element)
      }
    }
  }

  /// Whether a portion is behind the learner.
  ///
  /// Nothing waits for mastery: a class goes on when a lesson was walked through to its end.
  package func isDone(_ item: PlanItem) -> Bool {
    switch item.portion {
    case .activity(.before, _):
      return isTicked(item) || standing.sittings[.before]?.result != nil
    case .activity(.after, _): return isTicked(item) || standing.sittings[.after]?.result != nil
    case .activity: return isTicked(item)
    case .lesson(let id, .draftAlone): return standing.attempts.contains { $0.task == id }
    case .lesson(let id, _):
      guard let outline = course.lessons.first(where: { $0.id == id }) else { return true }
      return isBehind(outline)
    }
  }

  /// Whether a lesson was ended, mastered, jumped or skipped.
  package func isBehind(_ outline: Outline) -> Bool {
    switch state(of: outline) {
    case .mastered, .jumped, .skipped: true
    case .untouched, .underWay: standing.lessons[outline.id]?.isEnded == true
    }
  }

  /// What the class did together is ticked off by the learner.
  package func isTicked(_ item: PlanItem) -> Bool {
    standing.settings[tick(of: item)] == Setting.done
  }

  /// The setting that keeps the tick of an item.
  package func tick(of item: PlanItem) -> String {
    "selesai-\(plan.code)-\(item.block)-\(item.number)"
  }

  /// What comes next: the lesson touched last while it is under way, else the first thing undone.
  package var nextItem: PlanItem? {
    let items = planItems
    let last = items.first { item in
      guard case .lesson(let id, let extent) = item.portion else { return false }
      return id == standing.lastLesson && extent != .draftAlone
    }
    if let last, !isDone(last) { return last }
    return items.first { !isDone($0) }
  }

  /// The lesson to go on with: what is next in the plan of all that are lessons.
  package var nextLesson: Outline? {
    let next =
      nextItem.flatMap(lesson(of:))
      ?? planItems.lazy
      .filter { !self.isDone($0) }.compactMap { self.lesson(of: $0) }.first
    return next ?? course.lessons.first { !isBehind($0) } ?? course.lessons.first
  }

  private func lesson(of item: PlanItem) -> Outline? {
    guard case .lesson(let id, _) = item.portion else { return nil }
    return course.lessons.first { $0.id == id }
  }
}
