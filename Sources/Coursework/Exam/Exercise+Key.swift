extension Exercise {
  /// The answer its parts make right, where there is one of them to name.
  package var key: Answer? {
    switch kind {
    case .choice(let choice): .choice(choice.options.filter(\.isRight).map(\.id))
    case .blank(let blank): blank.accepted.first.map(Answer.text)
    case .ordering(let ordering): .order(ordering.inOrder.map(\.id))
    case .flawHunt, .mending, .completing, .prediction, .appraisal, .drafting, .drawing,
      .caseTest:
      modelAnswer
    case .matching(let matching):
      .pairs(Dictionary(matching.left.map { ($0.id, $0.match) }) { first, _ in first })
    }
  }
}

extension Ordering {
  /// The items in one of the orders they allow; those of a circle are left out.
  ///
  /// - Complexity: O(*n*²) in the number of items.
  package var inOrder: [Item] {
    var order: [Item] = []
    var rest = items
    while let next = rest.firstIndex(where: { item in
      item.after.allSatisfy { id in order.contains { $0.id == id } }
    }) {
      order.append(rest.remove(at: next))
    }
    return order
  }
}
