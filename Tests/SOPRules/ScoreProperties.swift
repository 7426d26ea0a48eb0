import SOPDocument
import SOPRules
import Support
import Testing

/// Properties of the arithmetic on sets of findings nobody wrote by hand.
@Suite struct ScoreProperties {
  /// One random review: what was found, what waits, and how large the draft is.
  struct Situation {
    var findings: [Finding]
    var waiting: [Waiting]
    var held: [Finding]
    var populations: Populations
    var fullness: Fullness
    var profile: Profile

    init(_ dice: inout Dice, rubric: Rubric) {
      let codes = rubric.criteria.flatMap { $0.rules.map(\.code) }
      func finding(_ dice: inout Dice, _ code: String) -> Finding {
        var finding = Finding(.activity(Activity.ID(Int.random(in: 0..<12, using: &dice))), code)
        finding.code = code
        finding.severity = Severity.allCases.randomElement(using: &dice) ?? .saran
        finding.places = Int.random(in: 1...3, using: &dice)
        return finding
      }
      findings = (0..<Int.random(in: 0...14, using: &dice)).map { _ in
        finding(&dice, codes.randomElement(using: &dice) ?? "AL-01")
      }
      // Style is always one finding.
      let style = findings.filter { rubric.styleRules.contains($0.code) }.dropFirst()
      findings.removeAll { rubric.styleRules.contains($0.code) && style.contains($0) }
      waiting = []
      held = []
      if findings.contains(where: { $0.code == "AL-13" }), Bool.random(using: &dice) {
        findings.removeAll { $0.code == "AL-14" }
        // A cause is a gate as what waits for it is.
        for index in findings.indices where findings[index].code == "AL-13" {
          findings[index].severity = .kesalahan
        }
        waiting = [Waiting("AL-14", because: ["AL-13"])]
        held = (0..<Int.random(in: 1...4, using: &dice)).map { _ in finding(&dice, "AL-14") }
      }
      let rows = Int.random(in: 1...30, using: &dice)
      populations = Populations(
        activities: rows, decisions: rows / 4, branches: rows / 2, performers: 3, times: rows)
      let empty = Int.random(in: 0...rows, using: &dice)
      fullness = Fullness(
        emptyBoxes: [.title, .unit], askedBoxes: 9, emptyCells: [.time: empty], askedColumns: 5,
        rows: rows, askedRows: max(rows, 6))
      profile = Profile.allCases.randomElement(using: &dice) ?? .latihan
    }

    func score(of findings: [Finding]? = nil, by rubric: Rubric) -> Score {
      let found = findings ?? self.findings
      let stillWaiting = waiting.filter { wait in
        wait.causes.contains { cause in found.contains { $0.code == cause } }
      }
      // What waited comes to light when its cause is mended.
      let shown = stillWaiting.isEmpty ? found + held : found
      return Score(
        of: shown, held: stillWaiting.isEmpty ? [] : held, waiting: stillWaiting,
        populations: populations, fullness: fullness, by: rubric, under: Stub.rulebook(for: rubric),
        for: profile)
    }
  }

  /// Rules that find nothing, one for each code of a rubric.
  enum Stub {
    static func rulebook(for rubric: Rubric) -> Rulebook {
      let populations: [Population] = [.document, .activities, .branches, .performers, .times]
      let codes = rubric.criteria.flatMap { $0.rules.map(\.code) }
      return Rulebook(
        rules: codes.enumerated().map { index, code in
          Rule(
            code, code.lowercased(), code, severity: .peringatan, basis: .anjuran,
            over: populations[index % populations.count], revision: 1, why: "", next: "",
            silent: "", kept: "", broken: ""
          ) { _ in [] }
        })
    }
  }

  @Test func `the order of the findings never matters`() throws {
    var dice = Dice(seed: 1)
    let rubric = try Rubrics.shipped
    for _ in 0..<500 {
      let situation = Situation(&dice, rubric: rubric)
      let shuffled = situation.findings.shuffled(using: &dice)
      #expect(
        situation.score(by: rubric).final == situation.score(of: shuffled, by: rubric).final)
    }
  }

  @Test func `mending any one finding never lowers the number`() throws {
    var dice = Dice(seed: 2)
    let rubric = try Rubrics.shipped
    for _ in 0..<500 {
      let situation = Situation(&dice, rubric: rubric)
      let before = situation.score(by: rubric)
      for index in situation.findings.indices {
        var rest = situation.findings
        rest.remove(at: index)
        let after = situation.score(of: rest, by: rubric)
        #expect(after.number >= before.number)
        #expect((after.final ?? 0) >= (before.final ?? 0))
      }
    }
  }

  @Test func `the gain told for a finding is what mending it brings, where nothing waits`() throws {
    var dice = Dice(seed: 3)
    let rubric = try Rubrics.shipped
    for _ in 0..<500 {
      let situation = Situation(&dice, rubric: rubric)
      guard situation.waiting.isEmpty else { continue }
      let before = situation.score(by: rubric)
      for (index, finding) in situation.findings.enumerated() {
        var rest = situation.findings
        rest.remove(at: index)
        let after = situation.score(of: rest, by: rubric)
        #expect(before.gain(ofMending: finding) == after.number - before.number)
      }
    }
  }

  @Test func `the shares of what was lost add up to the loss exactly`() throws {
    var dice = Dice(seed: 4)
    let rubric = try Rubrics.shipped
    for _ in 0..<500 {
      let situation = Situation(&dice, rubric: rubric)
      let score = situation.score(by: rubric)
      let shares = score.shares(of: situation.findings)
      #expect(shares.total == 100_000_000 - score.raw)
      #expect(shares.ofFindings.allSatisfy { $0 >= 0 } && shares.ofWaiting >= 0)
    }
  }
}
