import SOPDocument
import SOPRules
import Support
import Testing

/// What holds for every rule, so that a new one brings its tests with it.
@Suite struct RulebookTests {
  static let rules = Rulebook.standard.rules

  @Test func `the sound draft is read whole and keeps every rule`() throws {
    let reading = try SOP.reading(SOP.soundDraft)
    #expect(reading.problems.isEmpty)
    #expect(Rulebook.standard.review(reading.sop, for: .ofExamples).findings.map(\.message) == [])
  }

  @Test(arguments: rules)
  func `a rule's kept example keeps every rule`(rule: Rule) throws {
    let reading = try SOP.reading(Example.laid(rule.kept))
    #expect(reading.problems.map(\.message) == [])
    let findings = Rulebook.standard.review(reading.sop, for: .ofExamples).findings
    #expect(findings.map { "\($0.code) \($0.message)" } == [])
  }

  @Test(arguments: rules)
  func `a rule's broken example breaks that rule and no other`(rule: Rule) throws {
    let reading = try SOP.reading(Example.laid(rule.broken))
    let findings = Rulebook.standard.review(reading.sop, for: .ofExamples).findings
    #expect(findings.contains { $0.code == rule.code })
    #expect(findings.filter { $0.code != rule.code }.map { "\($0.code) \($0.message)" } == [])
  }

  @Test(arguments: rules)
  func `a finding speaks of something that is there`(rule: Rule) throws {
    let reading = try SOP.reading(Example.laid(rule.broken))
    for finding in Rulebook.standard.review(reading.sop, for: .ofExamples).findings {
      for subject in finding.subjects + finding.evidence {
        #expect(Presence.holds(subject, in: reading.sop), "\(subject)")
      }
      #expect(!finding.message.isEmpty && !finding.next.isEmpty)
    }
  }

  @Test(arguments: rules)
  func `a finding reads as a sentence without marks that steer a terminal`(rule: Rule) throws {
    let reading = try SOP.reading(Example.laid(rule.broken))
    for finding in Rulebook.standard.review(reading.sop, for: .ofExamples).findings {
      #expect(VisibleText.line(finding.message) == finding.message)
      #expect([".", "?", "!"].contains { finding.message.hasSuffix($0) }, "\(finding.message)")
    }
  }

  @Test func `a code between others has a rule, or the reason why it has none`() {
    let rulebook = Rulebook.standard
    let codes = Set(rulebook.rules.map(\.code) + rulebook.collectionRules.map(\.code))
    for (group, last) in Dictionary(grouping: codes, by: { $0.prefix(2) }).mapValues({ $0.max() }) {
      guard let most = last.flatMap({ Int($0.suffix(2)) }) else { continue }
      for number in 1...most {
        let code = "\(group)-\(number < 10 ? "0" : "")\(number)"
        #expect(codes.contains(code) || CodesWithoutRule.words(on: code) != nil, "\(code)")
      }
    }
    #expect(CodesWithoutRule.words(on: "jd-08")?.hasPrefix("JD-08 dinilai orang") == true)
    #expect(CodesWithoutRule.words(on: "XX-01") == nil)
  }

  @Test(arguments: rules)
  func `a rule tells everything its page needs`(rule: Rule) throws {
    let parts = rule.code.split(separator: "-")
    #expect(parts.count == 2 && parts[0].count == 2 && parts[1].count == 2)
    #expect(rule.code.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" })
    #expect(rule.slug.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    #expect(rule.revision >= 1)
    for text in [rule.statement, rule.why, rule.next, rule.silent] {
      #expect(text.hasSuffix("."), "\(rule.code): \(text)")
    }
    #expect(!rule.kept.isEmpty && !rule.broken.isEmpty)
  }

  @Test func `codes and slugs are used once, and codes stand in order`() {
    let codes = Self.rules.map(\.code)
    #expect(codes == Set(codes).sorted())
    #expect(Set(Self.rules.map(\.slug)).count == Self.rules.count)
  }

  @Test func `every file in Rules stands in the rulebook once`() throws {
    let files = try File.names(below: "Sources/SOPRules/Rules").filter { $0.hasSuffix(".swift") }
    var codes: [String] = []
    for file in files {
      let declared = declaredCodes(in: try File.text(at: file))
      #expect(declared.count == 1, "\(file) declares \(declared)")
      codes += declared
    }
    #expect(codes.sorted() == Self.rules.map(\.code))
  }

  /// The first text after each `Rule(` of a source file.
  private func declaredCodes(in source: String) -> [String] {
    let parts = source.split(separator: "= Rule(", omittingEmptySubsequences: false).dropFirst()
    return parts.compactMap { part in
      part.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(
        String.init)
    }
  }

  @Test(arguments: rules)
  func `a review is the same twice and with the rules in another order`(rule: Rule) throws {
    let sop = try SOP.reading(Example.laid(rule.broken)).sop
    let first = Rulebook.standard.review(sop, for: .ofExamples).findings
    #expect(Rulebook.standard.review(sop, for: .ofExamples).findings == first)
    var dice = Dice(seed: 7)
    let shuffled = Rulebook(rules: Self.rules.shuffled(using: &dice))
    #expect(shuffled.review(sop, for: .ofExamples).findings == first)
  }

  @Test(arguments: rules)
  func `breaking a rule that has weight lowers the score`(rule: Rule) throws {
    let rubric = try Rubrics.shipped
    guard let weight = rubric.place(of: rule.code)?.weight, weight > 0, !rule.isPreview else {
      return
    }
    let sop = try SOP.reading(Example.laid(rule.broken)).sop
    let review = Rulebook.standard.review(sop, by: rubric, for: .ofExamples)
    let costs = review.findings.contains { $0.severity > .saran }
    guard let score = review.score else {
      #expect(sop.activities.isEmpty, "only an SOP without a row has no number")
      return
    }
    #expect(score.raw < 100_000_000 || !costs)
    #expect(costs || rule.severity == .saran, "\(rule.code) costs nothing in its own example")
  }

  @Test func `every rule of the frozen rubric exists`() throws {
    let codes = try Rubrics.shipped.criteria.flatMap { $0.rules.map(\.code) }
    #expect(codes.filter { Rulebook.standard[$0] == nil } == [])
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { code }
}
