extension Appraisal {
  /// Marks the levels chosen by how far they are from the authors': one less the mean distance of
  /// the largest there can be.
  ///
  /// A criterion left out counts as far off as can be.
  func outcome(of chosen: [String: String]) -> Outcome {
    let most = levels.count - 1
    var remarks: [Outcome.Remark] = []
    var distances: [Int] = []
    for criterion in criteria {
      guard let level = chosen[criterion.id].flatMap(levels.firstIndex(of:)) else {
        distances.append(most)
        remarks.append(
          Outcome.Remark(
            isRight: false, part: criterion.text,
            feedback: Feedback(
              what: "Kriteria ini belum dinilai.", next: "Pilih satu tingkat.")))
        continue
      }
      distances.append(abs(level - criterion.level))
      remarks.append(
        Outcome.Remark(
          isRight: level == criterion.level, part: criterion.text,
          feedback: level == criterion.level
            ? Feedback(what: levels[level]) : criterion.feedback))
    }
    let total = distances.reduce(0, +)
    let marks = Marks(most * criteria.count - total, of: most * criteria.count)
    return Outcome(
      score: marks.score,
      arithmetic:
        "1 − jarak \(total) dari paling jauh \(most * criteria.count) = \(marks.words)",
      feedback: remarks.filter(\.isRight) + remarks.filter { !$0.isRight })
  }
}
