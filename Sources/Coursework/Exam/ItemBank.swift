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
    drawn(length, seed: seed).map { $0[form == .a ? 0 : 1] }
  }

  /// The ids of all items that some form of a seed asks, of whatever length.
  package func asked(seed: Int) -> Set<String> {
    let slots = Exam.Length.allCases.flatMap { drawn($0, seed: seed) }
    return Set(slots.flatMap { $0.prefix(Exam.Form.allCases.count) }.map(\.id))
  }

  /// The slots that are asked, each with its versions as the seed shuffles them.
  private func drawn(_ length: Exam.Length, seed: Int) -> [[Item]] {
    var chance = Chance(seed: seed)
    let slots = slots
    var drawn: [[Item]] = []
    for topic in blueprint.topics {
      var asked: [[Item]] = []
      for cell in topic.cells {
        let cells = (slots[topic.id]?[cell.level] ?? []).shuffled(using: &chance)
        asked += cells.prefix(cell.count).map { $0.shuffled(using: &chance) }
      }
      if length == .short {
        let kept = Set(asked.indices.shuffled(using: &chance).prefix(topic.short))
        asked = asked.indices.filter(kept.contains).map { asked[$0] }
      }
      drawn += asked
    }
    return drawn
  }

  /// By topic and level, the slots that can serve two forms, in the order of the file.
  private var slots: [String: [Item.Level: [[Item]]]] {
    var order: [Item] = []
    var versions: [String: [Item]] = [:]
    for item in items {
      let slot = item.topic + item.level.rawValue + item.slot
      if versions[slot] == nil { order.append(item) }
      versions[slot, default: []].append(item)
    }
    var slots: [String: [Item.Level: [[Item]]]] = [:]
    for first in order {
      let alike = versions[first.topic + first.level.rawValue + first.slot] ?? []
      if alike.count >= 2 {
        slots[first.topic, default: [:]][first.level, default: []].append(alike)
      }
    }
    return slots
  }
}
