/// The questions from which tests are drawn, and the blueprint they follow.
package struct ItemBank: Sendable, Hashable {
  package var blueprint: Blueprint
  package var items: [Item]
  /// Unscored, to try the keys before the clock runs.
  package var trials: [Exercise]

  package init(blueprint: Blueprint, items: [Item], trials: [Exercise]) {
    self.blueprint = blueprint
    self.items = items
    self.trials = trials
  }

  package subscript(id: String) -> Item? { items.first { $0.id == id } }

  /// Draws the items of a form, in the order in which they are asked.
  ///
  /// Both forms of a seed ask the same slots and never the same item: of each slot's parallel
  /// versions one goes to form A and another to form B. A slot with fewer than two versions is not
  /// asked; the author's gate complains of it.
  ///
  /// - Complexity: O(*n* log *n*) in the number of items.
  package func form(_ form: Exam.Form, length: Exam.Length = .full, seed: Int) -> [Item] {
    var chance = Chance(seed: seed)
    var drawn: [Item] = []
    for topic in blueprint.topics {
      var asked: [[Item]] = []
      for cell in topic.cells {
        let slots = slots(of: topic.id, at: cell.level).shuffled(using: &chance)
        asked += slots.prefix(cell.count).map { $0.shuffled(using: &chance) }
      }
      if length == .short {
        let kept = Set(asked.indices.shuffled(using: &chance).prefix(topic.short))
        asked = asked.indices.filter(kept.contains).map { asked[$0] }
      }
      drawn += asked.map { $0[form == .a ? 0 : 1] }
    }
    return drawn
  }

  /// The slots of a cell that can serve two forms, each with its versions in the order of the file.
  private func slots(of topic: String, at level: Item.Level) -> [[Item]] {
    var order: [String] = []
    var versions: [String: [Item]] = [:]
    for item in items where item.topic == topic && item.level == level {
      if versions[item.slot] == nil { order.append(item.slot) }
      versions[item.slot, default: []].append(item)
    }
    return order.compactMap { versions[$0] }.filter { $0.count >= 2 }
  }
}
