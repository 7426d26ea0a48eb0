import SOPRules

extension Prediction {
  /// Marks the rules predicted against what the rules themselves find: twice the hits, of all that
  /// was predicted and all that is there.
  func outcome(of codes: [String], by rulebook: Rulebook) -> Outcome {
    let findings = findings(by: rulebook)
    let predicted = candidates.filter(codes.contains)
    let broken = candidates.filter { code in findings.contains { $0.code == code } }
    let hits = predicted.filter(broken.contains)
    var remarks = hits.compactMap { code -> Outcome.Remark? in
      guard let finding = findings.first(where: { $0.code == code }) else { return nil }
      return Outcome.Remark(
        isRight: true, part: finding.subject.boxName(in: draft.sop),
        feedback: Feedback(what: finding.message))
    }
    for code in predicted where !broken.contains(code) {
      remarks.append(
        Outcome.Remark(
          isRight: false, part: rulebook[code]?.statement ?? code,
          feedback: Feedback(
            what: "Naskah ini sudah memenuhinya.",
            next: "Baca lagi tempat yang Anda curigai, lalu hapus tandanya.")))
    }
    if hits.count < broken.count {
      remarks.append(
        Outcome.Remark(
          isRight: false, part: "",
          feedback: Feedback(
            what: "Masih ada \(broken.count - hits.count) aturan yang belum terpenuhi.",
            next: "Buka naskahnya, lalu periksa baris demi baris.")))
    }
    let marks = Marks(2 * hits.count, of: predicted.count + broken.count)
    return Outcome(
      score: marks.score,
      arithmetic:
        "2 × \(hits.count) tepat, dibagi (\(predicted.count) ditebak + \(broken.count) yang ada) = \(marks.words)",
      feedback: remarks)
  }

  /// What the candidates find in the draft.
  func findings(by rulebook: Rulebook) -> [Finding] {
    rulebook.singleFindings(in: draft.sop).findings.filter { candidates.contains($0.code) }
  }
}
