extension Course {
  /// Minutes a part of a plan takes, as front matters and cores promise.
  package func minutes(of portion: StudyPlan.Portion) -> Int {
    switch portion {
    case .activity(_, let minutes): return minutes
    case .lesson(let id, let extent):
      let outline = lessons.first { $0.id == id }
      let whole = outline?.minutes ?? 0
      switch extent {
      case .whole: return whole
      case .core: return cores[id]?.minutes ?? whole
      case .withoutDraft: return whole - (outline?.draftTask == nil ? 0 : StudyTime.draft)
      case .draftAlone: return outline?.draftTask == nil ? 0 : StudyTime.draft
      }
    }
  }
}
