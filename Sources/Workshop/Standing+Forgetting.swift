import Coursework

extension Standing {
  /// What a reset took out of the standing, for as long as the journal is read.
  struct Forgotten: Sendable, Hashable {
    var exercises: [String: OfExercise] = [:]
    var lessons: [String: OfLesson] = [:]
    var sittings: [Exam.Occasion: Sitting] = [:]
    var lastLesson: String?
    var drilling = Drilling()
  }

  /// What a reset would make the standing forget, to be said before it is done.
  package struct Loss: Sendable, Hashable {
    package var exercises = 0
    package var answers = 0
    package var hints = 0
    package var lessons = 0
    package var tests = 0
  }

  package func loss(by reset: Entry.Reset) -> Loss {
    let going = going(by: reset)
    var loss = Loss(
      lessons: going.lessons.values.count { $0.isOpened }, tests: going.sittings.count)
    for exercise in going.exercises.values {
      loss.exercises += exercise.tries > 0 ? 1 : 0
      loss.answers += exercise.tries
      loss.hints += exercise.hints
    }
    return loss
  }

  mutating func forget(_ reset: Entry.Reset) {
    let going = going(by: reset)
    for id in going.exercises.keys { exercises[id] = nil }
    for id in going.lessons.keys { lessons[id] = nil }
    if case .course = reset {
      lastLesson = nil
      sittings = [:]
      drilling = Drilling()
    }
    forgotten.append(going)
  }

  /// Takes the last reset back; what was answered since stays too.
  mutating func remember() {
    guard let last = forgotten.popLast() else { return }
    for (id, before) in last.exercises {
      var exercise = before
      if let since = exercises[id] {
        exercise.best = max(before.best, since.best)
        exercise.tries += since.tries
        exercise.hints = max(before.hints, since.hints)
        if since.tries > 0 {
          exercise.last = since.last
          exercise.lastAnswer = since.lastAnswer
        }
      }
      exercises[id] = exercise
    }
    for (id, before) in last.lessons {
      var lesson = before
      lesson.furthest = max(before.furthest, lessons[id]?.furthest ?? 0)
      if let since = lessons[id], since.isOpened { lesson.exercises = since.exercises }
      lessons[id] = lesson
    }
    sittings.merge(last.sittings) { since, _ in since }
    lastLesson = lastLesson ?? last.lastLesson
    if last.drilling.count > 0 { drilling = last.drilling.followed(by: drilling) }
  }

  private func going(by reset: Entry.Reset) -> Forgotten {
    switch reset {
    case .exercise(let id): return Forgotten(exercises: exercises.filter { $0.key == id })
    case .lesson(let id):
      let own = Set(lessons[id]?.exercises ?? [])
      return Forgotten(
        exercises: exercises.filter { own.contains($0.key) },
        lessons: lessons.filter { $0.key == id })
    case .course:
      return Forgotten(
        exercises: exercises, lessons: lessons, sittings: sittings, lastLesson: lastLesson,
        drilling: drilling)
    }
  }
}
