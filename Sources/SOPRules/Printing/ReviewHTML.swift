import PlainYAML
import SOPDocument

/// Reviews as one page to read, hand round and print.
package struct ReviewHTML: Sendable {
  private let rulebook: Rulebook

  package init(rulebook: Rulebook) { self.rulebook = rulebook }

  /// Several files become an audit: the office as a whole first, then every SOP, the lowest score
  /// first.
  package func printing(_ reports: [FileReport]) -> String {
    guard reports.count > 1 else {
      return HTML.page(
        "Pemeriksaan SOP",
        HTML.element("h1", "Pemeriksaan SOP")
          + reports.map { file($0, number: nil) }.joined())
    }
    let audit = Audit(of: reports, under: rulebook)
    let files = audit.reports.enumerated().map { file($1, number: $0 + 1) }
    let title = "Pemeriksaan \(reports.count) SOP"
    return HTML.page(title, HTML.element("h1", title) + audit.html + files.joined())
  }

  private func file(_ report: FileReport, number: Int?) -> String {
    let opening = "<section" + (number.map { " class=\"sop\" id=\"sop-\($0)\"" } ?? "") + ">\n"
    let prefix = number.map { "\($0). " } ?? ""
    let back = number == nil ? "" : "<nav><p>\(HTML.link("↑ Semua SOP", to: "#sop"))</p></nav>\n"
    switch report.outcome {
    case .refused(let words, _):
      return opening + HTML.element("h2", prefix + report.name)
        + HTML.element("p", "Belum dapat dibaca. \(words)") + back + "</section>\n"
    case .reviewed(let reading, let review):
      let title = reading.sop.identity.title.text
      let parts =
        [
          HTML.element("h2", prefix + (title.isEmpty ? report.name : title)),
          title.isEmpty ? "" : HTML.element("p", report.name, class: "small"),
          score(of: review), strengths(of: review), problems(of: reading),
        ] + Severity.allCases.reversed().map { findings(of: review, $0, reading) }
        + [
          comparisons(of: report, in: review, reading),
          sentences("Pengecualian", review.exemptions.map(\.words)), waiting(of: review),
          sentences(Agency.Exception.heading, review.exceptions.map(\.words)),
          back,
        ]
      return opening + parts.joined() + "</section>\n"
    }
  }

  private func score(of review: Review) -> String {
    if let why = review.whyNoNumber { return HTML.element("p", why, class: "score") }
    guard let score = review.score, let words = score.words else { return "" }
    let rows = score.criteria.filter(\.isInForce).map { criterion in
      HTML.row([
        criterion.criterion.title,
        "\(Wording.points(micro: criterion.credit)) dari \(criterion.criterion.weight)",
        ScoreText.arithmetic(of: criterion, in: score),
      ])
    }
    return HTML.element("p", "Nilai mesin \(words)", class: "score")
      + score.gates.filter { $0.finding == nil }.map {
        HTML.element("p", "Syarat lulus: \($0.words)")
      }.joined()
      + "<table>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
      + HTML.element(
        "p",
        "Dari 100; lulus \(score.rubric.passMark). Rubrik \(score.rubric.id) "
          + "\(score.rubric.version), profil \(score.profile.rawValue); belum dinilai pengajar."
          + (review.agency.words.map { " \($0)" } ?? ""),
        class: "small")
  }

  private func strengths(of review: Review) -> String {
    sentences("Sudah baik", Array(review.strengths.prefix(3)))
  }

  private func problems(of reading: Reading) -> String {
    sentences(
      "Belum terbaca", reading.problems.map { "Baris \($0.place.line): \($0.message)" })
  }

  private func findings(
    of review: Review, _ severity: Severity, _ reading: Reading
  ) -> String {
    let gains = review.gains
    let shown = review.findings.indices.filter { review.findings[$0].severity == severity }
    guard !shown.isEmpty else { return "" }
    return HTML.element("h3", "\(severity.words) (\(shown.count))")
      + shown.map { index in
        let gain = gains.isEmpty ? 0 : gains[index]
        return note(
          on: review.findings[index], in: review, reading,
          remark: gain > 0 ? " · +\(Wording.points(micro: gain)) bila diperbaiki" : "")
      }.joined()
  }

  /// What the drafts beside it show; told apart, because it costs nothing.
  private func comparisons(
    of report: FileReport, in review: Review, _ reading: Reading
  ) -> String {
    guard !report.comparisons.isEmpty else { return "" }
    return HTML.element("h3", "Dibandingkan dengan SOP lain (\(report.comparisons.count))")
      + report.comparisons.map {
        note(on: $0, in: review, reading, remark: " · \($0.severity.words)")
      }.joined()
  }

  private func note(
    on finding: Finding, in review: Review, _ reading: Reading, remark: String
  ) -> String {
    let line = reading.place(of: finding.subject).start.line
    let evidence = finding.evidenceWords(in: review.sop)
    let isGate = review.score?.gates.contains { $0.finding == finding } ?? false
    let trial =
      rulebook[finding.code]?.isPreview == true
      ? " · pratinjau" : isGate ? " · syarat lulus\(remark)" : remark
    return "<div class=\"note \(finding.severity.rawValue)\">\n"
      + HTML.element("p", finding.message)
      + (evidence.isEmpty ? "" : HTML.element("p", "Bukti: \(evidence)"))
      + HTML.element("p", finding.next)
      + HTML.element(
        "p", "\(finding.subject.words(in: review.sop)) · baris \(line) · \(finding.code)\(trial)",
        class: "small") + "</div>\n"
  }

  private func waiting(of review: Review) -> String {
    sentences(
      "Menunggu",
      review.waiting.map {
        "\($0.code) diperiksa setelah \(Wording.series($0.causes)) dibenahi."
      })
  }

  private func sentences(_ title: String, _ sentences: [String]) -> String {
    guard !sentences.isEmpty else { return "" }
    return HTML.element("h3", title)
      + "<ul>\n" + sentences.map { HTML.element("li", $0) }.joined() + "</ul>\n"
  }
}
