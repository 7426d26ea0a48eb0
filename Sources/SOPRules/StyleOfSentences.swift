import SOPDocument

/// The form of all kegiatan sentences, judged as one thing.
///
/// Style is a property of a document's family, not of a row: a template that begins each row with
/// its performer makes one mistake, not twelve. So what these rules find is gathered into one
/// finding that lists its rows, and each mended row still pays.
enum StyleOfSentences {
  /// The rules gathered, in the order of their precedence, and what each says of a row.
  static let diagnoses = [
    ("KG-05", "menyebut pelaksana di dalam kalimat"),
    ("KG-06", "berbentuk pasif"),
    ("KG-07", "berupa kata benda"),
    ("KG-04", "belum diawali kata kerja aktif"),
  ]

  static func judges(_ code: String) -> Bool { diagnoses.contains { $0.0 == code } }

  /// Replaces the findings of these rules by one, bearing the code found in the most rows.
  static func gathered(_ findings: [Finding], in sop: SOP) -> [Finding] {
    let style = findings.filter { judges($0.code) }
    guard style.count > 1 else { return findings }
    let rows = sop.rowNumbers
    let sorted = style.sorted { rows[of: $0] < rows[of: $1] }
    let groups = diagnoses.map { diagnosis in sorted.filter { $0.code == diagnosis.0 } }
    // Of groups of one size, the one that precedes leads.
    guard let leading = groups.max(by: { $0.count < $1.count })?.first else { return findings }
    let parts = zip(groups, diagnoses).filter { !$0.0.isEmpty }.map { group, diagnosis in
      "langkah \(Wording.numbers(group.map { rows[of: $0] })) \(diagnosis.1)"
    }
    var whole = Finding(
      leading.subject,
      "Kalimat kegiatan belum baku di \(style.count) dari \(sop.activities.count) langkah: "
        + parts.joined(separator: "; ") + ".",
      also: sorted.map(\.subject).filter { $0 != leading.subject },
      next: advice(sorted.map { (rows[of: $0], $0.next) }),
      places: style.count { $0.severity > .saran })
    whole.code = leading.code
    whole.severity = style.map(\.severity).max() ?? leading.severity
    return findings.filter { !judges($0.code) } + [whole]
  }

  /// What to do in the first rows; the others are mended in the same way.
  private static func advice(_ rows: [(number: Int, next: String)]) -> String {
    let shown = rows.prefix(3).map { "Langkah \($0.number): \($0.next)" }
    let rest = rows.count > 3 ? ["Langkah lainnya dengan cara yang sama."] : []
    return (shown + rest).joined(separator: " ")
  }
}

extension SOP {
  /// The number of each row, counted from 1.
  var rowNumbers: [Activity.ID: Int] {
    var numbers: [Activity.ID: Int] = [:]
    numbers.reserveCapacity(activities.count)
    for row in activities.indices { numbers[activities[row].id] = row + 1 }
    return numbers
  }
}

extension [Activity.ID: Int] {
  /// The number of the row a finding speaks of; 0 when it speaks of none.
  subscript(of finding: Finding) -> Int { finding.subject.activity.flatMap { self[$0] } ?? 0 }
}
