import SOPDocument
import SOPRules
import Testing

/// How heavy each rule is and where its broken example is told, as one table to be read whole.
@Suite struct BrokenExampleTests {
  @Test func `the weight and the place of every rule's slip are known and written down`() throws {
    var table = """
      # Where the broken examples are told

      What each rule says of its own broken example: how heavy a slip is, what the findings speak of
      and what proves them. A change here is judged by a person.

      | Rule | Severity | Findings | Proof |
      |---|---|---|---|

      """
    for rule in Rulebook.standard.rules { table += try BrokenExample.row(of: rule) }
    #expect(try File.text(at: "Tests/Drafts/BROKEN.md") == table, "It should read\n\(table)")
  }
}

/// What is written down of a rule's broken example.
enum BrokenExample {
  static func row(of rule: Rule) throws -> String {
    let sop = try SOP.reading(Example.laid(rule.broken)).sop
    let findings = Rulebook(rules: [rule], collectionRules: []).review(sop, for: .ofExamples)
      .findings
    let told = findings.map { finding in
      let weight = finding.severity == rule.severity ? "" : " (\(finding.severity.rawValue))"
      return paths(of: finding.subjects, in: sop) + weight
        + (finding.places == 1 ? "" : " \(finding.places) kali")
    }
    let proof = findings.map { paths(of: $0.evidence, in: sop) }.filter { !$0.isEmpty }
    return "| \(rule.code) | \(rule.severity.rawValue) | \(told.joined(separator: "; ")) "
      + "| \(proof.joined(separator: "; ")) |\n"
  }

  private static func paths(of subjects: [Subject], in sop: SOP) -> String {
    subjects.map { $0.path(in: sop) }.joined(separator: ", ")
  }
}
