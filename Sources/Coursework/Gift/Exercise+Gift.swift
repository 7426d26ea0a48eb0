extension Exercise {
  /// The exercise as a GIFT question, and what cannot go with it; no question for kinds GIFT does not
  /// know.
  package var gift: (question: GiftQuestion?, leftOut: [String]) {
    switch kind {
    case .choice(let choice): (question(choice), [])
    case .matching(let matching): (question(matching), ["umpan setiap pasangan"])
    case .blank(let blank):
      (question(blank), blank.isTime ? ["satuan waktu (\"2 jam\" sama dengan \"120 menit\")"] : [])
    default: (nil, [])
    }
  }

  private func question(_ body: GiftQuestion.Body) -> GiftQuestion {
    GiftQuestion(line: line, title: id, text: question, body: body, remark: praise)
  }

  private func question(_ choice: Choice) -> GiftQuestion {
    let share = 100 * GiftQuestion.percent / max(1, choice.options.count(where: \.isRight))
    let options = choice.options.map { option in
      let weight = choice.isMultiple ? (option.isRight ? share : -share) : nil
      return GiftQuestion.Option(
        text: option.text, isRight: choice.isMultiple ? false : option.isRight, weight: weight,
        feedback: option.feedback.oneLine)
    }
    return question(choice.isMultiple ? .several(options) : .one(options))
  }

  private func question(_ matching: Matching) -> GiftQuestion {
    let pairs = matching.left.map {
      GiftQuestion.Pair(left: $0.text, right: matching.text(ofRight: $0.match))
    }
    let used = Set(matching.left.map(\.match))
    let others = matching.right.filter { !used.contains($0.id) }.map {
      GiftQuestion.Pair(left: "", right: $0.text)
    }
    return question(.pairs(pairs + others))
  }

  private func question(_ blank: Blank) -> GiftQuestion {
    let accepted = blank.accepted.map { GiftQuestion.Option(text: $0, isRight: true) }
    let mistakes = blank.commonMistakes.flatMap { mistake in
      mistake.answers.map {
        GiftQuestion.Option(
          text: $0, isRight: true, weight: mistake.worth * GiftQuestion.percent,
          feedback: mistake.feedback.oneLine)
      }
    }
    let otherwise = GiftQuestion.Option(
      text: "*", isRight: true, weight: 0, feedback: blank.otherwise.oneLine)
    return question(.short(accepted + mistakes + [otherwise]))
  }
}
