import SOPDocument

extension CaseTest {
  /// Marks the flow by the cases that come out where they must, of all cases.
  func outcome(of text: String) -> Outcome {
    guard let sop = try? SOP.reading(text).sop else { return .unreadable }
    if let refusal = guards.refusal(of: sop, from: draft.sop) { return refusal }
    let remarks = cards.map { card in
      let walk = CaseWalk(of: card, through: sop)
      return Outcome.Remark(
        isRight: walk.arrives, part: card.event,
        feedback: walk.arrives
          ? Feedback(what: "Sampai lewat langkah \(walk.words).")
          : Feedback(
            what: walk.obstacle,
            next: "Ikuti jalurnya: langkah \(walk.words), lalu perbaiki panahnya."))
    }
    let right = remarks.count(where: \.isRight)
    let marks = Marks(right, of: cards.count)
    return Outcome(
      score: marks.score, arithmetic: "\(right) kasus sampai, dari \(cards.count) = \(marks.words)",
      feedback: remarks.filter(\.isRight) + remarks.filter { !$0.isRight })
  }
}

/// The way of one case through a flow.
struct CaseWalk {
  /// The rows passed, counted from 0.
  private(set) var rows: [Int] = []
  private(set) var arrives = false
  /// Why it does not come out where it must, in one sentence.
  private(set) var obstacle = ""

  /// More rows than this are a circle; each row may be passed a few times on the way to be mended.
  private static func limit(_ count: Int) -> Int { 4 * count + 4 }

  /// The rows in words: "1 → 2 → 1".
  var words: String { rows.map { "\($0 + 1)" }.joined(separator: " → ") }

  init(of card: CaseTest.Card, through sop: SOP) {
    let flow = Flow(of: sop)
    guard var row = flow.entries.first else {
      obstacle = "Alur ini belum memuat langkah."
      return
    }
    var visits: [Int: Int] = [:]
    for _ in 0..<CaseWalk.limit(sop.activities.count) {
      rows.append(row)
      let exits = Array(flow.outgoing(row))
      if exits.isEmpty {
        ends(at: row, card, sop)
        return
      }
      let arrow: Flow.Arrow
      if exits.count > 1 || flow.symbols[row] == .decision {
        guard let chosen = choose(at: row, among: exits, card, sop, visits[row, default: 0]) else {
          return
        }
        arrow = chosen
      } else {
        arrow = exits[0]
      }
      visits[row, default: 0] += 1
      guard let next = arrow.destination else {
        obstacle = "Panah dari langkah \(row + 1) tidak menuju langkah mana pun."
        return
      }
      row = next
    }
    rows = Array(rows.prefix(sop.activities.count + 2))
    obstacle = "Kasus ini berputar dan tidak pernah selesai."
  }

  private mutating func choose(
    at row: Int, among exits: [Flow.Arrow], _ card: CaseTest.Card, _ sop: SOP, _ visit: Int
  ) -> Flow.Arrow? {
    let activity = sop.activities[row]
    let here = (activity.question.words + " " + activity.text.words).lowercased()
    guard let reply = card.answers.first(where: { here.contains($0.question.lowercased()) }) else {
      return exits[0]
    }
    let label = reply.labels[min(visit, reply.labels.count - 1)]
    let wanted = FoldedAnswer(label)
    if let exit = exits.first(where: { FoldedAnswer($0.label) == wanted }) { return exit }
    obstacle = "Langkah \(row + 1) belum memiliki cabang \"\(label)\"."
    return nil
  }

  private mutating func ends(at row: Int, _ card: CaseTest.Card, _ sop: SOP) {
    let words = Set(FoldedAnswer(card.destination).words)
    let last = sop.activities[row].text.words
    arrives = words == ["selesai"] || words.isSubset(of: Set(FoldedAnswer(last).words))
    if !arrives {
      obstacle =
        "Kasus ini berhenti di langkah \(row + 1) (\"\(last)\"), padahal harus sampai \"\(card.destination)\"."
    }
  }
}
