import SOPDocument
import SOPRules

extension Mending {
  /// Marks the draft as the learner left it: the weight of the targets kept now, less that of what
  /// was broken anew, of the weight of all targets.
  ///
  /// A draft that lost what the guards keep earns nothing: deleting a row mends every rule about it.
  func outcome(of text: String, by rulebook: Rulebook) -> Outcome {
    guard let sop = try? SOP.reading(text).sop else { return .unreadable }
    if let refusal = guards.refusal(of: sop, from: draft.sop) { return refusal }
    let counting = rulebook.counting(among: [])
    let before = counting.singleFindings(in: draft.sop)
    let after = counting.singleFindings(in: sop).findings
    let known = Set(before.findings.map(\.code)).union(before.waiting).union(targets)
    let broken = Set(after.filter { $0.severity > .saran }.map(\.code)).subtracting(known)
    var remarks: [Outcome.Remark] = []
    var kept: [String] = []
    for code in targets {
      let here = after.filter { $0.code == code }
      if let finding = here.first {
        remarks.append(.finding(finding, in: sop))
      } else {
        kept.append(code)
        remarks.append(
          Outcome.Remark(
            isRight: true, part: "",
            feedback: Feedback(what: rulebook[code]?.statement ?? code)))
      }
    }
    for code in broken.sorted() {
      if let finding = after.first(where: { $0.code == code }) {
        remarks.append(.finding(finding, in: sop, opening: "Muncul karena perubahan. "))
      }
    }
    let weights = (rulebook.weight(of: kept), rulebook.weight(of: broken.sorted()))
    let total = rulebook.weight(of: targets)
    let marks = Marks(weights.0 - weights.1, of: total)
    let taken = weights.1 > 0 ? " − bobot \(weights.1) yang baru" : ""
    return Outcome(
      score: marks.score,
      arithmetic:
        "\(kept.count) dari \(targets.count) sasaran, bobot \(weights.0)\(taken), dari \(total) = \(marks.words)",
      feedback: remarks.filter(\.isRight) + remarks.filter { !$0.isRight })
  }
}

extension Mending.Guards {
  /// What a draft earns that lost what must be kept: nothing; no outcome where all of it is there.
  func refusal(of sop: SOP, from start: SOP) -> Outcome? {
    let losses = losses(of: sop, from: start)
    guard !losses.isEmpty else { return nil }
    return Outcome(
      score: 0, arithmetic: "Yang dijaga belum utuh = \(Marks.none.words)",
      feedback: losses.map { Outcome.Remark(isRight: false, part: "", feedback: $0) })
  }
}

extension Outcome {
  /// For a text that is no draft at all.
  static let unreadable = Outcome(
    score: 0, arithmetic: "Naskah belum terbaca = \(Marks.none.words)",
    feedback: [
      Remark(
        isRight: false, part: "",
        feedback: Feedback(
          what: "Jawaban ini belum berupa naskah SOP.", next: "Buka naskahnya di penyusun SOP."))
    ])
}

extension Outcome.Remark {
  /// What the rules say of a place, as the feedback of an exercise.
  static func finding(
    _ finding: Finding, in sop: SOP, opening: String = ""
  ) -> Outcome.Remark {
    Outcome.Remark(
      isRight: false, part: finding.subject.boxName(in: sop),
      feedback: Feedback(
        what: opening + finding.message, rule: finding.code, next: finding.next))
  }
}

extension Rulebook {
  /// What rules weigh in an exercise: three for what must be mended, two for what should, one for
  /// advice.
  func weight(of codes: [String]) -> Int {
    codes.reduce(0) { sum, code in
      switch self[code]?.severity {
      case .kesalahan: sum + 3
      case .peringatan: sum + 2
      case .saran, nil: sum + 1
      }
    }
  }
}
