import PlainYAML
import SOPRules
import SOPDocument

extension ExerciseGate {
  mutating func check(_ drafting: Drafting) {
    if drafting.rubric == nil {
      complain("Rubrik belum ada; nilai naskah belum dapat dihitung.", at: "rubrik")
    }
    for (index, code) in drafting.required.enumerated() where rulebook[code] == nil {
      complain(rulebook.unknownRule(code, at: written.place("wajib", .item(index))))
    }
    checkUntouched(drafting.draft, at: "sop")
    checkMutants(of: drafting)
  }

  /// Checks that each slip against a rule with weight costs, wherever the authors' draft has room.
  private mutating func checkMutants(of drafting: Drafting) {
    guard let rubric = drafting.rubric, case .answer(.text(let text), _)? = exercise.hints.last,
      let solution = try? SOP.reading(text).sop,
      let full = rulebook.review(solution, by: rubric, leastRows: drafting.fewestRows).number
    else { return }
    let codes = Set(Slip.standard.map(\.code))
    for slip in rulebook.freeSlips(in: solution, scoring: full, among: codes, by: rubric) {
      complain(
        "Pada naskah contohnya, kekurangan \"\(slip.name)\" (\(slip.code)) belum mengurangi nilai; periksa bobotnya dalam rubrik.",
        at: "bantuan", 3)
    }
  }

  mutating func check(_ drawing: FlowDrawing) {
    for (index, solution) in drawing.solutions.enumerated() {
      let outcome = exercise.outcome(of: .text(solution.printed()), by: rulebook)
      if !outcome.isFull {
        complain(
          "Alur ini belum bernilai penuh: \(outcome.arithmetic).",
          at: index == 0 ? ["alir"] : ["setara", .item(index - 1)])
      }
    }
    checkUntouched(drawing.draft, at: "sop")
  }

  mutating func check(_ test: CaseTest) {
    checkUntouched(test.draft, at: "sop")
  }

  /// A draft nobody has worked on must not pass.
  private mutating func checkUntouched(_ draft: GivenDraft, at key: Node.Step) {
    let text = draft.sop.printed()
    if passes(.text(text)) { complain("Naskah yang belum diubah sudah lulus.", at: key) }
  }
}
