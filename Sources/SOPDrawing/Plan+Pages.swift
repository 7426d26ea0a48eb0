import SOPDocument

extension Plan {
  /// Which flow leaves one page for a place on another; arrows of a page to one target share a pair.
  private struct Passage: Hashable {
    var page: Int
    var target: Int
  }

  /// Sets activities, pentagons and page breaks below each other, and cuts arrows at page ends.
  mutating func lay(_ links: [Link], of sop: SOP, in seats: [[Int]], perPage: Int) {
    var passages: [Passage] = []
    var places: [Passage: Int] = [:]
    for link in links {
      guard let target = link.destination, target / perPage != link.source / perPage else {
        continue
      }
      let passage = Passage(page: link.source / perPage, target: target)
      if places[passage] == nil {
        places[passage] = passages.count
        passages.append(passage)
      }
    }
    let activities = layPages(of: sop, seats: seats, passages: passages, perPage: perPage)
    for link in links {
      var leg = Leg(source: activities[link.source], destination: nil)
      leg.activity = sop.activities[link.source].id
      leg.branch = link.branch
      leg.label = link.label
      leg.words = link.words
      if let target = link.destination {
        let passage = Passage(page: link.source / perPage, target: target)
        leg.destination = places[passage].map { connectors[$0].leavingRow } ?? activities[target]
        leg.isBackward = target <= link.source
      }
      legs.append(leg)
    }
    for (pair, passage) in passages.enumerated() {
      legs.append(
        Leg(source: connectors[pair].arrivingRow, destination: activities[passage.target]))
    }
  }

  /// Gives every activity and pentagon its row, and tells the row of each activity.
  private mutating func layPages(
    of sop: SOP, seats: [[Int]], passages: [Passage], perPage: Int
  ) -> [Int] {
    let count = sop.activities.count
    let pages = max(1, (count + perPage - 1) / perPage)
    var leaving = [[Int]](repeating: [], count: pages)
    var arriving = leaving
    for (pair, passage) in passages.enumerated() {
      leaving[passage.page].append(pair)
      arriving[passage.target / perPage].append(pair)
      connectors.append(
        Drawing.Connector(
          name: Plan.letters(pair), target: sop.activities[passage.target].id, leavingRow: 0,
          arrivingRow: 0))
    }
    var activities: [Int] = []
    for page in 0..<pages {
      if page > 0 { add(.pageBreak, page: page, lanes: []) }
      for pair in arriving[page] {
        connectors[pair].arrivingRow = rows.count
        addPentagon(pair, .arriving(pair), page, passages[pair].target, seats)
      }
      for row in (page * perPage)..<min(count, (page + 1) * perPage) {
        activities.append(rows.count)
        addActivity(row, of: sop, page: page, lanes: seats[row])
      }
      for pair in leaving[page] {
        connectors[pair].leavingRow = rows.count
        addPentagon(pair, .leaving(pair), page, passages[pair].target, seats)
      }
    }
    return activities
  }

  private mutating func addActivity(_ row: Int, of sop: SOP, page: Int, lanes: [Int]) {
    let activity = sop.activities[row]
    for (place, lane) in lanes.enumerated() {
      symbols.append(
        Drawing.Symbol(
          lane: lane, row: rows.count, kind: .flow(sop.symbol(at: row)), activity: activity.id,
          number: row + 1, label: activity.text.words, question: activity.question.text,
          isMain: place == 0))
    }
    add(.activity(activity.id), page: page, lanes: lanes)
  }

  /// A pentagon stands in the lane its flow leads to, on both pages.
  private mutating func addPentagon(
    _ pair: Int, _ content: Drawing.Row.Content, _ page: Int, _ target: Int, _ seats: [[Int]]
  ) {
    symbols.append(
      Drawing.Symbol(
        lane: seats[target][0], row: rows.count, kind: .connector(pair),
        activity: connectors[pair].target, number: target + 1, label: connectors[pair].name,
        question: "", isMain: true))
    add(content, page: page, lanes: [seats[target][0]])
  }

  private mutating func add(_ content: Drawing.Row.Content, page: Int, lanes: [Int]) {
    rows.append(Drawing.Row(content: content, page: page))
    lanesOfRow.append(lanes)
  }

  /// Names pairs as the columns of a spreadsheet are named: from A to Z, then AA and on.
  static func letters(_ pair: Int) -> String {
    var name: [UInt8] = []
    var rest = pair
    repeat {
      name.insert(UInt8(ascii: "A") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: name, as: UTF8.self)
  }
}
