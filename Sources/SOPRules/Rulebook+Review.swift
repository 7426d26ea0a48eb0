package import SOPDocument

extension Rulebook {
  /// Reviews a draft: runs every rule in force, keeps one finding a slip, and scores what is left.
  ///
  /// Without a rubric there are findings and no score, and the review says `whyNoRubric`.
  /// `leastRows` are those a task asks for, where it asks for more than the rubric.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  package func review(
    _ sop: SOP, by rubric: Rubric? = nil, for agency: Agency = .standard,
    profile: Profile = .latihan, leastRows: Int = 0, whyNoRubric: String? = nil
  ) -> Review {
    let facts = Facts(of: sop, for: agency)
    let gates = Gate.codes(of: rubric)
    let exceptions = exceptions(of: agency, for: profile, keeping: gates)
    let silenced = Set(exceptions.filter { $0.severity == nil }.map(\.code))
    var findings = Precedence.standard.settled(self.findings(in: facts, except: exceptions))
    var waiting = Prerequisite.standard.waiting(on: findings, in: sop, under: self)
    if !silenced.isEmpty { waiting.removeAll { silenced.contains($0.code) } }
    let waits = Set(waiting.map(\.code))
    let held = waits.isEmpty ? [] : findings.filter { waits.contains($0.code) }
    if !held.isEmpty { findings.removeAll { waits.contains($0.code) } }
    let exemptions = sop.settingAside(
      &findings, under: self, waiting: waits.union(silenced), gates: gates, profile: profile)
    findings = StyleOfSentences.gathered(findings, in: sop)
    SubjectOrder(of: sop, isNeeded: findings.count > 1).sort(&findings)

    let score = rubric.flatMap { rubric in
      sop.activities.isEmpty
        ? nil
        : Score(
          of: findings, held: held, waiting: waiting, populations: Populations(of: facts),
          fullness: Fullness(
            of: sop, under: self, leastRows: max(rubric.leastRows, leastRows),
            copies: Set(
              findings.lazy.filter { $0.code == Rule.activitiesDiffer.code }
                .compactMap(\.subject.activity))),
          by: rubric, under: self, for: profile)
    }
    return Review(
      sop: sop, profile: profile, exceptions: exceptions, findings: findings, waiting: waiting,
      exemptions: exemptions,
      score: score,
      whyNoNumber: rubric == nil
        ? whyNoRubric ?? "Rubrik belum tersedia, jadi hasilnya berupa catatan tanpa nilai."
        : whyNoNumber(for: score),
      facts: facts, rulebook: self)
  }

  /// The office's exceptions that touch a rule in force, by codes; where gates hold a score down, no
  /// exception opens one.
  func exceptions(
    of agency: Agency, for profile: Profile, keeping gates: [String]
  ) -> [Agency.Exception] {
    agency.exceptions.compactMap { exception in
      guard
        let code = rule(named: exception.code)?.code
          ?? collectionRule(named: exception.code)?.code,
        !(profile.hasCeilings && gates.contains(code))
      else { return nil }
      var exception = exception
      exception.code = code
      return exception
    }.sorted { $0.code < $1.code }
  }

  /// What each rule finds, with exceptions by codes, before any finding silences another.
  func findings(in facts: Facts, except exceptions: [Agency.Exception] = []) -> [Finding] {
    var all: [Finding] = []
    // By index: a rule bears all its texts, and is copied only when it found something.
    for index in rules.indices {
      let found = rules[index].check(facts)
      if found.isEmpty { continue }
      let rule = rules[index]
      let exception = exceptions.first { $0.code == rule.code }
      if let exception, exception.severity == nil { continue }
      for var finding in found {
        finding.code = rule.code
        let severity = finding.statedSeverity ?? rule.severity
        finding.severity = exception?.severity.map { min($0, severity) } ?? severity
        if finding.next.isEmpty { finding.next = rule.next }
        all.append(finding)
      }
    }
    return all
  }

  private func whyNoNumber(for score: Score?) -> String? {
    guard let score else {
      return "Belum dapat dinilai: tabel kegiatan belum berisi satu langkah pun."
    }
    guard score.criteria.contains(where: \.isInForce) else {
      return "Belum dapat dinilai: tidak ada aturan bernilai yang diperiksa."
    }
    return score.final == nil ? score.fullness.request : nil
  }
}

/// The order in which findings are told: that of the draft, then of the codes.
struct SubjectOrder {
  private let rows: [Activity.ID: Int]

  init(of sop: SOP, isNeeded: Bool = true) { rows = isNeeded ? sop.rowNumbers : [:] }

  func sort(_ findings: inout [Finding]) {
    guard findings.count > 1 else { return }
    let keyed = findings.map { (place: place(of: $0.subject), finding: $0) }
    findings = keyed.sorted { a, b in
      if a.place != b.place { return a.place.lexicographicallyPrecedes(b.place) }
      if a.finding.code != b.finding.code { return a.finding.code < b.finding.code }
      return a.finding.message < b.finding.message
    }.map(\.finding)
  }

  private func place(of subject: Subject) -> [Int] {
    switch subject {
    case .document: [0]
    case .status: [1]
    case .kind: [2]
    case .identity: [3]
    case .field(let field): [3, SubjectOrder.fields[field] ?? 0]
    case .item(let field, let index): [3, SubjectOrder.fields[field] ?? 0, index]
    case .promise(let promise): [4, Subject.Promise.allCases.firstIndex(of: promise) ?? 0]
    case .declaredTotal: [5]
    case .performers: [6]
    case .performer(let index): [6, index]
    case .procedure: [7]
    case .activity(let id): [7, rows[id] ?? 0]
    case .cell(let id, let cell): [7, rows[id] ?? 0, SubjectOrder.cells[cell] ?? 0]
    case .branch(let id, let index):
      [7, rows[id] ?? 0, SubjectOrder.cells[.branches] ?? 0, index]
    case .exemption(let index): [8, index]
    }
  }

  private static let fields = Dictionary(
    uniqueKeysWithValues: IdentityField.allCases.enumerated().map { ($1, $0) })
  private static let cells = Dictionary(
    uniqueKeysWithValues: Cell.allCases.enumerated().map { ($1, $0) })
}
