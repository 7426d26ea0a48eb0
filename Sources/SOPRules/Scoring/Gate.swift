package import SOPDocument

/// Something without which no SOP passes, whatever its score.
package struct Gate: Sendable, Hashable {
  package enum Cause: Sendable, Hashable {
    case finding(Finding)
    /// More than half of the identity boxes are empty.
    case emptyIdentity
    /// More than half of a column of the quality standard is empty.
    case emptyColumn(Cell)
  }

  package let cause: Cause

  package init(_ cause: Cause) { self.cause = cause }

  package var finding: Finding? {
    guard case .finding(let finding) = cause else { return nil }
    return finding
  }

  /// The rule, or the part of the draft, that holds the score down.
  package var code: String {
    switch cause {
    case .finding(let finding): finding.code
    case .emptyIdentity: "identitas"
    case .emptyColumn(let column): column.key
    }
  }

  /// The same for people.
  var label: String {
    switch cause {
    case .finding(let finding): finding.code
    case .emptyIdentity: "bagian identitas yang kosong"
    case .emptyColumn(let column): "kolom \(column.label) yang kosong"
    }
  }

  package var words: String {
    switch cause {
    case .finding(let finding): finding.message
    case .emptyIdentity: "Lebih dari separuh bagian identitas belum diisi."
    case .emptyColumn(let column):
      "Lebih dari separuh kolom \(column.label) belum diisi."
    }
  }

  /// The rules that are gates where no rubric says which.
  private static let standardCodes = [
    "AL-01", "AL-02", "AL-07", "AL-13", "AL-14", "AL-15", "AL-24", "PL-09",
  ]

  /// The rules that are gates under a rubric.
  package static func codes(of rubric: Rubric?) -> [String] { rubric?.gates ?? standardCodes }

  /// The gates a draft has not come through.
  static func closed(
    by findings: [Finding], fullness: Fullness, codes: [String]
  ) -> [Gate] {
    var gates = findings.filter { $0.severity == .kesalahan && codes.contains($0.code) }.map {
      Gate(.finding($0))
    }
    if fullness.emptyBoxes.count * 2 > fullness.askedBoxes { gates.append(Gate(.emptyIdentity)) }
    for column: Cell in [.requirements, .time, .output]
    where (fullness.emptyCells[column] ?? 0) * 2 > fullness.rows {
      gates.append(Gate(.emptyColumn(column)))
    }
    return gates
  }
}
