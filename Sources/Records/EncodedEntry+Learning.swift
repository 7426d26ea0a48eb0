import Workshop

/// The fields of kinds about how a learner goes through the course, in version 1. These names stand
/// in files: they are never changed.
extension EncodedEntry {
  struct LessonNamed: Codable {
    var lesson: String

    var lessonEnded: Entry { .lessonEnded(lesson: lesson) }
  }

  struct LessonSkipped: Codable {
    var lesson: String
    var skipped: Bool

    var entry: Entry { .lessonSkipped(lesson: lesson, isSkipped: skipped) }
  }

  struct Checked: Codable {
    var lesson: String
    var ahead: Bool
    var items: [String]
    var score: Int

    init(_ checked: Entry.Checked) {
      lesson = checked.lesson
      ahead = checked.isAhead
      items = checked.items
      score = checked.score
    }

    var entry: Entry {
      .checked(Entry.Checked(lesson: lesson, isAhead: ahead, items: items, score: score))
    }
  }

  struct ActivityOfUnit: Codable {
    var activity: String
    var name: String
    var unit: String
    var kind: String
    var sop: String
    var owner: String
    var planned: String

    init(_ activity: UnitActivity) {
      self.activity = activity.id
      name = activity.name
      unit = activity.unit
      kind = activity.kind.rawValue
      sop = activity.sop.rawValue
      owner = activity.owner
      planned = activity.planned
    }

    /// Nothing when a word is one this program does not know.
    var entry: Entry? {
      guard let kind = UnitActivity.Kind(rawValue: kind),
        let state = UnitActivity.State(rawValue: sop)
      else { return nil }
      return .unitActivityKept(
        UnitActivity(
          id: activity, name: name, unit: unit, kind: kind, sop: state, owner: owner,
          planned: planned))
    }
  }

  struct ActivityNamed: Codable {
    var activity: String

    var unitActivityDeleted: Entry { .unitActivityDeleted(id: activity) }
  }
}
