import Terminal

extension Scene {
  /// Reading a lesson.
  static let inLessons = [
    Scene("lesson-page") { $0.press(.enter) },
    Scene("lesson-page-end") { $0.press(.enter, .end) },
    Scene("lesson-contents") { $0.press(.enter, .character("d"), .down, .down) },
    Scene("glossary") { $0.press(.enter, .character("i")) },
    Scene("glossary-search") {
      $0.press(.enter, .character("i"))
      $0.type("surat")
    },
    Scene("lesson-task") { $0.goToStep(6) },
    Scene("lesson-end") {
      $0.goToStep(6)
      $0.press(.right)
    },
  ]

  /// Doing exercises.
  static let ofExercises = [
    Scene("exercise-choice") {
      $0.goToStep(1)
      $0.press(.down)
    },
    Scene("exercise-choice-ready") {
      $0.goToStep(1)
      $0.press(.down, .enter)
    },
    Scene("exercise-choices") {
      $0.goToStep(2)
      $0.press(.character(" "), .down, .down)
    },
    Scene("exercise-blank") {
      $0.goToStep(3)
      $0.type("90 menit")
    },
    Scene("exercise-ordering") {
      $0.goToStep(4)
      $0.press(.character("x"), .down, .enter, .down)
    },
    Scene("exercise-matching") {
      $0.goToStep(5)
      $0.press(.right, .down)
    },
    Scene("exercise-result") {
      $0.goToStep(2)
      $0.press(.character(" "), .down, .character(" "), .character("p"))
    },
    Scene("exercise-result-right") {
      $0.goToStep(1)
      $0.press(.down, .enter, .enter)
    },
    Scene("exercise-result-ordering") {
      $0.goToStep(4)
      $0.press(.enter, .down, .enter, .character("p"))
    },
    Scene("exercise-saving") {
      $0.goToStep(1)
      $0.press(.down, .enter)
      $0.isDiskBusy = true
      $0.press(.enter)
    },
    Scene("hint") {
      $0.goToStep(1)
      $0.press(.character("b"))
    },
    Scene("hint-last") {
      $0.goToStep(5)
      for _ in 0..<4 {
        $0.press(.character("b"))
        $0.wait(milliseconds: 61_000)
      }
    },
  ]
}

extension Sitting {
  /// Opens the first lesson at a step, counted from 0, by its contents.
  mutating func goToStep(_ step: Int) {
    press(.character("m"), .enter)
    jump(to: step)
  }

  /// Jumps within the open lesson, where nothing is being typed.
  mutating func jump(to step: Int) {
    press(.character("d"), .home)
    press(.down, times: step)
    press(.enter)
  }
}

extension Scene {
  /// Doing exercises on an SOP.
  static let ofDraftExercises = [
    Scene("exercise-flaws") {
      $0.goToSecondLesson(step: 1)
      $0.press(.down, .right, .right, .right, .right)
    },
    Scene("exercise-flaws-kind") {
      $0.goToSecondLesson(step: 1)
      $0.press(.down, .down, .enter)
    },
    Scene("exercise-flaws-diagram") {
      $0.goToSecondLesson(step: 1)
      $0.press(.down, .character("g"))
    },
    Scene("exercise-flaws-identity") {
      $0.goToSecondLesson(step: 1)
      $0.press(.down, .down, .enter, .character("1"), .end, .up)
    },
    Scene("exercise-flaws-result") {
      $0.goToSecondLesson(step: 1)
      $0.press(.down, .down, .enter, .enter, .up, .enter, .enter, .character("p"))
    },
    Scene("exercise-mending") { $0.goToSecondLesson(step: 2) },
    Scene("exercise-mending-asks") {
      $0.goToSecondLesson(step: 2)
      $0.press(.enter, .character("p"))
    },
    Scene("exercise-mending-result") {
      $0.goToSecondLesson(step: 2)
      $0.press(.enter, .character("p"), .enter)
    },
    Scene("exercise-completing") {
      $0.goToSecondLesson(step: 3)
      $0.press(.enter)
      $0.type("5 menit")
      $0.press(.enter)
    },
    Scene("exercise-completing-typing") {
      $0.goToSecondLesson(step: 3)
      $0.press(.enter)
      $0.type("6 menit")
    },
    Scene("exercise-prediction") {
      $0.goToSecondLesson(step: 4)
      $0.press(.down, .character(" "))
    },
    Scene("exercise-prediction-draft") {
      $0.goToSecondLesson(step: 4)
      $0.press(.character("g"), .down)
    },
    Scene("exercise-appraisal") {
      $0.goToSecondLesson(step: 5)
      $0.press(.character("2"))
    },
    Scene("exercise-drafting") { $0.goToSecondLesson(step: 6) },
    Scene("exercise-drawing") { $0.goToSecondLesson(step: 7) },
    Scene("exercise-cases") { $0.goToSecondLesson(step: 8) },
    Scene("exercise-cases-result") {
      $0.goToSecondLesson(step: 8)
      $0.press(.enter, .character("p"), .enter)
    },
  ]
}

extension Sitting {
  /// Opens the second lesson, whose exercises work on an SOP, at a step counted from 0.
  mutating func goToSecondLesson(step: Int) {
    press(.character("m"), .down, .enter)
    jump(to: step)
  }
}
