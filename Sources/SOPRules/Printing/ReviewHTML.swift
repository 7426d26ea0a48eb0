import PlainYAML
import SOPDocument

/// Reviews as one page to read, hand round and print; of several files an audit of an office.
package struct ReviewHTML: Sendable {
  private let rulebook: Rulebook

  package init(rulebook: Rulebook) { self.rulebook = rulebook }

  package func printing(_ reports: [FileReport]) -> String {
    let title = reports.count > 1 ? "Pemeriksaan \(reports.count) SOP" : "Pemeriksaan SOP"
    let files = reports.enumerated().map { file($1, number: $0 + 1) }
    let overview = reports.count > 1 ? scores(of: reports) + weaknesses(of: reports) : ""
    return HTML.page(title, HTML.element("h1", title) + overview + files.joined())
  }

  // MARK: The office as a whole

  private func scores(of reports: [FileReport]) -> String {
    var rows = ""
    for (index, report) in reports.enumerated() {
      let link = "<a href=\"#sop-\(index + 1)\">\(HTML.text(report.name))</a>"
      guard case .reviewed(let reading, let review) = report.outcome else {
        rows += "<tr><td>\(link)</td><td colspan=\"5\">Belum dapat dibaca</td></tr>\n"
        continue
      }
      let counts = Severity.allCases.reversed().map { severity in
        String(review.findings.count { $0.severity == severity })
      }
      let cells = [reading.sop.identity.title.text, number(of: review)] + counts
      rows += "<tr><td>\(link)</td>" + cells.map { "<td>\(HTML.text($0))</td>" }.joined()
      rows += "</tr>\n"
    }
    let head = HTML.row(
      ["Berkas", "Judul", "Nilai mesin", "Wajib", "Sebaiknya", "Saran"], as: "th")
    return HTML.element("h2", "Nilai setiap SOP")
      + "<table>\n<thead>\(head)</thead>\n<tbody>\n\(rows)</tbody>\n</table>\n"
  }

  private func number(of review: Review) -> String {
    review.whyNoNumber == nil ? review.number.map { Wording.points(micro: $0) } ?? "–" : "–"
  }

  private func weaknesses(of reports: [FileReport]) -> String {
    var files: [String: Int] = [:]
    var findings: [String: Int] = [:]
    for report in reports {
      guard case .reviewed(_, let review) = report.outcome else { continue }
      let codes = review.findings.map(\.code)
      for code in codes { findings[code, default: 0] += 1 }
      for code in Set(codes) { files[code, default: 0] += 1 }
    }
    guard !files.isEmpty else { return "" }
    let common = files.sorted { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }
    let rows = common.prefix(10).map { code, count in
      HTML.row([
        code, rulebook[code]?.statement ?? "", "\(count) dari \(reports.count)",
        String(findings[code] ?? 0),
      ])
    }
    let head = HTML.row(["Kode", "Yang belum dipenuhi", "SOP", "Catatan"], as: "th")
    return HTML.element("h2", "Kelemahan yang paling sering")
      + "<table>\n<thead>\(head)</thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  // MARK: One file

  private func file(_ report: FileReport, number: Int) -> String {
    let opening = "<section id=\"sop-\(number)\">\n"
    switch report.outcome {
    case .refused(let words, _):
      return opening + HTML.element("h2", report.name)
        + HTML.element("p", "Belum dapat dibaca. \(words)") + "</section>\n"
    case .reviewed(let reading, let review):
      let title = reading.sop.identity.title.text
      let parts =
        [
          HTML.element("h2", title.isEmpty ? report.name : title),
          title.isEmpty ? "" : HTML.element("p", report.name, class: "small"),
          score(of: review), strengths(of: review), problems(of: reading),
        ] + Severity.allCases.reversed().map { findings(of: review, $0, reading) }
        + [sentences("Pengecualian", review.exemptions.map(\.words)), waiting(of: review)]
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
      + "<table>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
      + HTML.element(
        "p",
        "Dari 100; lulus \(score.rubric.passMark). Rubrik \(score.rubric.id) "
          + "\(score.rubric.version), profil \(score.profile.rawValue); belum dinilai pengajar.",
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
    let shown = review.findings.filter { $0.severity == severity }
    guard !shown.isEmpty else { return "" }
    return HTML.element("h3", "\(severity.words) (\(shown.count))")
      + shown.map { note(on: $0, in: review, reading) }.joined()
  }

  private func note(on finding: Finding, in review: Review, _ reading: Reading) -> String {
    let line = reading.place(of: finding.subject).start.line
    let evidence = finding.evidenceWords(in: review.sop)
    let trial = rulebook[finding.code]?.isPreview == true ? " · pratinjau" : ""
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
