extension Choice {
  /// Marks the options picked: the right one, or right ticks less wrong ticks of those that are right.
  func outcome(of picked: [String]) -> Outcome {
    let picked = Set(picked)
    let chosen = options.filter { picked.contains($0.id) }
    var remarks = (chosen.filter(\.isRight) + chosen.filter { !$0.isRight }).map { option in
      Outcome.Remark(isRight: option.isRight, part: option.text, feedback: option.feedback)
    }
    guard isMultiple else {
      if chosen.count > 1 { remarks = [Choice.onlyOne] }
      let marks = chosen.count == 1 && chosen[0].isRight ? Marks.full : Marks.none
      return Outcome(
        score: marks.score,
        arithmetic: marks.score > 0
          ? "Pilihan tepat = \(marks.words)" : "Pilihan belum tepat = \(marks.words)",
        feedback: remarks)
    }
    let total = options.count(where: \.isRight)
    let right = chosen.count(where: \.isRight)
    let wrong = chosen.count - right
    let marks = Marks(right - wrong, of: total)
    if right < total { remarks.append(Choice.more(total - right)) }
    let difference = wrong > 0 ? "\(right) tepat − \(wrong) belum tepat" : "\(right) tepat"
    return Outcome(
      score: marks.score, arithmetic: "\(difference), dari \(total) = \(marks.words)",
      feedback: remarks)
  }

  private static let onlyOne = Outcome.Remark(
    isRight: false, part: "",
    feedback: Feedback(what: "Soal ini meminta satu pilihan.", next: "Pilih satu saja."))

  /// Tells that right options are missing, and never which.
  private static func more(_ count: Int) -> Outcome.Remark {
    Outcome.Remark(
      isRight: false, part: "",
      feedback: Feedback(
        what: "Masih ada \(count) pilihan tepat yang belum ditandai.",
        next: "Periksa lagi pilihan yang belum Anda tandai."))
  }
}
