import PlainYAML
import SOPDocument

/// A review as a person reads it on paper or in a terminal: what is right, what to mend with its
/// place and next step, what waits, and the number with its arithmetic.
package struct ReviewText: Sendable {
  private let rulebook: Rulebook
  private let width: Int
  /// Puts around a code what makes it stand back on a terminal.
  private let dim: @Sendable (String) -> String

  package init(
    rulebook: Rulebook, width: Int = 80, dim: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.rulebook = rulebook
    self.width = width
    self.dim = dim
  }

  package func printing(_ report: FileReport) -> String {
    let name = VisibleText.line(report.name)
    switch report.outcome {
    case .refused(let words, let place):
      let spot = place.map { ":\($0.line):\($0.column)" } ?? ""
      return name + spot + "\n" + block("Belum dapat dibaca. \(words)", indent: 2)
    case .reviewed(let reading, let review):
      let title = reading.sop.identity.title.text
      let heading = title.isEmpty ? name : "\(name) · \(VisibleText.line(title))"
      let gains = review.gains
      let parts =
        [heading + "\n", strengths(of: review), problems(of: reading, in: name)]
        + Severity.allCases.reversed().map { findings(of: review, $0, gains, reading, name) }
        + [
          exemptions(of: review), waiting(of: review), comparisons(of: report, reading),
          exceptions(of: review), ScoreText.printing(review),
        ]
      return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  private func strengths(of review: Review) -> String {
    let shown = review.strengths.prefix(3).map { block($0, indent: 2) }
    return shown.isEmpty ? "" : "Sudah baik\n" + shown.joined()
  }

  private func problems(of reading: Reading, in name: String) -> String {
    guard !reading.problems.isEmpty else { return "" }
    let blocks = reading.problems.map { problem in
      let place = "\(name):\(problem.place.line):\(problem.place.column)"
      return block(problem.message, indent: 2) + field("di", place)
        + field("tertulis", problem.words)
    }
    return "Belum terbaca (\(reading.problems.count))\n" + blocks.joined(separator: "\n")
  }

  private func findings(
    of review: Review, _ severity: Severity, _ gains: [Int], _ reading: Reading, _ name: String
  ) -> String {
    let shown = review.findings.indices.filter { review.findings[$0].severity == severity }
    guard !shown.isEmpty else { return "" }
    let blocks = shown.map { index in
      let finding = review.findings[index]
      let place = reading.place(of: finding.subject).start
      let evidence = finding.evidenceWords(in: review.sop)
      return block(finding.message, indent: 2)
        + field(
          "di",
          "\(finding.subject.words(in: review.sop)) · \(name):\(place.line):\(place.column)")
        + (evidence.isEmpty ? "" : field("bukti", evidence))
        + field("ubah", finding.next)
        + tail(
          of: finding, gain: gains.isEmpty ? 0 : gains[index],
          isGate: review.score?.gates.contains { $0.finding == finding } ?? false)
    }
    return "\(severity.words) (\(shown.count))\n" + blocks.joined(separator: "\n")
  }

  /// The last line of a finding: whether it bars from passing, what mending it gains, and its code.
  private func tail(of finding: Finding, gain: Int, isGate: Bool) -> String {
    let isPreview = rulebook[finding.code]?.isPreview ?? false
    let points = isPreview ? "pratinjau · " : gain > 0 ? "+\(Wording.points(micro: gain)) · " : ""
    return "    " + dim("\(isGate ? "syarat lulus · " : "")\(points)\(finding.code)") + "\n"
  }

  private func exemptions(of review: Review) -> String {
    guard !review.exemptions.isEmpty else { return "" }
    return "Pengecualian\n" + review.exemptions.map { block($0.words, indent: 2) }.joined()
  }

  /// What the class has lowered or silenced: no score is shown without it.
  private func exceptions(of review: Review) -> String {
    guard !review.exceptions.isEmpty else { return "" }
    return "\(Agency.Exception.heading)\n"
      + review.exceptions.map { block($0.words, indent: 2) }.joined()
  }

  private func waiting(of review: Review) -> String {
    guard !review.waiting.isEmpty || !review.unchecked.isEmpty else { return "" }
    return "Menunggu\n"
      + review.waiting.map { waiting in
        let statement = rulebook[waiting.code]?.statement ?? ""
        return block(
          "\(waiting.code) diperiksa setelah \(Wording.series(waiting.causes)) dibenahi: "
            + statement, indent: 2)
      }.joined()
      + review.unchecked.map {
        block("\($0.code) belum diperiksa: \($0.cause).", indent: 2)
      }.joined()
  }

  /// What the drafts beside it show; told apart, because it costs nothing.
  private func comparisons(of report: FileReport, _ reading: Reading) -> String {
    guard !report.comparisons.isEmpty else { return "" }
    let name = VisibleText.line(report.name)
    let blocks = report.comparisons.map { finding in
      let place = reading.place(of: finding.subject).start
      let words = finding.subject.words(in: reading.sop)
      return block(finding.message, indent: 2)
        + field("di", "\(words) · \(name):\(place.line):\(place.column)")
        + field("ubah", finding.next)
        + "    " + dim("\(finding.severity.words) · \(finding.code)") + "\n"
    }
    return "Dibandingkan dengan SOP lain (\(blocks.count))\n" + blocks.joined(separator: "\n")
  }

  private func field(_ label: String, _ text: String) -> String {
    let lines = Paragraph.lines(VisibleText.line(text), width: width - 14)
    let padded = label + String(repeating: " ", count: max(1, 10 - label.count))
    return lines.enumerated().map { index, line in
      "    " + (index == 0 ? padded : String(repeating: " ", count: 10)) + line + "\n"
    }.joined()
  }

  private func block(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return Paragraph.lines(VisibleText.line(text), width: width - indent).map {
      margin + $0 + "\n"
    }.joined()
  }
}
