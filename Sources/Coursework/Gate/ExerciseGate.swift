import PlainYAML
import SOPRules

/// Checks one exercise: its help, its model answer, what untouched answers earn, and its words.
struct ExerciseGate {
  let written: WrittenLesson.Written
  let rulebook: Rulebook
  /// The lesson's pass mark, in percent.
  let pass: Int
  /// A question of a test: it gives no help and sends nobody on.
  let isItem: Bool
  private(set) var complaints: [Complaint] = []

  var exercise: Exercise { written.exercise }

  init(_ written: WrittenLesson.Written, rulebook: Rulebook, pass: Int, isItem: Bool = false) {
    self.written = written
    self.rulebook = rulebook
    self.pass = pass
    self.isItem = isItem
  }

  mutating func check(_ mentions: Mentions) {
    checkWords(by: mentions)
    checkText(exercise.question, at: "tanya", forbidsTone: false)
    if isItem {
      checkKey()
    } else {
      checkText(exercise.praise, at: "umpan_benar")
      checkHints()
      checkHintsKeepTheAnswer()
      checkModelAnswer()
    }
    switch exercise.kind {
    case .choice(let choice): check(choice)
    case .blank(let blank): check(blank)
    case .ordering(let ordering): check(ordering)
    case .matching(let matching): check(matching)
    case .flawHunt(let hunt): check(hunt)
    case .mending(let mending): check(mending)
    case .completing(let completing): check(completing)
    case .prediction(let prediction): check(prediction)
    case .appraisal(let appraisal): check(appraisal)
    case .drafting(let drafting): check(drafting)
    case .drawing(let drawing): check(drawing)
    case .caseTest(let test): check(test)
    }
  }

  // MARK: Help and answers

  private mutating func checkHints() {
    let rungs = exercise.hints
    let isComplete =
      rungs.count == 4
      && zip(rungs, 0...).allSatisfy { hint, rung in
        switch hint {
        case .place: rung == 0
        case .rule: rung == 1
        case .example: rung == 2
        case .answer: rung == 3
        }
      }
    if !isComplete {
      complain(
        "Bantuan terdiri atas tepat empat anak tangga: tempat, aturan, contoh, jawaban.",
        at: "bantuan")
    }
    for (index, hint) in rungs.enumerated() {
      switch hint {
      case .place(let text), .example(let text): checkText(text, at: "bantuan", .item(index))
      case .rule(let code, let text):
        if code.isEmpty || !text.isEmpty { checkText(text, at: "bantuan", .item(index)) }
        if !code.isEmpty { checkRule(code, saying: text, at: "bantuan", .item(index)) }
      case .answer(_, let text): checkText(text, at: "bantuan", .item(index))
      }
    }
  }

  private mutating func checkModelAnswer() {
    guard case .answer(let answer, _)? = exercise.hints.last else { return }
    let outcome = exercise.outcome(of: answer, by: rulebook)
    // A whole draft is never the only right one: near the top is enough.
    if case .drafting = exercise.kind, outcome.score >= ExerciseGate.draftScore { return }
    if !outcome.isFull {
      complain(
        "Jawaban pada bantuan keempat belum bernilai penuh: \(outcome.arithmetic). Samakan dengan soal.",
        at: "bantuan", 3)
    }
  }

  /// What the authors' own draft must reach, in millionths.
  private static let draftScore = 950_000

  /// A test's key is what its parts say; it must earn everything, and no help may stand beside it.
  private mutating func checkKey() {
    if !exercise.hints.isEmpty {
      complain("Butir tes tanpa bantuan; hapus kunci ini.", at: "bantuan")
    }
    guard let key = exercise.key else { return }
    let outcome = exercise.outcome(of: key, by: rulebook)
    if !outcome.isFull { complain("Kunci butir ini belum bernilai penuh: \(outcome.arithmetic).") }
  }

  /// Complains when an answer nobody has worked for would pass.
  mutating func checkFails(_ answer: Answer, _ message: String, at path: Node.Step...) {
    if passes(answer) { complaints.append(Complaint(message, at: written.place(path))) }
  }

  func passes(_ answer: Answer) -> Bool {
    exercise.outcome(of: answer, by: rulebook).score * 100 >= pass * Outcome.fullMark
  }

  // MARK: Words

  /// Checks feedback in its three parts.
  mutating func checkFeedback(_ feedback: Feedback, at path: Node.Step...) {
    let place = written.place(path)
    checkTone(feedback.what, at: place)
    // Where nothing at all is written, one complaint says so.
    if feedback.what.isEmpty, feedback.next.isEmpty, feedback.rule == nil { return }
    if feedback.next.isEmpty, !isItem {
      complaints.append(
        Complaint("Tambahkan \"langkah\": apa yang dilakukan peserta berikutnya.", at: place))
    } else if !feedback.next.isEmpty {
      checkTone(feedback.next, at: written.place(path + ["langkah"]))
    }
    if let code = feedback.rule {
      checkRule(code, saying: feedback.what + " " + feedback.next, at: path + ["aturan"])
    }
  }

  mutating func checkText(_ text: String, at path: Node.Step..., forbidsTone: Bool = true) {
    let place = written.place(path)
    if text.isEmpty {
      complaints.append(Complaint("Teks ini masih kosong.", at: place))
    } else if forbidsTone {
      checkTone(text, at: place)
    } else if text.count > Tone.longest {
      complaints.append(Complaint(Tone.tooLong(text), at: place))
    }
  }

  private mutating func checkTone(_ text: String, at place: Place) {
    complaints += Tone.complaints(about: text).map { Complaint($0, at: place) }
  }

  mutating func checkRule(_ code: String, saying text: String, at path: Node.Step...) {
    checkRule(code, saying: text, at: path)
  }

  /// Checks that a rule exists, and that the words promise no more than it stands on.
  private mutating func checkRule(_ code: String, saying text: String, at path: [Node.Step]) {
    guard let rule = rulebook[code] else {
      complaints.append(rulebook.unknownRule(code, at: written.place(path)))
      return
    }
    if text.lowercased().contains("menurut peraturan"), rule.basis.brief != "menurut peraturan" {
      complaints.append(
        Complaint(
          "Aturan \(code) berdasar \(rule.basis.brief); jangan tulis \"menurut peraturan\".",
          at: written.place(path)))
    }
  }

  mutating func complain(_ message: String, at path: Node.Step...) {
    complain(message, at: path)
  }

  mutating func complain(_ message: String, at path: [Node.Step]) {
    complain(Complaint(message, at: written.place(path)))
  }

  mutating func complain(_ complaint: Complaint) { complaints.append(complaint) }
}
