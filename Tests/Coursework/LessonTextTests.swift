import SOPRules
import Testing

@testable import Coursework

@Suite struct `A lesson as plain text` {
  @Test func `every shipped lesson fits the width, with and without its key`() {
    let course = Course.reading(from: .shipped).0
    for outline in course.lessons {
      guard let lesson = course.lesson(outline.id, in: .shipped).0 else { continue }
      for withKey in [false, true] {
        let text = LessonText.printing(
          lesson.steps, of: outline, withKey: withKey, by: .standard)
        let wide = text.lines.filter { $0.columns > LessonText.width }
        #expect(wide == [], "\(outline.id)")
        #expect(text.contains("Kunci:") == (withKey && !lesson.exercises.isEmpty))
      }
    }
  }

  @Test(arguments: Sample.all)
  func `an exercise has room to answer, and its key only when asked for`(text: String) throws {
    let exercise = try Exercise.sample(text)
    let plain = PlainLines(width: 76, rulebook: .small)
    let blank = plain.exercise(exercise, withKey: false).joined(separator: "\n")
    #expect(blank.contains("( )") || blank.contains("[ ]") || blank.contains("____"))
    #expect(!blank.contains("Kunci"))
    let key = plain.exercise(exercise, withKey: true).joined(separator: "\n")
    #expect(key.hasPrefix(blank))
    #expect(key.contains("Kunci:"))
    #expect(!exercise.sheet.key.isEmpty)
  }

  @Test func `steps of an ordering do not stand in their order`() throws {
    let exercise = try Exercise.sample(Sample.ordering)
    guard case .marks(.blank, let texts)? = exercise.sheet.parts.first else {
      Issue.record("no steps")
      return
    }
    #expect(texts.count == 6)
    #expect(texts != exercise.sheet.key)
    #expect(exercise.sheet.key.first == "1. Menerima berkas")
  }
}
