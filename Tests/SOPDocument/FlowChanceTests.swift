import SOPDocument
import Support
import Testing

/// Facts of random flows against reckoning by hand.
struct FlowChanceTests {
  /// A flow of a few rows, its arrows, and ways found by trying.
  struct Case {
    var sop = SOP()
    var flow: Flow

    init(_ dice: inout Dice) {
      let count = Int.random(in: 1...7, using: &dice)
      for row in 0..<count {
        var activity = Activity(id: Activity.ID(row + 1))
        if Int.random(in: 0...2, using: &dice) > 0 {
          activity.next = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
            .activity(Activity.ID(Int.random(in: 1...count + 1, using: &dice)))
          }
        }
        activity.time = Written(text: "\(Int.random(in: 1...9, using: &dice)) menit")
        if Int.random(in: 0...5, using: &dice) == 0 {
          activity.symbol = .init(words: "x", meaning: .value(.end))
        }
        sop.activities.append(activity)
      }
      flow = Flow(of: sop)
    }

    func reaches(_ start: Int, _ end: Int, without removed: Int? = nil, open: Set<Int> = []) -> Bool
    {
      if start == removed || end == removed { return false }
      if start == end { return true }
      return flow.successors[start].contains {
        !open.contains($0) && reaches($0, end, without: removed, open: open.union([start]))
      }
    }

    func isReached(_ row: Int, without removed: Int? = nil) -> Bool {
      flow.entries.contains { reaches($0, row, without: removed) }
    }

    func ends(_ row: Int, without removed: Int? = nil) -> Bool {
      flow.ends.contains { reaches(row, $0, without: removed) }
    }

    /// All ways from a row to an end along arrows that close no loop.
    func totals(from row: Int) -> [Int] {
      let own = sop.activities[row].time.total(in: .standard).low
      var totals = flow.symbols[row] == .end ? [own] : []
      for (index, arrow) in flow.arrows.enumerated()
      where arrow.source == row && !flow.closesLoop[index] {
        if let target = arrow.destination { totals += self.totals(from: target).map { $0 + own } }
      }
      return totals
    }
  }

  @Test func `facts of two thousand random flows are those found by trying`() {
    var dice = Dice(seed: 3)
    for _ in 0..<2000 {
      let one = Case(&dice)
      let flow = one.flow
      let dominance = flow.dominance
      let postdominance = Dominance(parents: flow.postdominator)
      let rows = 0..<flow.rowCount
      for row in rows {
        #expect(flow.isReachable[row] == one.isReached(row))
        #expect(flow.comesToAnEnd[row] == one.ends(row))
        for other in rows {
          #expect(
            (flow.component[row] == flow.component[other])
              == (one.reaches(row, other) && one.reaches(other, row)))
          if one.isReached(other) {
            #expect(
              dominance.covers(row, other) == (row == other || !one.isReached(other, without: row)))
          }
          if one.ends(other) {
            #expect(
              postdominance.covers(row, other) == (row == other || !one.ends(other, without: row)))
          }
          #expect((flow.path(from: row, to: other) != nil) == one.reaches(row, other))
        }
      }
      let totals = flow.entries.flatMap { one.totals(from: $0) }
      let spread = flow.timeSpread(of: one.sop, in: .standard)
      #expect(spread?.shortest.total.low == totals.min())
      #expect(spread?.longest.total.high == totals.max())
      #expect(spread.map { $0.longest.rows.last.map { flow.symbols[$0] } == .end } ?? true)
    }
  }

  @Test func `every row of a random flow is sound, lost or trapped, and told once`() {
    var dice = Dice(seed: 4)
    for _ in 0..<2000 {
      let flow = Case(&dice).flow
      let lost = flow.unreachableRegions.flatMap(\.rows)
      #expect(Set(lost).count == lost.count)
      #expect(Set(lost) == Set((0..<flow.rowCount).filter { !flow.isReachable[$0] }))
      let stuck = (0..<flow.rowCount).filter { flow.isReachable[$0] && !flow.comesToAnEnd[$0] }
      #expect(flow.traps.isEmpty == stuck.isEmpty)
      #expect(Set(flow.traps.flatMap(\.rows)).isSubset(of: stuck))
      #expect(flow.isSound == (lost.isEmpty && stuck.isEmpty))
    }
  }

  @Test func `a chain of ten thousand rows that all return to the first is reckoned at once`() {
    var sop = SOP()
    for row in 1...10_000 {
      var activity = Activity(id: Activity.ID(row))
      activity.branches = [
        Branch(label: "Ya", target: .activity(Activity.ID(row + 1))),
        Branch(label: "Tidak", target: .activity(Activity.ID(1))),
      ]
      sop.activities.append(activity)
    }
    let flow = Flow(of: sop)
    #expect(flow.isSound)
    #expect(flow.dominator[9999] == 9998)
    #expect(flow.dominance.covers(0, 9999))
  }
}
