import SOPDocument
import SOPRules

extension FlowDrawing {
  /// The rules of a flow's form: one start, an end, labelled exits, nothing unreached, no dead end.
  static let form = [
    "AL-01", "AL-02", "AL-03", "AL-04", "AL-05", "AL-06", "AL-07", "AL-09", "AL-10", "AL-11",
    "AL-13", "AL-14", "AL-15", "AL-23", "AL-24",
  ]

  /// Marks the flow: four tenths for its form, four for its arrows, two for the performers, by that
  /// of the solutions it is nearest to.
  func outcome(of text: String, by rulebook: Rulebook) -> Outcome {
    guard let sop = try? SOP.reading(text).sop, !sop.activities.isEmpty else {
      return .unreadable
    }
    let (found, waiting) = rulebook.singleFindings(in: sop)
    let findings = found.filter { FlowDrawing.form.contains($0.code) }
    let broken = Set(findings.map(\.code)).union(waiting.filter(FlowDrawing.form.contains))
    let form = Marks(FlowDrawing.form.count - broken.count, of: FlowDrawing.form.count)
    let likenesses = solutions.map { FlowLikeness(of: sop, to: $0) }
    let best =
      likenesses.max { $0.earned < $1.earned } ?? FlowLikeness(of: sop, to: SOP())
    let score = (form.score * 2 + best.arrows.score * 2 + best.lanes.score) / 5
    var remarks = best.remarks
    remarks += findings.prefix(4).map { Outcome.Remark.finding($0, in: sop) }
    let total = Marks(score, of: Outcome.fullMark)
    return Outcome(
      score: total.score,
      arithmetic:
        "0,4 × bentuk \(form.words) + 0,4 × panah \(best.arrows.words) + 0,2 × kolom \(best.lanes.words) = \(total.words)",
      feedback: remarks.filter(\.isRight) + remarks.filter { !$0.isRight })
  }
}

/// How much a flow is like another: its arrows and its performers.
struct FlowLikeness {
  private(set) var arrows: Marks
  private(set) var lanes: Marks
  private(set) var remarks: [Outcome.Remark] = []

  var earned: Int { arrows.score * 2 + lanes.score }

  private struct Link: Hashable {
    var source: Int
    var target: Int?
    var label: String
  }

  init(of drawn: SOP, to model: SOP) {
    let rows = FlowLikeness.match(drawn, model)
    let mine = FlowLikeness.links(of: drawn) { rows[$0] ?? -1 - $0 }
    let its = FlowLikeness.links(of: model) { $0 }
    let hits = mine.intersection(its).count
    arrows = Marks(2 * hits, of: mine.count + its.count)
    var right = 0
    for (row, other) in rows.sorted(by: { $0.key < $1.key }) {
      let wanted = model.activities[other].performers.items.map(FoldedAnswer.init)
      let given = drawn.activities[row].performers.items.map(FoldedAnswer.init)
      if Set(wanted) == Set(given) {
        right += 1
      } else {
        let part = Subject.cell(drawn.activities[row].id, .performers).boxName(in: drawn)
        remarks.append(
          Outcome.Remark(
            isRight: false, part: part,
            feedback: Feedback(
              what: "Pelaksana langkah ini belum sesuai dengan ceritanya.",
              next: "Baca lagi siapa yang mengerjakannya.")))
      }
    }
    lanes = Marks(right, of: model.activities.count)
    if right > 0 {
      remarks.append(
        Outcome.Remark(
          isRight: true, part: "",
          feedback: Feedback(what: "\(right) langkah sudah pada pelaksananya.")))
    }
    if hits > 0 {
      remarks.append(
        Outcome.Remark(
          isRight: true, part: "", feedback: Feedback(what: "\(hits) panah sudah sesuai.")))
    }
    if hits < its.count {
      remarks.append(
        Outcome.Remark(
          isRight: false, part: "",
          feedback: Feedback(
            what: "\(its.count - hits) panah belum sesuai dengan ceritanya.",
            next: "Ikuti ceritanya dari awal, lalu tanyakan pada setiap keputusan: bila tidak?")))
    }
  }

  /// The row of the model that says what a row drawn says.
  private static func match(_ drawn: SOP, _ model: SOP) -> [Int: Int] {
    var free = Array(model.activities.indices)
    var rows: [Int: Int] = [:]
    for row in drawn.activities.indices {
      let words = FoldedAnswer(drawn.activities[row].text.words)
      let place = free.firstIndex { other in
        let wanted = FoldedAnswer(model.activities[other].text.words)
        return wanted == words || wanted.isAlmost(words)
      }
      if let place { rows[row] = free.remove(at: place) }
    }
    return rows
  }

  private static func links(of sop: SOP, naming name: (Int) -> Int) -> Set<Link> {
    Set(
      Flow(of: sop).arrows.map { arrow in
        Link(
          source: name(arrow.source), target: arrow.destination.map(name),
          label: FoldedAnswer(arrow.label).words.joined(separator: " "))
      })
  }
}
