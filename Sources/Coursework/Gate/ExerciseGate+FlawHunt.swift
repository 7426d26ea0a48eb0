import PlainYAML
import SOPDocument
import SOPRules

extension ExerciseGate {
  /// Checks that the flaws are those the rules find, each at one place, and that marking everything
  /// does not pass.
  mutating func check(_ hunt: FlawHunt) {
    if hunt.kinds.count < 2 {
      complain(
        "Semua kekurangan berjenis sama; tambahkan jenis lain pada \"jenis_lain\".", at: "cacat")
    }
    let findings = rulebook.singleFindings(in: hunt.draft.sop).findings
    for (index, flaw) in hunt.flaws.enumerated() {
      check(flaw, "cacat", index, in: hunt, findings)
      if let code = flaw.rule, rulebook[code] != nil,
        !findings.contains(where: { $0.code == code && flaw.isFound(by: $0) })
      {
        complain(
          "Aturan \(code) belum menemukan kekurangan pada tempat ini; periksa tempat dan kodenya.",
          at: "cacat", .item(index), "aturan")
      }
      if hunt.flaws[..<index].contains(where: { flaw.sharesPlace(with: $0) }) {
        complain(
          "Tempat ini sudah ditulis di atas; satu tempat satu kekurangan.", at: "cacat",
          .item(index), "di")
      }
    }
    for (index, flaw) in hunt.human.enumerated() {
      check(flaw, "manusia", index, in: hunt, findings)
    }
    checkUndeclared(hunt)
    let places = hunt.draft.sop.markablePlaces.map(\.placeWords)
    let passing = hunt.kinds.contains { kind in
      let marks = Dictionary(places.map { ($0, kind) }) { first, _ in first }
      return passes(.pairs(marks))
    }
    if passing {
      complain("Menandai semua tempat sudah lulus; kecilkan \"alarm_bebas\".", at: "cacat")
    }
  }

  private mutating func check(
    _ flaw: FlawHunt.Flaw, _ key: Node.Step, _ index: Int, in hunt: FlawHunt,
    _ findings: [Finding]
  ) {
    if let code = flaw.rule {
      checkRule(
        code, saying: flaw.feedback.map { $0.what + " " + $0.next } ?? "", at: key, .item(index),
        "aturan")
    } else if flaw.feedback == nil {
      complain(
        "Tanpa aturan, kekurangan ini memerlukan \"umpan\": apa yang kurang.", at: key,
        .item(index))
    }
    if let feedback = flaw.feedback { checkText(feedback.what, at: key, .item(index), "umpan") }
  }

  /// Complains about what the rules find and nobody has declared: learners would find it too.
  private mutating func checkUndeclared(_ hunt: FlawHunt) {
    let all = hunt.flaws + hunt.human
    for finding in rulebook.counting(among: hunt.rules).singleFindings(in: hunt.draft.sop).findings
    where finding.severity > .saran && !all.contains(where: { $0.isFound(by: finding) }) {
      complain(
        "Naskah juga kurang pada \(finding.subject.placeWords) (\(finding.code): \(finding.message)) Tulis dalam \"cacat\", atau perbaiki naskahnya.",
        at: "sop")
    }
  }
}

extension FlawHunt.Flaw {
  fileprivate func isFound(by finding: Finding) -> Bool {
    places.contains { finding.confirms($0) }
  }

  fileprivate func sharesPlace(with other: FlawHunt.Flaw) -> Bool {
    places.contains { place in
      other.places.contains { $0.covers(place) || place.covers($0) }
    }
  }
}

extension SOP {
  /// Every place of the sheet that a learner can mark.
  fileprivate var markablePlaces: [Subject] {
    Subject.boxes
      + activities.flatMap { activity in
        [Cell.text, .performers, .branches, .requirements, .time, .output, .remark].map {
          Subject.cell(activity.id, $0)
        }
      }
  }
}
