import Coursework
import Workshop

extension Series {
  /// Begins exercises without end with the one of a number; nothing where no exercise can be made
  /// of it.
  static func drill(_ number: DrillNumber, in room: Room) -> Series? {
    guard let exercise = room.session.drills?.exercise(number) else { return nil }
    return Series(
      purpose: .drill(lesson: number.lesson),
      questions: [Question(exercise: exercise, lesson: number.lesson)])
  }

  /// Begins with the learner's next exercise, passing by numbers that no SOP has room for.
  static func drill(upTo lesson: String, skipped: Int = 0, in room: Room) -> Series? {
    (0..<attempts).lazy.compactMap { more in
      drill(room.session.nextDrill(upTo: lesson, skipped: skipped + more), in: room)
    }.first
  }

  private static let attempts = 20

  /// Adds the next exercise behind the others, where these are exercises without end.
  mutating func grow(in room: Room) -> Bool {
    guard case .drill(let lesson) = purpose else { return false }
    let skipped = questions.count { $0.score == nil }
    guard let next = Series.drill(upTo: lesson, skipped: skipped, in: room)?.questions.first else {
      return false
    }
    questions.append(next)
    return true
  }

  /// Where in the series a question stands, as the title line says it.
  func title(of step: Int) -> String {
    guard case .drill = purpose else { return "\(name), soal \(step + 1) dari \(questions.count)" }
    let number = questions.indices.contains(step) ? questions[step].exercise.id : ""
    return "Soal \(step + 1) (\(number))"
  }
}

extension Room {
  /// Has the sound SOPs read where they were not yet.
  var needsDrills: [Act] {
    session.drills == nil && !session.areDrillsAwaited ? [.tell(.wantsDrills)] : []
  }
}
