/// What an answer earned of what could be earned, and how that is printed.
struct Marks {
  /// Millionths of the full mark.
  let score: Int

  static let none = Marks(score: 0)
  static let full = Marks(score: Outcome.fullMark)

  private init(score: Int) { self.score = score }

  /// The share of a whole, never below nothing, rounded half up.
  init(_ earned: Int, of total: Int) {
    let earned = max(0, min(earned, total))
    score = total == 0 ? 0 : (earned * Outcome.fullMark * 2 + total) / (total * 2)
  }

  /// The share in percent with two decimals and a decimal comma: "66,67".
  var words: String {
    let hundredths = (score + 50) / 100
    let rest = hundredths % 100
    return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }
}
