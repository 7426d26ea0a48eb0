import Coursework
import Workshop

/// Exercises one after another, from whichever lesson: reviews, checks before and after a lesson.
struct Series: Sendable {
  enum Purpose: Sendable, Hashable {
    /// What is due today; as a stop of a path it is passed at its end.
    case recall(isStop: Bool)
    /// Before a lesson, to jump ahead.
    case ahead(lesson: String)
    /// After a lesson, with questions parallel to its own.
    case recheck(lesson: String)
    /// Exercises without end, up to a lesson.
    case drill(lesson: String)
  }

  struct Question: Sendable {
    var exercise: Exercise
    var lesson: String
    /// It was not recalled the first time and came back.
    var isRepeat = false
    /// What the answer earned, in millionths; nothing while it was not answered here.
    var score: Int?
  }

  var purpose: Purpose
  var questions: [Question]

  var name: String {
    switch purpose {
    case .recall: "Ulangan"
    case .ahead(let lesson): "Tes pendahuluan \(LessonName.short(lesson))"
    case .recheck(let lesson): "Tes ulang \(LessonName.short(lesson))"
    case .drill: "Latihan tanpa batas"
    }
  }

  /// Takes what a question earned; one of a review that was not recalled comes back at the end.
  mutating func take(_ score: Int, at step: Int) {
    // Trying again is welcome, but the first answer shows what is known.
    guard questions.indices.contains(step), questions[step].score == nil else { return }
    questions[step].score = score
    guard case .recall = purpose, !questions[step].isRepeat, score < Recall.mark else { return }
    var again = questions[step]
    again.score = nil
    again.isRepeat = true
    questions.append(again)
  }

  /// The questions as they were asked the first time.
  var asked: [Question] { questions.filter { !$0.isRepeat } }

  /// The mean over all that was asked, in millionths; what was passed by earns nothing.
  var score: Int {
    asked.isEmpty ? 0 : asked.reduce(0) { $0 + ($1.score ?? 0) } / asked.count
  }
}

extension Series {
  /// Questions of the item bank on a lesson.
  static func check(on lesson: String, isAhead: Bool, in room: Room) -> Series {
    Series(
      purpose: isAhead ? .ahead(lesson: lesson) : .recheck(lesson: lesson),
      questions: room.session.checkItems(on: lesson).map {
        Question(exercise: $0.exercise, lesson: lesson)
      })
  }
}

extension Room {
  /// Has the item bank read where it was not yet.
  var needsBank: [Act] {
    session.bank == nil && session.bankProblems.isEmpty && !session.isBankAwaited
      ? [.tell(.exam(.wantsBank))] : []
  }
}
