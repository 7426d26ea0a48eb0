/// One question in GIFT, the text format that learning platforms exchange.
package struct GiftQuestion: Sendable, Hashable {
  package struct Option: Sendable, Hashable {
    package var text: String
    package var isRight: Bool
    /// What it is worth, in hundred thousandths of a percent, where the author says so.
    package var weight: Int?
    package var feedback: String

    package init(text: String, isRight: Bool, weight: Int? = nil, feedback: String = "") {
      self.text = text
      self.isRight = isRight
      self.weight = weight
      self.feedback = feedback
    }
  }

  package struct Pair: Sendable, Hashable {
    /// Empty where the right side is only there to mislead.
    package var left: String
    package var right: String

    package init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  package enum Body: Sendable, Hashable {
    case one([Option])
    case several([Option])
    case short([Option])
    case statement(isTrue: Bool, ifWrong: String, ifRight: String)
    case pairs([Pair])
  }

  /// Where it begins in its file, counted from 1.
  package var line: Int
  package var title: String
  package var category: String
  package var text: String
  package var body: Body
  /// What is said to whoever answered, however.
  package var remark: String

  package init(
    line: Int, title: String, category: String = "", text: String, body: Body, remark: String
  ) {
    self.line = line
    self.title = title
    self.category = category
    self.text = text
    self.body = body
    self.remark = remark
  }

  /// One percent, in the unit of weights: five decimals, as learning platforms expect thirds.
  static let percent = 100_000

  /// A weight as GIFT writes it: "50", "33.33333".
  static func percentage(_ weight: Int) -> String {
    let size = abs(weight)
    let rest = String(size % percent + percent).dropFirst()
    let sign = weight < 0 ? "-" : ""
    return size % percent == 0 ? "\(sign)\(size / percent)" : "\(sign)\(size / percent).\(rest)"
  }
}

/// What of a file cannot come along, for its author: where and why.
package struct GiftNote: Sendable, Hashable {
  package var line: Int
  package var column: Int
  package var message: String

  package init(line: Int, column: Int = 1, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
