extension Matching {
  /// Marks the links: right ones of all on the left.
  func outcome(of pairs: [String: String]) -> Outcome {
    let right = left.filter { pairs[$0.id] == $0.match }
    let wrong = left.filter { pairs[$0.id] != $0.match }
    let marks = Marks(right.count, of: left.count)
    let remarks =
      right.map { item in
        Outcome.Remark(
          isRight: true, part: item.text, feedback: Feedback(what: text(ofRight: item.match)))
      }
      + wrong.map { item in
        Outcome.Remark(
          isRight: false, part: item.text,
          feedback: pairs[item.id] == nil ? Matching.unlinked : item.feedback)
      }
    return Outcome(
      score: marks.score,
      arithmetic: "\(right.count) tepat, dari \(left.count) = \(marks.words)", feedback: remarks)
  }

  private static let unlinked = Feedback(
    what: "Bagian ini belum dipasangkan.", next: "Pilih satu pasangan dari daftar.")

  /// Returns the text of a right id, or the id where nothing bears it.
  func text(ofRight id: String) -> String {
    right.first { $0.id == id }?.text ?? id
  }
}
