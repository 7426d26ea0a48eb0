import Coursework
import SOPRules

/// Where the course asks for rules: its rubrics and its lessons; empty where there is no course.
struct Teaching {
  let rubrics: [Rubric]
  private let course: Course?

  /// Finds the course; one that was asked for and is not there is told.
  ///
  /// - Throws: `Trouble` when `lessons` names no folder of lessons.
  init(lessons option: String?) throws(Trouble) {
    let places = Places(lessonsOption: option)
    guard let root = places.lessons else {
      if option != nil { throw .refused(places.missingLessons) }
      (rubrics, course) = ([], nil)
      return
    }
    let folder = Coursework.Folder.lessons(at: root)
    rubrics = folder.names("rubrik").filter { $0.hasSuffix(".yaml") }.compactMap { name in
      folder.text("rubrik/\(name)").flatMap { try? Rubric.reading($0) }
    }
    course = Course.reading(from: folder).0
  }

  func lessons(teaching code: String) -> [String] { course?.lessons(teaching: code) ?? [] }
}
