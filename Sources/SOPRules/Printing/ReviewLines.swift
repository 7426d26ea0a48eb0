import PlainYAML
import SOPDocument

/// A review in short: one line a finding, as editors and scripts read them, and one for the score.
///
/// What the author set aside has a line only where it is not in force; how much it is stands beside
/// the score.
package enum ReviewLines {
  package static func printing(_ report: FileReport) -> String {
    let name = VisibleText.line(report.name)
    switch report.outcome {
    case .refused(let words, let place):
      return line(name, place, "Belum dapat dibaca. \(words)")
    case .reviewed(let reading, let review):
      let problems = reading.problems.map { line(name, $0.place, $0.message) }
      let findings = (review.findings + report.comparisons).map { finding in
        line(
          name, reading.place(of: finding.subject).start, "\(finding.code) \(finding.message)")
      }
      let exemptions = review.exemptions.filter(\.needsMending).map { outcome in
        line(name, reading.place(of: .exemption(outcome.index)).start, outcome.words)
      }
      return (problems + findings + exemptions).joined() + "\(name): \(verdict(of: review))\n"
    }
  }

  private static func line(_ name: String, _ place: Place?, _ words: String) -> String {
    let spot = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(name)\(spot): \(VisibleText.line(words))\n"
  }

  private static func verdict(of review: Review) -> String {
    let verdict =
      review.whyNoNumber ?? review.score?.words.map { "Nilai mesin \($0)" } ?? ""
    let exceptions = review.exceptions.map { "\($0.change) (\($0.reason))" }
    let loosened = exceptions.isEmpty ? "" : " · dilonggarkan: \(Wording.series(exceptions))"
    let count = review.exemptions.reduce(0) { $0 + $1.count }
    let setAside = count == 0 ? "" : " · \(count) catatan dikecualikan"
    return VisibleText.line(verdict + setAside + loosened)
  }
}
