import SOPDocument

/// What has to be drawn, before it has any geometry: lanes, rows, and the runs of arrows.
struct Plan {
  /// One run of an arrow on one page.
  struct Leg {
    var source: Int
    /// The row it enters; nothing for a stub.
    var destination: Int?
    var activity: Activity.ID?
    var branch: Int?
    var label = ""
    /// The author's words where the target does not exist.
    var words = ""
    var isBackward = false
  }

  /// An arrow between two activities, counted in the table and not yet on pages.
  struct Link {
    var source: Int
    var destination: Int?
    var branch: Int?
    var label: String
    var words: String
  }

  var lanes: [Drawing.Lane] = []
  var rows: [Drawing.Row] = []
  /// The lanes of each row's symbols, the one arrows use first.
  var lanesOfRow: [[Int]] = []
  var symbols: [Drawing.Symbol] = []
  var legs: [Leg] = []
  var connectors: [Drawing.Connector] = []

  init(of sop: SOP, rowsPerPage: Int?) {
    let seats = Seats(of: sop)
    lanes = seats.lanes
    let links = Plan.links(of: sop)
    let perPage = max(1, rowsPerPage ?? max(1, sop.activities.count))
    lay(links, of: sop, in: seats.lanesOfActivity, perPage: perPage)
  }

  /// Reads the arrows off the flow, with the author's words where a target is missing.
  private static func links(of sop: SOP) -> [Link] {
    let flow = Flow(of: sop)
    return sop.activities.indices.flatMap { row -> [Link] in
      let activity = sop.activities[row]
      var place = 0
      return flow.outgoing(row).map { arrow in
        var target: Target?
        if let branch = arrow.branch {
          target = activity.branches[branch].target
        } else if let next = activity.next {
          target = next[place]
          place += 1
        }
        var words = ""
        if case .nowhere(let stated)? = target { words = stated }
        return Link(
          source: row, destination: arrow.destination, branch: arrow.branch, label: arrow.label,
          words: words)
      }
    }
  }
}

/// Who sits where: the lanes, and the lanes of each activity's symbols.
struct Seats {
  var lanes: [Drawing.Lane] = []
  var lanesOfActivity: [[Int]] = []

  init(of sop: SOP) {
    var places: [String: Int] = [:]
    for (index, name) in sop.performers.items.enumerated() where places[Seats.folded(name)] == nil {
      places[Seats.folded(name)] = lanes.count
      lanes.append(Drawing.Lane(name: name, origin: .listed(index)))
    }
    for activity in sop.activities {
      for name in activity.performers.items where places[Seats.folded(name)] == nil {
        places[Seats.folded(name)] = lanes.count
        lanes.append(Drawing.Lane(name: name, origin: .unlisted))
      }
    }
    let unknown = lanes.count
    lanesOfActivity = sop.activities.map { activity in
      var seats: [Int] = []
      for name in activity.performers.items {
        if let lane = places[Seats.folded(name)], !seats.contains(lane) { seats.append(lane) }
      }
      return seats.isEmpty ? [unknown] : seats
    }
    if lanesOfActivity.contains([unknown]) {
      lanes.append(Drawing.Lane(name: "belum ada pelaksana", origin: .unknown))
    }
  }

  /// Small letters, one blank between words: "Petugas  loket" sits with "Petugas Loket".
  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
