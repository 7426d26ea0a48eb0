import Glibc
import SOPDocument
import SOPRules

/// Says which altered copies of a rule the tests that ask every rule alike would notice: its
/// corners, the examples of all rules and the sound drafts.
///
/// `judge LIBRARY CODE NUMBER…` prints each number with what is noticed, or with "-".
@main struct Judge {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 3, let library = dlopen(words[1], RTLD_NOW),
      let original = Rulebook.standard[words[2]]
    else { throw Unusable(description: "judge LIBRARY CODE NUMBER…") }
    let bench = try Bench(for: original)
    for number in ["original"] + words.dropFirst(3) {
      // A copy that does not come to an end ends the judge; the next one goes on behind it.
      var patience = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: 3, tv_usec: 0))
      setitimer(__itimer_which_t(ITIMER_VIRTUAL.rawValue), &patience, nil)
      let rule = number == "original" ? original : try altered(number, from: library)
      print(number, try bench.slip(of: rule) ?? "-")
      fflush(nil)
    }
  }

  private static func altered(_ number: String, from library: UnsafeMutableRawPointer) throws
    -> Rule
  {
    guard let symbol = dlsym(library, "altered\(number)") else {
      throw Unusable(description: "no copy \(number)")
    }
    typealias Maker = @convention(c) (UnsafeMutableRawPointer) -> Void
    let place = UnsafeMutablePointer<Rule>.allocate(capacity: 1)
    unsafeBitCast(symbol, to: Maker.self)(UnsafeMutableRawPointer(place))
    return place.pointee
  }

  struct Unusable: Error { var description: String }
}

/// All that the tests lay before one rule.
private struct Bench {
  let code: String
  let corners: [(corner: Corner, sop: SOP)]
  let table: String
  let kept: [SOP]
  let brokenOfOthers: [SOP]
  /// Each sound draft with what is told of it: the rule's own hits, by subject.
  let sound: [(sop: SOP, hits: Int)]

  init(for rule: Rule) throws {
    code = rule.code
    corners = try Corner.all().filter { $0.code == rule.code }.map {
      ($0, try SOP.reading(Example.laid($0.yaml)).sop)
    }
    table = try File.text(at: "Tests/Drafts/BROKEN.md")
    let rules = Rulebook.standard.rules
    kept = try ([""] + rules.map(\.kept)).map { try SOP.reading(Example.laid($0)).sop }
    brokenOfOthers = try rules.filter { $0.code != rule.code }.map {
      try SOP.reading(Example.laid($0.broken)).sop
    }
    sound = Corpus.drafts.map { draft in
      let findings = Rulebook.standard.review(draft.sop).findings
      return (draft.sop, findings.count { $0.code == rule.code })
    }
  }

  func slip(of rule: Rule) throws -> String? {
    let alone = Rulebook(rules: [rule], collectionRules: [])
    guard table.contains(try BrokenExample.row(of: rule)) else { return "its broken example" }
    for (corner, sop) in corners where corner.slip(of: rule, in: sop) != nil {
      return "the corner \(corner.sentence)"
    }
    for sop in kept where !alone.review(sop).findings.isEmpty { return "a kept example" }
    let whole = Rulebook(
      rules: Rulebook.standard.rules.map { $0.code == code ? rule : $0 }, collectionRules: [])
    for sop in brokenOfOthers where !alone.review(sop).findings.isEmpty {
      if whole.review(sop).findings.contains(where: { $0.code == code }) {
        return "another rule's broken example"
      }
    }
    for (sop, hits) in sound where !(hits == 0 && alone.review(sop).findings.isEmpty) {
      let findings = whole.review(sop).findings.filter { $0.code == code }
      if findings.count != hits || findings.contains(where: { $0.severity > .saran }) {
        return "a sound draft"
      }
    }
    return nil
  }
}
