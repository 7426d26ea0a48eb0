import SOPDocument
import SOPRules

extension FlawHunt {
  /// Marks the places a learner marked, each with the kind of flaw that was chosen.
  ///
  /// Half a point for the place and half for the kind, less half for each false alarm beyond those
  /// that are free. A mark that the rules confirm is never a false alarm, whoever meant it.
  func outcome(of marks: [String: String], by rulebook: Rulebook) -> Outcome {
    let findings = rulebook.singleFindings(in: draft.sop).findings
    let marks = read(marks)
    var remarks: [Outcome.Remark] = []
    var (places, kinds, missed) = (0, 0, 0)
    for flaw in flaws {
      let here = marks.filter { flaw.covers($0.place) }
      guard let first = here.first else {
        missed += 1
        continue
      }
      places += 1
      let isRight = here.allSatisfy { $0.kind == flaw.kind }
      if isRight { kinds += 1 }
      remarks.append(
        remark(on: first.place, isRight, isRight ? words(of: flaw, from: findings) : otherKind))
    }
    var alarms = 0
    for mark in marks where !flaws.contains(where: { $0.covers(mark.place) }) {
      if let flaw = human.first(where: { $0.covers(mark.place) }) {
        remarks.append(remark(on: mark.place, true, words(of: flaw, from: findings)))
      } else if let finding = findings.first(where: { $0.confirms(mark.place) }) {
        let what = "Tidak ditanyakan, tetapi memang perlu diperbaiki. \(finding.message)"
        remarks.append(remark(on: mark.place, true, Feedback(what: what, rule: finding.code)))
      } else {
        alarms += 1
        remarks.append(remark(on: mark.place, false, falseAlarm))
      }
    }
    if missed > 0 { remarks.append(remark(on: nil, false, more(missed))) }
    let extra = max(0, alarms - freeAlarms)
    let share = Marks(places + kinds - extra, of: 2 * flaws.count)
    let taken = extra > 0 ? " − \(extra) tanda berlebih × ½" : ""
    return Outcome(
      score: share.score,
      arithmetic:
        "\(places) tempat × ½ + \(kinds) jenis × ½\(taken), dari \(flaws.count) = \(share.words)",
      feedback: remarks.filter(\.isRight) + remarks.filter { !$0.isRight })
  }

  /// The marks of an answer in the order of the draft; words that name no place mark nothing.
  private func read(_ marks: [String: String]) -> [(place: Subject, kind: String)] {
    let read = marks.compactMap { words, kind in
      Subject(placeWords: words).map { (place: $0.box, kind: kind) }
    }
    return read.sorted {
      ($0.place.activity?.raw ?? 0, $0.place.placeWords)
        < ($1.place.activity?.raw ?? 0, $1.place.placeWords)
    }
  }

  private func remark(
    on place: Subject?, _ isRight: Bool, _ feedback: Feedback
  ) -> Outcome.Remark {
    Outcome.Remark(
      isRight: isRight, part: place.map { $0.boxName(in: draft.sop) } ?? "", feedback: feedback)
  }

  /// The author's words of a flaw, or else those of the rule that finds it there.
  private func words(of flaw: Flaw, from findings: [Finding]) -> Feedback {
    if var feedback = flaw.feedback {
      feedback.rule = feedback.rule ?? flaw.rule
      return feedback
    }
    let finding = findings.first { finding in
      finding.code == flaw.rule && flaw.places.contains { finding.confirms($0) }
    }
    return Feedback(what: finding?.message ?? flaw.kind, rule: flaw.rule)
  }

  private var otherKind: Feedback {
    Feedback(
      what: "Tempatnya tepat; jenis kekurangannya belum.",
      next: "Baca lagi isi tempat ini, lalu pilih jenis yang lain.")
  }

  private var falseAlarm: Feedback {
    Feedback(
      what: "Aturan belum menemukan kekurangan di sini.",
      next: "Hapus tandanya, lalu bandingkan dengan baris lain.")
  }

  /// Tells that flaws are missing, and never where.
  private func more(_ count: Int) -> Feedback {
    Feedback(
      what: "Masih ada \(count) kekurangan yang belum ditandai.",
      next: "Periksa tempat lain, baris demi baris.")
  }
}

extension Finding {
  /// Whether the finding speaks of a place, or one of them is the row of the other.
  func confirms(_ place: Subject) -> Bool {
    subjects.contains { $0.covers(place) || place.covers($0) }
  }
}
