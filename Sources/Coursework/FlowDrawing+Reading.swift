import PlainYAML
import SOPDocument

extension FlowDrawing {
  static let keys = ["alir", "setara", "sop"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> FlowDrawing? {
    let solution = fields.draft("alir", from: supplies, complaints: &complaints)
    let nodes = fields["setara"]?.list ?? fields["setara"].map { [$0] } ?? []
    let others = nodes.compactMap { supplies.draft($0, complaints: &complaints) }
    let given = fields["sop"].flatMap { supplies.draft($0, complaints: &complaints) }
    guard let solution, others.count == nodes.count else { return nil }
    return FlowDrawing(
      draft: given ?? solution.sop.takenApart, solutions: [solution.sop] + others.map(\.sop))
  }
}

extension SOP {
  /// The rows in the order of their words, which tells nothing, with neither performers nor arrows.
  fileprivate var takenApart: GivenDraft {
    var apart = self
    apart.activities.sort { $0.text.words < $1.text.words }
    for row in apart.activities.indices {
      apart.activities[row].performers = .empty
      apart.activities[row].joint = .empty
      apart.activities[row].symbol = .empty
      apart.activities[row].question = .empty
      apart.activities[row].branches = []
      apart.activities[row].next = nil
    }
    let text = apart.printed()
    return GivenDraft(text: text, sop: (try? SOP.reading(text).sop) ?? apart)
  }
}
