package import Coursework

extension Session {
  /// Has the sound SOPs read, once.
  mutating func wantsDrills() -> [Effect] {
    guard drills == nil, !areDrillsAwaited else { return [] }
    areDrillsAwaited = true
    return [.readGrounds]
  }

  mutating func takesGrounds(_ grounds: [GivenDraft]) {
    areDrillsAwaited = false
    drills = Drills(from: grounds, lessons: course.lessons, by: rulebook)
  }

  /// The lesson up to which exercises are asked where the learner chose none: the furthest one
  /// opened.
  package var drillScope: String? {
    guard let scopes = drills?.scopes, let first = scopes.first else { return nil }
    if let chosen = standing.settings[Setting.drillScope],
      scopes.contains(where: { $0.id == chosen })
    {
      return chosen
    }
    return (scopes.last { standing.lessons[$0.id]?.isOpened == true } ?? first).id
  }

  /// The next exercise up to a lesson that was not answered yet, at the learner's level; `skipped`
  /// exercises were passed by since the last answer was counted.
  ///
  /// Each learner has an order of seeds of their own, so that neighbours see different exercises.
  package func nextDrill(upTo lesson: String, skipped: Int = 0) -> DrillNumber {
    let own = DrillNumber.hash(learner?.id.text ?? "") % DrillNumber.seeds
    let first = standing.drilling.count + skipped
    func number(_ turn: Int) -> DrillNumber {
      // The stride has no factor in common with the number of seeds: all of them come in turn.
      let seed = 1 + (own + turn * 7_919) % DrillNumber.seeds
      return DrillNumber(lesson: lesson, level: standing.drilling.level, seed: seed)
    }
    let turns = (first..<first + DrillNumber.seeds).lazy.map(number)
    return turns.first { standing.exercises[$0.words]?.tries ?? 0 == 0 } ?? number(first)
  }

  mutating func tellLevel(after before: DrillLevel) {
    let level = standing.drilling.level
    tell(
      level > before
        ? "Naik ke tingkat \(level.rawValue): soal berikutnya lebih sulit."
        : "Kembali ke tingkat \(level.rawValue): soal berikutnya lebih mudah.")
  }

  /// Puts away the drafts of earlier exercises, of which there is no end.
  ///
  /// Their texts stay in the journal.
  mutating func clearsDrillDrafts(but exercise: String, at now: Timestamp) -> [Effect] {
    let old = drafts.filter { draft in
      draft.task != exercise && draft.task.flatMap(DrillNumber.init) != nil
    }
    drafts.removeAll { draft in old.contains { $0.id == draft.id } }
    return old.flatMap { draft -> [Effect] in
      [happened(.draftDeleted(draft: draft.id, text: draft.text), at: now), .dropDraft(draft.id)]
    }
  }
}
