import SOPDocument
import SOPRules

extension Drills {
  /// A rule broken on purpose, and all places that tell of it.
  struct Flaw {
    var rule: Rule
    var finding: Finding
    var places: [Subject]
  }

  /// A copy of a sound SOP with flaws in it.
  struct Flawed {
    var ground: GivenDraft
    var draft: GivenDraft
    var flaws: [Flaw]
  }

  /// Makes the flaws of a number; nothing where no SOP has room for all of them.
  ///
  /// A slip counts only when the rules show it beside those made before, in a place of its own: two
  /// slips may undo or hide each other. One about the lesson itself is tried first.
  func flawed(_ number: DrillNumber) -> Flawed? {
    var chance = number.chance
    let half = number.level.usesLongDrafts ? grounds.count : (grounds.count + 1) / 2
    let slips = slips(upTo: number.lesson, level: number.level)
    for ground in grounds.prefix(half).shuffled(using: &chance) {
      let own = slips.filter { isTaught($0.code, in: number.lesson) }.shuffled(using: &chance)
      let order = own.prefix(3) + slips.shuffled(using: &chance)
      if let flawed = flawed(ground, Array(order), wanted: number.level.flaws, using: &chance) {
        return flawed
      }
    }
    return nil
  }

  private func flawed(
    _ ground: GivenDraft, _ slips: [Slip], wanted: Int, using chance: inout Chance
  ) -> Flawed? {
    let sound = Set(rulebook.singleFindings(in: ground.sop).findings.map(\.code))
    var flawed = Flawed(ground: ground, draft: ground, flaws: [])
    for slip in slips where flawed.flaws.count < wanted {
      let codes = flawed.flaws.map(\.rule.code)
      guard !sound.contains(slip.code), !codes.contains(slip.code),
        let made = slip.made(in: flawed.draft.sop, using: &chance),
        let draft = GivenDraft(printing: made.sop),
        let flaws = flaws(of: codes + [slip.code], in: draft.sop)
      else { continue }
      flawed.draft = draft
      flawed.flaws = flaws
    }
    return flawed.flaws.count == wanted ? flawed : nil
  }

  /// What the rules say of each code; nothing where one of them says nothing, or where two of them
  /// share a place or name one that cannot be marked.
  private func flaws(of codes: [String], in sop: SOP) -> [Flaw]? {
    let findings = rulebook.singleFindings(in: sop).findings
    var flaws: [Flaw] = []
    for code in codes {
      let here = findings.filter { $0.code == code }
      let places = Set(here.flatMap(\.subjects).map(\.box))
      guard let rule = rulebook[code], let finding = here.first,
        places.allSatisfy(sop.canBeMarked),
        !flaws.contains(where: { flaw in
          flaw.places.contains { mine in
            places.contains { mine.covers($0) || $0.covers(mine) }
          }
        })
      else { return nil }
      let sorted = places.sorted { $0.placeWords < $1.placeWords }
      flaws.append(Flaw(rule: rule, finding: finding, places: sorted))
    }
    return flaws
  }
}

extension GivenDraft {
  /// An SOP as its text gives it back; nothing where the text cannot say it.
  init?(printing sop: SOP) {
    let text = sop.printed()
    guard let reading = try? SOP.reading(text), reading.problems.isEmpty else { return nil }
    self.init(text: text, sop: reading.sop)
  }
}

extension SOP {
  /// Whether the sheet has a box for a place.
  fileprivate func canBeMarked(_ place: Subject) -> Bool {
    place.activity.map { self[$0] != nil } ?? Subject.boxes.contains(place)
  }
}
