import Coursework
import SOPRules
import Terminal
import Workshop

/// What an answer earned, as lines: what is right first, then what is not yet, in three parts.
enum ExerciseResult {
  static func lines(
    of attempt: Session.Try, exercise: Exercise, width columns: Int,
    glyphs: Glyphs
  ) -> [[Span]] {
    let outcome = attempt.outcome
    var lines: [[Span]] = []
    func add(_ text: String, _ style: Style = .plain, mark: String = "") {
      lines += hanging(mark, glyphs.spelled(text), width: columns, style: style)
    }
    add(
      outcome.isFull
        ? "Tepat seluruhnya." : "Nilai \(Points.hundredths(outcome.score)) dari 100,00.",
      outcome.isFull ? Style.good.bold : .heading)
    if !outcome.arithmetic.isEmpty { add("Hitungan: \(outcome.arithmetic)", .muted) }
    lines.append([])
    for remark in outcome.feedback where remark.isRight {
      add(text(of: remark), .good, mark: "\(glyphs.tick) ")
    }
    for remark in outcome.feedback where !remark.isRight {
      if !remark.part.isEmpty { add(remark.part, Style.plain.bold, mark: "- ") }
      add(remark.feedback.what, mark: "  Apa      ")
      if !remark.citation.isEmpty { add(remark.citation, mark: "  Aturan   ") }
      if !remark.feedback.next.isEmpty { add(remark.feedback.next, mark: "  Langkah  ") }
      lines.append([])
    }
    return lines
  }

  private static func text(of remark: Outcome.Remark) -> String {
    [remark.part, remark.feedback.what].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

/// Points as people read them: two decimals and a comma.
enum Points {
  /// Millionths of the full mark, out of 100: "66,67".
  static func hundredths(_ millionths: Int) -> String { Wording.points(micro: millionths * 100) }

}
