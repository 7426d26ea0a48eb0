import SOPDocument
import SOPRules
import Testing

/// What the rules say of drafts that people hold to be sound.
@Suite struct CorpusTests {
  @Test func `at least thirty sound drafts stand ready, ten of them the models of the cases`() {
    #expect(Corpus.drafts.count >= 30)
    #expect(Corpus.drafts.count { $0.name.hasPrefix("K") } == 10)
  }

  @Test(arguments: Corpus.drafts)
  func `a sound draft has nothing that must or should be mended`(draft: Corpus.Draft) throws {
    #expect(try SOP.reading(draft.text).problems.map(\.message) == [])
    let review = Rulebook.standard.review(draft.sop, for: .ofExamples)
    let heavy = review.findings.filter { $0.severity > .saran }
    #expect(heavy.map { "\(draft.mark($0)): \($0.message)" } == [])
    #expect(review.waiting == [])
  }

  @Test(arguments: Corpus.drafts)
  func `a sound draft stands in print as it is written`(draft: Corpus.Draft) {
    #expect(draft.sop.printed() == draft.text)
  }

  @Test(arguments: 1...10)
  func `a flawed case has slips of at least four sorts, and each costs`(number: Int) throws {
    let name = number < 10 ? "K0\(number)" : "K\(number)"
    let text = try File.text(at: "Lessons/kasus/\(name)/cacat.sop.yaml")
    let sop = try SOP.reading(text).sop
    let review = Rulebook.standard.review(sop, by: try Rubrics.shipped, for: .ofExamples)
    let codes = Set(review.findings.filter { $0.severity > .saran }.map(\.code))
    #expect(codes.count >= 4)
    #expect(Set(codes.map { $0.prefix(2) }).count >= 3, "\(codes)")
    #expect(sop.printed() == text)
  }

  @Test func `the advice on sound drafts is known and written down`() throws {
    var table = """
      # Advice on the sound drafts

      What the rules still say of drafts that people hold to be sound; never more than advice.
      A change here is judged by a person: the draft is weak, or the rule hits too much.

      | Rule | Hits | Drafts |
      |---|---|---|

      """
    var hits: [String: [String]] = [:]
    for draft in Corpus.drafts {
      for finding in Rulebook.standard.review(draft.sop, for: .ofExamples).findings {
        hits[finding.code, default: []].append(draft.name)
      }
    }
    for (code, names) in hits.sorted(by: { $0.key < $1.key }) {
      table += "| \(code) | \(names.count) | \(Set(names).sorted().joined(separator: ", ")) |\n"
    }
    #expect(try File.text(at: "Tests/Drafts/Sound/TABLE.md") == table, "It should read\n\(table)")
  }
}
