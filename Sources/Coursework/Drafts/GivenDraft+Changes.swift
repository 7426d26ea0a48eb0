import SOPDocument

extension GivenDraft {
  /// So many changes are told one by one; more are told as the rows of the draft.
  private static let mostChanges = 10

  /// What a learner would have to write to come from this draft to another, in words.
  func changes(to text: String) -> String {
    guard let model = try? SOP.reading(text).sop else { return text }
    let changes = sop.activities.count == model.activities.count ? sop.changes(to: model) : []
    if !changes.isEmpty, changes.count <= GivenDraft.mostChanges {
      return changes.joined(separator: "; ")
    }
    return model.rowsInWords
  }
}

extension SOP {
  /// The places that say something else in another draft with as many rows.
  fileprivate func changes(to other: SOP) -> [String] {
    let cells: [Cell] = [.text, .performers, .requirements, .time, .output, .remark]
    let rows = zip(activities, other.activities).flatMap { one, two -> [String] in
      let words = cells.compactMap { cell -> String? in
        let (mine, its) = (Subject.cell(one.id, cell), Subject.cell(two.id, cell))
        let now = other.boxWords(its)
        return boxWords(mine) == now ? nil : "\(mine.placeWords): \(now.isEmpty ? "kosong" : now)"
      }
      let isSame = one.branches == two.branches && one.next == two.next && one.symbol == two.symbol
      return words + (isSame ? [] : ["langkah \(one.id.raw) alur: \(other.flowWords(of: two))"])
    }
    let boxes = Subject.boxes.compactMap { box -> String? in
      let now = other.boxWords(box)
      return boxWords(box) == now ? nil : "\(box.placeWords): \(now.isEmpty ? "kosong" : now)"
    }
    return rows + boxes
  }

  /// Where a row leads: "Ya 3, Tidak 1".
  func flowWords(of activity: Activity) -> String {
    func number(_ target: Target) -> String {
      switch target {
      case .activity(let id): row(of: id).map { "\($0 + 1)" } ?? "?"
      case .nowhere(let words): words
      }
    }
    if !activity.branches.isEmpty {
      return activity.branches.map { "\($0.label) ke \(number($0.target))" }
        .joined(separator: ", ")
    }
    guard let next = activity.next else { return "ke langkah berikutnya" }
    return next.isEmpty ? "berhenti" : "ke " + next.map(number).joined(separator: ", ")
  }

  /// The rows one after the other, each with its number and performer.
  fileprivate var rowsInWords: String {
    activities.enumerated().map { index, activity in
      let flow = activity.branches.isEmpty ? "" : "; \(flowWords(of: activity))"
      return "\(index + 1). \(activity.text.words) (\(activity.performers.words)\(flow))"
    }.joined(separator: "; ")
  }
}
