import Terminal
import Workshop

extension Scene {
  /// The tests before and after the course.
  static let ofExams = [
    Scene("exams") { $0.press(.character("t")) },
    Scene("exam-beginning") { $0.press(.character("t"), .enter) },
    Scene("exam-trial") { $0.press(.character("t"), .end, .enter) },
    Scene("exam") { $0.beginsExam() },
    Scene("exam-typing") {
      $0.beginsExam()
      $0.press(.pageDown, .pageDown)
      $0.type("90 menit")
    },
    Scene("exam-numbers") {
      $0.beginsExam()
      $0.press(.enter, .enter, .character("r"), .character("d"))
    },
    Scene("exam-handing-in") {
      $0.beginsExam()
      $0.press(.enter, .enter, .character("k"))
    },
    Scene("exam-last-minute") {
      $0.beginsExam()
      $0.wait(milliseconds: 301_000)
    },
    Scene("exam-result-before") { $0.finishesExam() },
    Scene("exam-result-after") {
      $0.finishesExam()
      $0.press(.escape, .down, .enter, .down, .enter, .enter, .enter, .enter, .enter)
      $0.type("60 menit")
      $0.press(.function(5), .up, .enter)
    },
    Scene("exam-by-time") {
      $0.beginsExam()
      $0.press(.enter, .enter)
      $0.wait(milliseconds: 360_000)
    },
  ]
}

extension Sitting {
  /// Begins the test before the course, past the trial items.
  mutating func beginsExam() { press(.character("t"), .enter, .down, .enter) }

  /// Answers the first item, hands in, and sees the result.
  mutating func finishesExam() {
    beginsExam()
    press(.enter, .enter, .character("k"), .up, .enter)
  }
}
