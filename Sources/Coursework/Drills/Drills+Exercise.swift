import SOPDocument
import SOPRules

extension Drills {
  /// Makes the exercise of a number; nothing where there is none.
  package func exercise(_ number: DrillNumber) -> Exercise? {
    guard scopes.contains(where: { $0.id == number.lesson }), let flawed = flawed(number) else {
      return nil
    }
    // A title that is one of the flaws is not to be told.
    let title = flawed.ground.sop.identity.title.words
    let name = flawed.draft.sop.identity.title.words == title ? "SOP \"\(title)\" ini" : "SOP ini"
    let count = "\(number.level.flawsInWords) kekurangan"
    let question =
      number.asksToMend
      ? "\(name) memuat \(count). Perbaiki naskahnya."
      : "\(name) memuat \(count). Tandai tempatnya, lalu pilih aturannya."
    return Exercise(
      id: number.words, revision: 1, question: question,
      kind: number.asksToMend ? mending(flawed) : hunt(flawed, number),
      hints: hints(for: flawed, asksToMend: number.asksToMend),
      praise: number.asksToMend ? "Naskah ini kembali baik." : "Semua kekurangan ditemukan.",
      line: 1)
  }

  private func hunt(_ flawed: Flawed, _ number: DrillNumber) -> Exercise.Kind {
    .flawHunt(
      FlawHunt(
        draft: flawed.draft,
        flaws: flawed.flaws.map { flaw in
          FlawHunt.Flaw(
            places: flaw.places, kind: flaw.rule.kind, rule: flaw.rule.code, feedback: nil)
        },
        human: [], freeAlarms: 1, otherKinds: otherKinds(for: flawed, number), rules: [],
        prompt: "Aturan mana yang belum terpenuhi di sini?"))
  }

  /// Rules that are kept in the draft, those of the same families first: they are the ones mistaken
  /// for each other.
  private func otherKinds(for flawed: Flawed, _ number: DrillNumber) -> [String] {
    var chance = number.chance
    let broken = rulebook.singleFindings(in: flawed.draft.sop)
    let codes = Set(broken.findings.map(\.code)).union(broken.waiting)
    let groups = Set(flawed.flaws.map(\.rule.group))
    let known = Set(slips(upTo: number.lesson, level: number.level).map(\.code)).subtracting(codes)
    let kept = known.sorted().shuffled(using: &chance).compactMap { rulebook[$0] }
    let near = kept.filter { groups.contains($0.group) }
    let far = kept.filter { !groups.contains($0.group) }
    return (near.prefix(number.level.otherKinds - 1) + far).prefix(number.level.otherKinds)
      .map(\.kind)
  }

  private func mending(_ flawed: Flawed) -> Exercise.Kind {
    let rows = min(flawed.ground.sop.activities.count, flawed.draft.sop.activities.count)
    return .mending(
      Mending(
        draft: flawed.draft, targets: flawed.flaws.map(\.rule.code),
        guards: Mending.Guards(fewestRows: rows, mustHave: [], frozen: []), rules: []))
  }

  /// The four rungs: where, which rules, what keeping one looks like, and the answer.
  private func hints(for flawed: Flawed, asksToMend: Bool) -> [Hint] {
    let sop = flawed.draft.sop
    let places = flawed.flaws.map { $0.finding.subject.boxName(in: sop) }
    let rules = flawed.flaws.map { "\($0.rule.code): \($0.rule.statement)" }
    let said = flawed.flaws.map { flaw in
      "\(flaw.finding.subject.boxName(in: sop)): \(flaw.finding.message)"
    }
    guard let first = flawed.flaws.first?.rule else { return [] }
    return [
      .place("Perhatikan \(places.joined(separator: "; ")). Apa yang belum pada tempatnya?"),
      .rule(
        code: flawed.flaws.count == 1 ? first.code : "", text: rules.joined(separator: " ")),
      example(for: flawed),
      asksToMend
        ? .answer(.text(flawed.ground.text), text: said.joined(separator: " "))
        : .answer(.pairs(marks(of: flawed)), text: said.joined(separator: " ")),
    ]
  }

  /// The place of the first flaw as another sound SOP has it, and what its rule asks to be done.
  private func example(for flawed: Flawed) -> Hint {
    let flaw = flawed.flaws[0]
    for other in grounds where other != flawed.ground {
      guard let words = other.sop.example(like: flaw.finding.subject.box) else { continue }
      let title = other.sop.identity.title.words
      return .example("pada SOP \"\(title)\", \(words). \(flaw.rule.next)")
    }
    return .rule(code: "", text: flaw.rule.next)
  }

  private func marks(of flawed: Flawed) -> [String: String] {
    var marks: [String: String] = [:]
    for flaw in flawed.flaws {
      if let place = flaw.places.first { marks[place.placeWords] = flaw.rule.kind }
    }
    return marks
  }
}

extension Rule {
  /// The statement as something to choose, without its stop.
  fileprivate var kind: String {
    String(statement.hasSuffix(".") ? statement.dropLast() : statement[...])
  }
}

extension SOP {
  /// What stands here in a place like one of another SOP, in words; nothing where nothing does.
  fileprivate func example(like place: Subject) -> String? {
    switch place {
    case .cell(_, .branches):
      guard let row = activities.first(where: { !$0.branches.isEmpty }) else { return nil }
      let name = Subject.activity(row.id).boxName(in: self)
      return "\(name): \(row.question.words) \(flowWords(of: row))"
    case .cell(_, let cell): return activities.lazy.compactMap { box(.cell($0.id, cell)) }.first
    case .activity: return activities.lazy.compactMap { box(.cell($0.id, .text)) }.first
    default: return box(place)
    }
  }

  private func box(_ place: Subject) -> String? {
    let words = boxWords(place)
    return words.isEmpty ? nil : "\(place.boxName(in: self)): \(words)"
  }
}
