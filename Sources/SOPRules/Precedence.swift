import SOPDocument

/// One slip, one finding: which finding is silent beside which other.
package struct Precedence: Sendable, Hashable {
  /// Where both must speak for the lesser one to be silent.
  package enum Scope: Sendable, Hashable {
    /// Anywhere in the draft.
    case draft
    /// In the same row.
    case row
    /// On the very same subject.
    case subject
    /// The lesser finding's own rows hold the row of the greater one.
    case touching
    /// All of the lesser finding's own rows are rows of greater ones.
    case within
  }

  package let greater: String
  package let lesser: String
  package let scope: Scope

  package init(_ greater: String, over lesser: String, in scope: Scope) {
    self.greater = greater
    self.lesser = lesser
    self.scope = scope
  }
}

extension Precedence {
  /// The written table; a rule's broken example may set off no rule but itself and, silently, these.
  package static let standard: [Precedence] =
    chain(["KG-03", "KG-10", "KG-18", "KG-05", "KG-06", "KG-07", "KG-04"], in: .row)
    + chain(["MB-02", "MB-10", "MB-08", "MB-07", "MB-06", "MB-05"], in: .row)
    + chain(["JD-01", "JD-03", "JD-02"], in: .draft)
    + [
      Precedence("ID-18", over: "ID-17", in: .subject),
      Precedence("JD-01", over: "JD-04", in: .draft),
      Precedence("JD-01", over: "JD-05", in: .draft),
      Precedence("JD-01", over: "JD-06", in: .draft),
      Precedence("JD-01", over: "JD-07", in: .draft),
      Precedence("JD-07", over: "JD-02", in: .draft),
      Precedence("JD-01", over: "KS-01", in: .draft),
      Precedence("JD-04", over: "KS-01", in: .draft),
      Precedence("JD-07", over: "KS-01", in: .draft),
      Precedence("JD-04", over: "KS-13", in: .draft),
      Precedence("JD-07", over: "KS-13", in: .draft),
      Precedence("DH-01", over: "DH-02", in: .draft),
      Precedence("KG-14", over: "KG-15", in: .draft),
      Precedence("PL-05", over: "PL-06", in: .draft),
      Precedence("PL-07", over: "PL-06", in: .subject),
      Precedence("KG-10", over: "AL-34", in: .row),
      Precedence("DH-03", over: "DH-02", in: .subject),
      Precedence("AL-09", over: "AL-10", in: .row),
      Precedence("AL-01", over: "AL-03", in: .draft),
      Precedence("AL-01", over: "AL-05", in: .row),
      Precedence("AL-02", over: "AL-05", in: .row),
      Precedence("AL-02", over: "AL-04", in: .draft),
      Precedence("AL-06", over: "AL-12", in: .row),
      Precedence("AL-06", over: "AL-18", in: .row),
      Precedence("AL-06", over: "AL-32", in: .draft),
      Precedence("AL-19", over: "AL-06", in: .row),
      Precedence("AL-19", over: "AL-16", in: .row),
      Precedence("AL-19", over: "AL-18", in: .row),
      Precedence("AL-19", over: "AL-23", in: .row),
      Precedence("AL-19", over: "AL-25", in: .row),
      Precedence("AL-23", over: "AL-16", in: .row),
      Precedence("AL-24", over: "AL-15", in: .touching),
      Precedence("AL-25", over: "AL-12", in: .row),
      Precedence("AL-17", over: "AL-15", in: .within),
      Precedence("BH-07", over: "DH-02", in: .subject),
      Precedence("BH-07", over: "DH-03", in: .subject),
      Precedence("BH-07", over: "ID-04", in: .subject),
      Precedence("FM-03", over: "BH-05", in: .within),
      Precedence("FM-03", over: "KG-09", in: .within),
      Precedence("FM-08", over: "KG-02", in: .row),
      Precedence("FM-09", over: "KG-04", in: .row),
      Precedence("FM-09", over: "KG-07", in: .row),
      Precedence("FM-09", over: "PL-04", in: .subject),
      Precedence("FM-09", over: "PL-07", in: .subject),
      Precedence("KS-12", over: "DH-02", in: .subject),
      Precedence("KS-12", over: "DH-03", in: .subject),
      Precedence("KS-12", over: "ID-20", in: .subject),
      Precedence("KS-12", over: "KG-04", in: .subject),
      Precedence("KS-13", over: "KS-01", in: .within),
    ]

  /// Each rule of a list comes before all that follow it.
  private static func chain(_ codes: [String], in scope: Scope) -> [Precedence] {
    codes.indices.flatMap { first in
      codes.indices.dropFirst(first + 1).map {
        Precedence(codes[first], over: codes[$0], in: scope)
      }
    }
  }
}

extension [Precedence] {
  /// Removes the findings that are silent beside others.
  ///
  /// A finding silences the lesser ones even where it is itself silent beside a greater one, so the
  /// order of the table does not matter.
  ///
  /// - Complexity: O(*f* + *t* · *c*) in findings, table entries and codes found.
  func settled(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    // A draft breaks a few rules, one after the other: looking along them is faster than a hash.
    var codes: [(code: String, findings: [Int])] = []
    for index in findings.indices {
      if let place = codes.lastIndex(where: { $0.code == findings[index].code }) {
        codes[place].findings.append(index)
      } else {
        codes.append((findings[index].code, [index]))
      }
    }
    func found(_ code: String) -> [Int]? { codes.first { $0.code == code }?.findings }
    var silent: Set<Int> = []
    for entry in self {
      guard let lesser = found(entry.lesser), let greater = found(entry.greater) else { continue }
      silent.formUnion(entry.silenced(lesser, beside: greater, of: findings))
    }
    guard !silent.isEmpty else { return findings }
    return findings.indices.filter { !silent.contains($0) }.map { findings[$0] }
  }
}

extension Precedence {
  fileprivate func silenced(
    _ lesser: [Int], beside greater: [Int], of findings: [Finding]
  ) -> [Int] {
    switch scope {
    case .draft:
      return lesser
    case .row:
      let rows = Set(greater.compactMap { findings[$0].subject.activity })
      return lesser.filter { findings[$0].subject.activity.map(rows.contains) ?? false }
    case .subject:
      let subjects = Set(greater.map { findings[$0].subject })
      return lesser.filter { subjects.contains(findings[$0].subject) }
    case .touching:
      let rows = Set(greater.compactMap { findings[$0].subject.activity })
      return lesser.filter { !findings[$0].ownRows.isDisjoint(with: rows) }
    case .within:
      let rows = greater.reduce(into: Set<Activity.ID>()) { rows, index in
        rows.formUnion(findings[index].subjects.compactMap(\.activity))
        rows.formUnion(findings[index].evidence.compactMap(\.activity))
      }
      return lesser.filter { findings[$0].ownRows.isSubset(of: rows) }
    }
  }
}

extension Finding {
  /// The rows the finding is about: that of its main subject and those that prove it.
  var ownRows: Set<Activity.ID> {
    Set([subject].compactMap(\.activity) + evidence.compactMap(\.activity))
  }
}
