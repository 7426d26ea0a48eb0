import PlainYAML
import SOPDocument
import SOPRules

/// Reading, reviewing and scoring drafts, against libyaml's events of the same bytes.
struct EngineFigures {
  let pairs: Int
  private let rubric: Rubric

  init(pairs: Int) throws {
    self.pairs = pairs
    rubric = try EngineFigures.shippedRubric()
  }

  static func shippedRubric() throws -> Rubric {
    try Rubric.reading(Files.text(Repository.path("Lessons/rubrik/sop-ap-2026.1.yaml")))
  }

  func all() throws -> [Figure] {
    let draft = Array(DraftText.printing(rows: 25).utf8)
    let flawed = Array(DraftText.printing(rows: 25, isFlawed: true).utf8)
    let events = LibYAMLEvents.count(in: draft)
    var figures = [
      try whole(draft, "read + review + score, 25 activities", budget: 3, of: "\(events) events"),
      try whole(flawed, "… of a draft full of findings", of: "its events"),
    ]
    figures += try parts(of: draft)
    for rows in [8, 200] {
      figures.append(
        try whole(
          Array(DraftText.printing(rows: rows).utf8), "… \(rows) activities", of: "its events"))
    }
    figures.append(try growth())
    return figures
  }

  private func whole(
    _ draft: [UInt8], _ what: String, budget: Double? = nil, of reference: String
  ) throws -> Figure {
    try Pairs(count(for: draft)) {
      LibYAMLEvents.count(in: draft)
    } subject: {
      try review(draft)
    }.figure(what, budget: budget, of: reference)
  }

  private func parts(of draft: [UInt8]) throws -> [Figure] {
    let sop = try SOP.reading(bytes: draft).sop
    let reading = try Pairs(pairs) {
      LibYAMLEvents.count(in: draft)
    } subject: {
      _ = try SOP.reading(bytes: draft)
    }
    let review = Pairs(pairs) {
      LibYAMLEvents.count(in: draft)
    } subject: {
      _ = Rulebook.standard.review(sop, by: rubric)
    }
    let facts = Facts(of: sop)
    let rules = Pairs(pairs) {
      LibYAMLEvents.count(in: draft)
    } subject: {
      for rule in Rulebook.standard.rules { _ = rule.check(facts) }
    }
    return [
      reading.figure("… reading alone", of: "its events"),
      review.figure("… facts, rules and score alone", of: "its events"),
      rules.figure("… rules alone", budget: 1.2, of: "its events"),
    ]
  }

  /// Whether ten times the activities take about ten times as long.
  private func growth() throws -> Figure {
    let small = Array(DraftText.printing(rows: 200).utf8)
    let large = Array(DraftText.printing(rows: 2_000).utf8)
    return try Pairs(max(11, pairs / 10)) {
      try review(small)
    } subject: {
      try review(large)
    }.figure("2,000 activities against 200", budget: 12, of: "200")
  }

  private func review(_ draft: [UInt8]) throws {
    let reading = try SOP.reading(bytes: draft)
    _ = Rulebook.standard.review(reading.sop, by: rubric)
  }

  private func count(for draft: [UInt8]) -> Int {
    draft.count > 20_000 ? max(51, pairs / 5) : pairs
  }
}
