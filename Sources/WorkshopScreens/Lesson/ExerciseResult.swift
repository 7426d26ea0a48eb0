import Coursework
import SOPRules
import Terminal

/// What an answer earned, as lines: what is right first, then what is not yet, in three parts.
enum ExerciseResult {
  static func lines(
    of outcome: Outcome, exercise: Exercise, width columns: Int,
    glyphs: Glyphs
  ) -> [[Span]] {
    var lines: [[Span]] = []
    func add(_ text: String, _ style: Style = .plain, mark: String = "") {
      lines += hanging(mark, glyphs.spelled(text), width: columns, style: style)
    }
    add(verdict(on: outcome), outcome.isFull ? Style.good.bold : .heading)
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

  /// The first line a learner reads; nobody is greeted by a nought.
  private static func verdict(on outcome: Outcome) -> String {
    if outcome.isFull { return "Tepat seluruhnya." }
    let points = "Nilai \(Points.hundredths(outcome.score)) dari 100,00."
    if outcome.score == 0 { return "Belum tepat; mari dilihat bersama. \(points)" }
    return points
  }

  /// A part and what is said of it, as one sentence after the other where the part is a sentence.
  private static func text(of remark: Outcome.Remark) -> String {
    let isSentence = remark.part.last.map { ".?!".contains($0) } ?? false
    return [remark.part, remark.feedback.what].filter { !$0.isEmpty }
      .joined(separator: isSentence ? " " : ": ")
  }
}

/// Points as people read them: two decimals and a comma.
enum Points {
  /// Millionths of the full mark, out of 100: "66,67".
  static func hundredths(_ millionths: Int) -> String { Wording.points(micro: millionths * 100) }

  /// Millionths of a point as whole points: "67".
  static func whole(_ micro: Int) -> String { "\((micro + 500_000) / 1_000_000)" }
}
