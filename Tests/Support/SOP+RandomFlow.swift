package import SOPDocument

extension SOP {
  /// An SOP of a few rows that has nothing but arrows, often a sound one.
  package static func randomFlow(_ dice: inout Dice) -> SOP {
    var sop = SOP()
    let count = Int.random(in: 1...8, using: &dice)
    // Half of the flows keep to symbols and targets that make sense, or hardly any were sound.
    let isCareful = Bool.random(using: &dice)
    for row in 1...count {
      var activity = Activity(id: Activity.ID(row))
      switch Int.random(in: 0...5, using: &dice) {
      case 0 where !isCareful, 1 where !isCareful:
        activity.next = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
          target(among: count, isCareful, &dice)
        }
      case 0 where row < count:
        activity.next = [.activity(Activity.ID(Int.random(in: row + 1...count, using: &dice)))]
      case 2, 3:
        guard !isCareful || (row > 1 && row < count) else { break }
        activity.branches = (0..<Int.random(in: isCareful ? 2...3 : 0...3, using: &dice)).map {
          Branch(label: "\($0)", target: target(among: count, isCareful, &dice))
        }
        if isCareful {
          activity.branches[0].target = .activity(Activity.ID(row + 1))
        }
      default: break
      }
      if Int.random(in: 0...(isCareful ? 20 : 6), using: &dice) == 0 {
        let symbol = [FlowSymbol.start, .process, .decision, .end, .foreign("awan")]
          .randomElement(using: &dice)
        activity.symbol = Written(words: "x", meaning: .value(symbol ?? .end))
      }
      sop.activities.append(activity)
    }
    return sop
  }

  private static func target(among count: Int, _ isCareful: Bool, _ dice: inout Dice) -> Target {
    if !isCareful, Int.random(in: 0...9, using: &dice) == 0 { return .nowhere("arsip") }
    return .activity(Activity.ID(Int.random(in: 1...count, using: &dice)))
  }
}
