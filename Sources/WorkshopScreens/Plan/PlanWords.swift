import Coursework
import Terminal
import Workshop

/// How the parts of a plan are called on the screen.
enum PlanWords {
  /// "Kursus penuh tiga hari (24 JP)".
  static func name(of plan: StudyPlan) -> String {
    plan.title + (plan.periods.map { " (\($0) JP)" } ?? "")
  }

  static func name(of portion: StudyPlan.Portion, in course: Course) -> String {
    switch portion {
    case .activity(let activity, _): return name(of: activity)
    case .lesson(let id, let extent):
      let title = course.lessons.first { $0.id == id }?.title ?? id
      let short = LessonName.short(id)
      switch extent {
      case .whole: return "\(short), \(title)"
      case .core: return "\(short) (inti), \(title)"
      case .withoutDraft: return "\(short) (tanpa tugas), \(title)"
      case .draftAlone: return "\(short), tugas naskah"
      }
    }
  }

  /// "Materi 8", or what the class does.
  static func short(_ portion: StudyPlan.Portion) -> String {
    switch portion {
    case .activity(let activity, _): name(of: activity)
    case .lesson(let id, .draftAlone): "\(LessonName.short(id)), tugas naskah"
    case .lesson(let id, _): LessonName.short(id)
    }
  }

  static func name(of activity: StudyPlan.Activity) -> String {
    switch activity {
    case .before: "Tes awal"
    case .after: "Tes akhir"
    case .project: "Proyek: menyusun SOP"
    case .evaluation: "Evaluasi kursus"
    }
  }

  /// Where each block stands in the class: "H2 JP 3-4", or its number for those who learn alone.
  static func places(of plan: StudyPlan) -> [String] {
    var period = 0
    var day: Int?
    return plan.blocks.enumerated().map { index, block in
      guard plan.periods != nil else { return "Sesi \(index + 1)" }
      if block.day != day { period = 0 }
      day = block.day
      let count = block.minutes / StudyPlan.minutesPerPeriod
      let first = period + 1
      period += count
      let hours = count > 1 ? "JP \(first)-\(period)" : "JP \(first)"
      return (block.day.map { "H\($0) " } ?? "") + hours
    }
  }

  static func state(of item: Session.PlanItem, in room: Room) -> String {
    switch item.portion {
    case .activity, .lesson(_, .draftAlone):
      return room.session.isDone(item) ? "selesai" : "belum"
    case .lesson(let id, _):
      guard let outline = room.session.course.lessons.first(where: { $0.id == id }) else {
        return ""
      }
      let state = room.state(of: outline)
      if case .underWay(let percent) = state, room.session.isDone(item) {
        return "selesai \(percent)\u{A0}%"
      }
      return LessonState.words(state)
    }
  }
}
