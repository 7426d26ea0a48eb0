import PlainYAML
import SOPDocument
import SOPRules

extension ExerciseGate {
  /// Checks that the draft given breaks every target and, of the rules looked at, nothing else.
  mutating func check(_ mending: Mending) {
    let findings = rulebook.counting(among: []).singleFindings(in: mending.draft.sop).findings
    for (index, code) in mending.targets.enumerated() {
      guard rulebook[code] != nil else {
        complain(rulebook.unknownRule(code, at: written.place("target", .item(index))))
        continue
      }
      if !findings.contains(where: { $0.code == code }) {
        complain(
          "Naskahnya sudah memenuhi aturan \(code); tidak ada yang diperbaiki.", at: "target",
          .item(index))
      }
    }
    let chosen = rulebook.counting(among: mending.rules)
    for finding in findings
    where finding.severity > .saran && chosen[finding.code] != nil
      && !mending.targets.contains(finding.code)
    {
      complain(
        "Naskah juga melanggar \(finding.code) (\(finding.message)) Tambahkan pada \"target\", atau batasi dengan \"aturan\".",
        at: "sop")
    }
    checkFails(.text(mending.draft.text), "Naskah yang belum diubah sudah lulus.", at: "target")
  }
}
