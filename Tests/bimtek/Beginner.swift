import Coursework
import SOPRules
import Support

@testable import bimtek

/// Somebody new at a lesson: reads all there is to read, answers wrongly first, takes every help,
/// and gets it right in the end.
///
/// Knows what the author wrote, but finds every number, row and mark on the screen, as people do.
final class Beginner {
  let seat: PtySession
  let lesson: Lesson
  /// The answer that stands in the field of the exercise at hand.
  var typed = ""
  /// What each exercise has earned at best, in millionths.
  private(set) var best: [String: Int] = [:]
  /// How many answers were handed in.
  private(set) var tries = 0

  init(_ seat: PtySession, _ lesson: Lesson) {
    self.seat = seat
    self.lesson = lesson
  }

  var name: String { LessonName.short(lesson.outline.id) }

  /// The marks of the lesson in percent, as its author's key gives them.
  var percent: Int {
    best.values.reduce(0, +) * 100 / (lesson.exercises.count * Outcome.fullMark)
  }

  /// Opens the lesson from the list of lessons, with home on the screen.
  func opens() throws {
    try seat.press("m", shows: "Pilih materi, lalu tekan Enter.")
    try seat.points(at: "\(name) ")
    try seat.press(Keys.enter, shows: "\(name), bagian")
  }

  /// Walks to the end; the last exercise is left as it is after the wrong answers.
  func walksThrough() throws {
    let last = lesson.exercises.last?.id
    for (place, step) in lesson.steps.enumerated() {
      try seat.see("\(name), bagian \(place + 1) dari \(lesson.steps.count)")
      switch step {
      case .page(let page): try reads(page)
      case .exercise(let exercise):
        try fails(at: exercise)
        if exercise.id != last { try mends(exercise) }
      case .draft: break
      }
      let next = place + 2
      try goesOn(
        to: next > lesson.steps.count ? "Anda sampai di akhir \(name)." : "bagian \(next) dari")
    }
  }

  /// Goes on with Enter alone, which reads to the end first.
  func goesOn(to words: String) throws {
    while !seat.screen.contains(words) { try seat.turn(Keys.enter) }
  }

  /// Reads a page down to its last line.
  private func reads(_ page: Page) throws {
    var rest = page.lines(width: 76).map(\.text.squeezed).filter { !$0.isEmpty }[...]
    while true {
      try seat.see(page.title)
      rest = rest.drop { seat.screen.shows($0) }
      guard !rest.isEmpty else { return }
      try seat.turn(Keys.enter)
    }
  }

  /// Answers wrongly in three ways, reads what is said of each, and opens one rung of help more.
  private func fails(at exercise: Exercise) throws {
    typed = ""
    try seat.see("[ Periksa jawaban ] (jawab dahulu)")
    try asksForHelp(exercise, upTo: 1)
    for (place, answer) in exercise.wrongAnswers.enumerated() {
      if place > 0 { try triesAgain() }
      try handsIn(answer, to: exercise)
      try asksForHelp(exercise, upTo: place + 2)
    }
  }

  /// Answers as the last rung of help says.
  func mends(_ exercise: Exercise) throws {
    guard case .answer(let answer, _)? = exercise.hints.last else {
      throw Unexpected(what: "\(exercise.id) ends its help without an answer")
    }
    try triesAgain()
    try handsIn(answer, to: exercise)
    try seat.see("Tepat seluruhnya.")
  }

  private func triesAgain() throws { try seat.press("u", shows: "[ Periksa jawaban ]") }

  /// Fills the form, hands in, and reads the result to its last line.
  func handsIn(_ answer: Answer, to exercise: Exercise) throws {
    try fills(exercise, with: answer)
    try seat.points(at: "[ Periksa jawaban ]")
    try seat.press(Keys.enter, shows: "Hitungan:")
    let outcome = exercise.outcome(of: answer, by: .standard)
    best[exercise.id] = max(best[exercise.id] ?? 0, outcome.score)
    tries += 1
    var said = [exercise.question, "Hitungan: \(outcome.arithmetic)"]
    for remark in outcome.feedback {
      if !remark.isRight, !remark.part.isEmpty { said.append("- \(remark.part)") }
      said.append((remark.isRight ? "" : "Apa ") + remark.feedback.what)
      if !remark.citation.isEmpty { said.append("Aturan \(remark.citation)") }
      if !remark.feedback.next.isEmpty { said.append("Langkah \(remark.feedback.next)") }
    }
    for words in said {
      while !seat.screen.shows(words.squeezed) { try seat.turn(Keys.down) }
    }
  }

  /// Opens the help up to a rung, sees each, and that the next one waits for another try.
  private func asksForHelp(_ exercise: Exercise, upTo rung: Int) throws {
    let key = seat.screen.contains("F4 Bantuan latihan") ? Keys.function(4) : "b"
    try seat.press(key, shows: "Bantuan 1")
    if rung > 1 { try seat.press("b", shows: "Bantuan \(rung)") }
    let words = exercise.hint(rung, by: .standard) ?? ""
    guard seat.screen.boxed.squeezed.contains(words.squeezed) else {
      throw Unexpected(what: "no help “\(words)” on the screen:\n\(seat.text)")
    }
    try seat.see(
      rung == exercise.hints.count
        ? "Semua bantuan sudah terbuka." : "Bantuan berikut terbuka setelah satu percobaan lagi")
    try seat.turn(Keys.escape)
  }
}

extension Exercise {
  /// Three answers as beginners give them, each short of the full mark: distractors, nonsense, the
  /// wrong way round.
  fileprivate var wrongAnswers: [Answer] {
    let all: [Answer]
    switch kind {
    case .choice(let choice):
      let wrong = choice.options.filter { !$0.isRight }.map(\.id)
      let right = choice.options.filter(\.isRight).map(\.id)
      all =
        choice.isMultiple
        ? [.choice([wrong[0]]), .choice(choice.options.map(\.id)), .choice([right[0]])]
        : (0..<3).map { .choice([wrong[$0 % wrong.count]]) }
    case .blank(let blank):
      let mistakes = blank.commonMistakes.compactMap(\.answers.first)
      all = ([mistakes.first, "entahlah", mistakes.last].compactMap(\.self) + ["tidak tahu"])
        .map(Answer.text)
    case .ordering(let ordering):
      let right = ordering.inOrder.map(\.id)
      let others = ordering.distractors.map(\.id)
      all = [
        .order(others + right.reversed()), .order(Array(right.dropFirst()) + [right[0]]),
        .order(right.reversed()), .order(Array(right.dropLast())),
      ]
    case .matching(let matching): all = Self.wrongPairs(of: matching)
    case .appraisal(let appraisal): all = Self.wrongPairs(of: appraisal.matching)
    default: all = []
    }
    return Array(all.filter { !outcome(of: $0, by: .standard).isFull }.prefix(3))
  }

  /// Everything with the first; everything with the next one; the first row alone.
  private static func wrongPairs(of matching: Matching) -> [Answer] {
    let right = matching.right.map(\.id)
    func pairs(_ left: [Matching.Left], _ match: (Int) -> String) -> Answer {
      .pairs(
        Dictionary(left.enumerated().map { ($0.element.id, match($0.offset)) }) { $1 })
    }
    return [
      pairs(matching.left) { _ in right[0] },
      pairs(matching.left) { right[($0 + 1) % right.count] },
      pairs([matching.left[0]]) { _ in matching.left[0].match },
      pairs(matching.left) { right[$0 % right.count] },
    ]
  }
}
