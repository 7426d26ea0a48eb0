import SOPDocument
import SOPRules

extension Drafting {
  /// Marks the draft by the machine's part alone: what people judge is still to come.
  ///
  /// A required rule that is broken keeps the score below passing, whatever the rest earns.
  func outcome(of text: String, by rulebook: Rulebook) -> Outcome {
    guard let sop = try? SOP.reading(text).sop else { return .unreadable }
    let review = rulebook.review(sop, by: rubric, leastRows: fewestRows)
    guard let number = review.number else {
      let why = review.whyNoNumber ?? "Naskah ini belum dapat dinilai."
      return Outcome(
        score: 0, arithmetic: "Belum dapat dinilai = \(Marks.none.words)",
        feedback: [
          Outcome.Remark(
            isRight: false, part: "",
            feedback: Feedback(what: why, next: "Lengkapi naskahnya di penyusun SOP."))
        ])
    }
    let broken = required.filter { code in review.findings.contains { $0.code == code } }
    let machine = Marks(number, of: 100_000_000)
    let marks = broken.isEmpty ? machine : Marks(min(number, Drafting.cap), of: 100_000_000)
    var arithmetic = "Nilai mesin sementara \(machine.words)"
    if !broken.isEmpty {
      arithmetic +=
        "; \(broken.count) syarat wajib belum terpenuhi, jadi paling tinggi 59 = \(marks.words)"
    }
    let praise = review.strengths.prefix(2).map { words in
      Outcome.Remark(isRight: true, part: "", feedback: Feedback(what: words))
    }
    let waiting = Outcome.Remark(
      isRight: true, part: "Bagian pengajar", feedback: Feedback(what: "menunggu"))
    let first = review.findings.filter { broken.contains($0.code) }
    let others = review.mostUseful(5).map(\.finding).filter { !broken.contains($0.code) }
    return Outcome(
      score: marks.score, arithmetic: arithmetic,
      feedback: praise + [waiting]
        + (first + others).prefix(6).map { Outcome.Remark.finding($0, in: sop) })
  }

  /// The most a draft earns while a required rule is broken, in micro-points.
  private static let cap = 59_000_000
}
