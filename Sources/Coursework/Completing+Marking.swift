import SOPDocument

extension Completing {
  /// Marks what was typed: the cells right of all there are.
  ///
  /// A total follows through: it is right when it is the sum of the learner's own entries, so that
  /// one slip above it costs once.
  func outcome(of typed: [String: String]) -> Outcome {
    var entries: [Subject: String] = [:]
    for (words, text) in typed {
      if let place = Subject(placeWords: words), !text.allSatisfy(\.isWhitespace) {
        entries[place.box] = text
      }
    }
    var remarks: [Outcome.Remark] = []
    var right = 0
    for slot in slots {
      let isRight = entries[slot.place].map { slot.accepts($0) } ?? false
      if isRight { right += 1 }
      remarks.append(
        remark(on: slot.place, isRight, entries[slot.place], otherwise: slot.feedback))
    }
    for total in totals {
      let sum = sum(of: total, with: entries)
      let isRight = entries[total.place].map { isSum($0, sum) } ?? false
      if isRight { right += 1 }
      remarks.append(
        remark(on: total.place, isRight, entries[total.place], otherwise: total.feedback))
    }
    let count = slots.count + totals.count
    let marks = Marks(right, of: count)
    return Outcome(
      score: marks.score, arithmetic: "\(right) isian tepat, dari \(count) = \(marks.words)",
      feedback: remarks.filter(\.isRight) + remarks.filter { !$0.isRight })
  }

  private func remark(
    on place: Subject, _ isRight: Bool, _ text: String?, otherwise: Feedback
  ) -> Outcome.Remark {
    let name = place.boxName(in: draft.sop)
    guard let text else {
      return Outcome.Remark(
        isRight: false, part: name,
        feedback: Feedback(what: "Sel ini belum diisi.", next: "Isi selnya, lalu periksa lagi."))
    }
    return Outcome.Remark(
      isRight: isRight, part: name, feedback: isRight ? Feedback(what: text) : otherwise)
  }

  /// The sum of the cells, with what the learner wrote in those that were empty; nothing where one
  /// of them gives no time.
  func sum(of total: Total, with entries: [Subject: String]) -> TotalTime? {
    var sum = TotalTime.zero
    for term in total.terms {
      let words = entries[term] ?? (places.contains(term) ? "" : draft.sop.boxWords(term))
      guard let time = WorkingTime(words: words) else { return nil }
      sum = sum + time.total(in: .standard)
    }
    return sum
  }

  private func isSum(_ text: String, _ sum: TotalTime?) -> Bool {
    guard let sum, let time = WorkingTime(words: text) else { return false }
    let total = time.total(in: .standard)
    return (total.low, total.high) == (sum.low, sum.high)
  }
}

extension Completing.Slot {
  /// Whether a text is one of those accepted, as people would say it is.
  func accepts(_ text: String) -> Bool {
    let typed = FoldedAnswer(text)
    let isTime = place.holdsTime
    return accepted.contains { words in
      let wanted = FoldedAnswer(words)
      return typed == wanted || (isTime ? typed.isSameTime(as: wanted) : typed.isAlmost(wanted))
    }
  }
}

extension Subject {
  /// Whether the box holds a time.
  var holdsTime: Bool {
    switch self {
    case .cell(_, .time), .declaredTotal, .promise(.time): true
    default: false
    }
  }
}
