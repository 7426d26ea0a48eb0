import SOPDocument

extension Blank {
  /// Marks what was typed by the best match: an accepted answer, an accepted answer with a slip of the
  /// pen, a declared mistake with its worth, or nothing.
  func outcome(of text: String) -> Outcome {
    switch match(of: text) {
    case .accepted: outcome(.full, "Jawaban diterima", [])
    case .spelledOtherwise(let expected):
      outcome(
        .full, "Jawaban diterima, ejaan disesuaikan",
        [remark(true, text, Feedback(what: "Diterima. Ejaan yang dianjurkan: \(expected)."))])
    case .mistake(let mistake):
      outcome(
        Marks(mistake.worth, of: 100),
        mistake.worth > 0 ? "Sebagian tepat" : "Belum tepat",
        [remark(false, text, mistake.feedback)])
    case .none:
      outcome(.none, "Belum tepat", [remark(false, text, missingUnit(in: text) ?? otherwise)])
    }
  }

  /// How what was typed stands to what the author wrote.
  enum Match {
    case accepted
    case spelledOtherwise(String)
    case mistake(Mistake)
    case none
  }

  /// Returns the best match; what the author declared word by word comes before what only looks alike.
  func match(of text: String) -> Match {
    let typed = FoldedAnswer(text)
    func says(_ other: String) -> Bool {
      typed == FoldedAnswer(other) || (isTime && typed.isSameTime(as: FoldedAnswer(other)))
    }
    if accepted.contains(where: says) { return .accepted }
    if let mistake = commonMistakes.first(where: { $0.answers.contains(where: says) }) {
      return .mistake(mistake)
    }
    if isTime { return .none }
    if let expected = accepted.first(where: { typed.isAlmost(FoldedAnswer($0)) }) {
      return .spelledOtherwise(expected)
    }
    let slipped = commonMistakes.first { mistake in
      mistake.answers.contains { typed.isAlmost(FoldedAnswer($0)) }
    }
    return slipped.map(Match.mistake) ?? .none
  }

  private func outcome(
    _ marks: Marks, _ words: String, _ remarks: [Outcome.Remark]
  ) -> Outcome {
    Outcome(score: marks.score, arithmetic: "\(words) = \(marks.words)", feedback: remarks)
  }

  private func remark(_ isRight: Bool, _ part: String, _ feedback: Feedback) -> Outcome.Remark {
    Outcome.Remark(isRight: isRight, part: part, feedback: feedback)
  }

  /// What to say of a time that has a number and no unit, or words nobody can measure.
  private func missingUnit(in text: String) -> Feedback? {
    guard isTime else { return nil }
    switch WorkingTime.obstacle(in: text) {
    case .noUnit, .unknownUnit, .unclear:
      return Feedback(
        what: "Angka ini belum disertai satuan waktu.",
        next: "Tulis satuannya, misalnya menit, jam, atau hari kerja.")
    case .indefinite, .noNumber:
      return Feedback(
        what: "Tulisan ini belum menyebut lama waktu.",
        next: "Tulis angka dan satuannya, misalnya 15 menit.")
    case nil: return nil
    }
  }
}
