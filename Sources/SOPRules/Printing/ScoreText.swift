/// A score with the arithmetic that made it, line by line.
package enum ScoreText {
  package static func printing(_ review: Review) -> String {
    guard let score = review.score else {
      return Paragraph.lines(review.whyNoNumber ?? "", width: 80).map { $0 + "\n" }.joined()
    }
    var lines: [String] = []
    if let why = review.whyNoNumber {
      // A sum beside "lengkapi dulu" would be read as the mark.
      return Paragraph.lines(why, width: 80).map { $0 + "\n" }.joined()
    }
    if let words = score.words {
      lines.append("Nilai mesin \(words) (dari 100; lulus \(score.rubric.passMark))")
      // Those that are findings are told there.
      lines += score.gates.filter { $0.finding == nil }.map { "  Syarat lulus: \($0.words)" }
    }
    lines += score.criteria.filter(\.isInForce).map { "  " + self.line(of: $0, in: score) }
    lines += Paragraph.lines(sum(of: score), width: 78).map { "  " + $0 }
    lines += score.families.map { family, micro in
      let title = score.rubric.familyTitles[family] ?? family.rawValue
      return "  " + pad(title, 46) + right(Wording.points(micro: micro), 7)
    }
    lines.append(
      "Rubrik \(score.rubric.id) \(score.rubric.version), profil \(score.profile.rawValue);"
        + " belum dinilai pengajar.")
    lines += Paragraph.lines(review.agency.words ?? "", width: 80)
    lines.append(price(of: score))
    return lines.map(trimmed).joined(separator: "\n") + "\n"
  }

  /// Prints one criterion: "Alur   17,50 dari 25   25 × 0,70".
  package static func line(of criterion: Score.CriterionScore, in score: Score) -> String {
    let earned = right(Wording.points(micro: criterion.credit), 6)
    return pad(criterion.criterion.title, 34) + earned
      + " dari \(pad(String(criterion.criterion.weight), 2))   "
      + arithmetic(of: criterion, in: score)
  }

  /// The way from the weight to what was earned: "20 × 0,469 × 0,900".
  package static func arithmetic(of criterion: Score.CriterionScore, in score: Score) -> String {
    if criterion.isAbsent { return "belum ada" }
    let deductions = score.rubric.deductions(for: score.profile)
    let factors = [
      Tally.left(after: criterion.tally.kesalahan, taking: deductions.kesalahan),
      Tally.left(after: criterion.tally.peringatan, taking: deductions.peringatan),
      Tally.left(after: criterion.tally.saran, taking: deductions.saran),
    ].filter { $0 < 1_000_000 }
    let product = ([String(criterion.criterion.weight)] + factors.map(thousandths)).joined(
      separator: " × ")
    let words = factors.isEmpty ? "" : product
    return criterion.isWaiting
      ? words + (words.isEmpty ? "" : "; ") + "paling banyak separuh" : words
  }

  private static func sum(of score: Score) -> String {
    var words = "Jumlah \(Wording.points(micro: score.raw))"
    words += " · terisi \(score.fullness.filled) dari \(score.fullness.asked)"
    if score.number != score.raw {
      words += " · karena banyak yang kosong menjadi \(Wording.points(micro: score.number))"
    }
    if let ceiling = score.ceiling, ceiling < score.number {
      let codes = Wording.series(score.gates.map(\.label).unique)
      words += " · paling tinggi \(Wording.points(micro: ceiling)) karena \(codes)"
    }
    return words
  }

  private static func price(of score: Score) -> String {
    let deductions = score.rubric.deductions(for: score.profile)
    let parts = [
      ("wajib", deductions.kesalahan), ("sebaiknya", deductions.peringatan),
      ("saran", deductions.saran),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1 / 10_000) %" }
    return "Setiap catatan mengambil dari sisa kelompoknya: \(Wording.series(parts))."
  }

  private static func thousandths(_ factor: Int) -> String {
    let rounded = (factor + 500) / 1_000
    let digits = String(1_000 + rounded % 1_000).dropFirst()
    return "\(rounded / 1_000),\(digits)"
  }

  private static func trimmed(_ line: String) -> Substring {
    let last = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }
    return last.map { Substring(line.utf8[...$0]) } ?? ""
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.characters))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.characters)) + text
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
