extension GiftQuestion {
  /// The question as GIFT writes it, ending with a line break.
  package var gift: String {
    let general = remark.isEmpty ? "" : "\n  ####\(GiftQuestion.escaped(remark))"
    let head = title.isEmpty ? "" : "::\(GiftQuestion.escaped(title))::"
    return head + "\(GiftQuestion.escaped(text)) {\(answers)\(general)\n}\n"
  }

  private var answers: String {
    switch body {
    case .one(let options), .several(let options), .short(let options):
      return options.map { option in
        // A text that begins as a weight does is kept apart from it by one.
        let isLikeWeight = option.text.hasPrefix("%")
        let weight =
          (option.weight ?? (isLikeWeight ? option.ownWeight : nil))
          .map { "%\(GiftQuestion.percentage($0))%" } ?? ""
        let feedback = option.feedback.isEmpty ? "" : " #\(GiftQuestion.escaped(option.feedback))"
        let sign = option.isRight ? "=" : "~"
        return "\n  \(sign)\(weight)\(GiftQuestion.escaped(option.text))\(feedback)"
      }.joined()
    case .statement(let isTrue, let ifWrong, let ifRight):
      let wrong = ifWrong.isEmpty && ifRight.isEmpty ? "" : "#\(GiftQuestion.escaped(ifWrong))"
      let right = ifRight.isEmpty ? "" : "#\(GiftQuestion.escaped(ifRight))"
      return (isTrue ? "TRUE" : "FALSE") + wrong + right
    case .pairs(let pairs):
      return pairs.map {
        "\n  =\(GiftQuestion.escaped($0.left)) -> \(GiftQuestion.escaped($0.right))"
      }.joined()
    }
  }

  /// Text whose signs mean nothing to GIFT.
  ///
  /// An arrow keeps its look and loses its meaning, since GIFT knows no escape for it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.replacing("->", with: "→") {
      if "~=#{}:\\".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}

extension GiftQuestion.Option {
  /// What it is worth where nothing is said.
  var ownWeight: Int { isRight ? 100 * GiftQuestion.percent : 0 }
}
