package import PlainYAML
package import SOPDocument

/// What a review of one file came to, ready to be printed.
package struct FileReport: Sendable {
  package enum Outcome: Sendable {
    case reviewed(Reading, Review)
    /// Nothing of the file could be reviewed; the words say why and what to do. A file that could
    /// not even be read has no place to look at.
    case refused(String, at: Place?)
  }

  package let name: String
  package let outcome: Outcome
  /// What the drafts reviewed beside it show of this one; no part of its score.
  package var comparisons: [Finding] = []

  package init(name: String, outcome: Outcome) {
    self.name = name
    self.outcome = outcome
  }
}

extension FileReport {
  /// The review, of a file that could be reviewed.
  package var review: Review? {
    guard case .reviewed(_, let review) = outcome else { return nil }
    return review
  }

  package var isRefused: Bool {
    guard case .refused = outcome else { return false }
    return true
  }

  /// Whether the draft has a finding of at least this severity; a passage that could not be read
  /// counts as *kesalahan*, a rule on trial counts not at all.
  package func fails(at level: Severity, under rulebook: Rulebook) -> Bool {
    guard case .reviewed(let reading, let review) = outcome else { return true }
    return reading.problems.contains(where: \.isUnread)
      || review.findings.contains { finding in
        finding.severity >= level && !(rulebook[finding.code]?.isPreview ?? false)
      }
      || comparisons.contains { $0.severity >= level }
  }
}

extension Finding {
  /// The run of rows that proves it, as people read it: "3 → 4 –Tidak→ 3"; nothing where it is only
  /// the row the finding speaks of anyway.
  package func evidenceWords(in sop: SOP) -> String {
    if evidence.count == 1, let row = evidence[0].activity {
      return row == subject.activity ? "" : evidence[0].words(in: sop)
    }
    var words = ""
    for (index, subject) in evidence.enumerated() {
      let isLast = index == evidence.count - 1
      switch subject {
      case .branch(let id, let branch):
        let label = sop[id].flatMap {
          $0.branches.indices.contains(branch) ? $0.branches[branch].label : nil
        }
        words += "\(number(of: id, in: sop)) –\(VisibleText.line(label ?? ""))→"
        words += isLast ? "" : " "
      case .activity(let id), .cell(let id, _):
        words += number(of: id, in: sop) + (isLast ? "" : " → ")
      default:
        words += subject.words(in: sop) + (isLast ? "" : "; ")
      }
    }
    return words
  }

  private func number(of id: Activity.ID, in sop: SOP) -> String {
    String((sop.row(of: id) ?? -1) + 1)
  }
}
