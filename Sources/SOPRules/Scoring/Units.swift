import SOPDocument

/// How many things of each sort a draft has, for weighing one failing thing among them.
package struct Populations: Sendable, Hashable {
  package let activities: Int
  package let decisions: Int
  package let branches: Int
  package let performers: Int
  package let times: Int

  package init(activities: Int, decisions: Int, branches: Int, performers: Int, times: Int) {
    self.activities = activities
    self.decisions = decisions
    self.branches = branches
    self.performers = performers
    self.times = times
  }

  package init(of facts: Facts) {
    var branches = 0
    var decisions = 0
    for (row, symbol) in facts.flow.symbols.enumerated() where symbol == .decision {
      decisions += 1
      branches += facts.sop.activities[row].branches.count
    }
    self.init(
      activities: facts.sop.activities.count, decisions: decisions, branches: branches,
      performers: facts.sop.performers.items.count,
      times: facts.sop.activities.count {
        if case .empty = $0.time.meaning { false } else { true }
      })
  }

  /// What one failing thing weighs, in thousandths: a whole unit among eight or fewer, never less
  /// than a quarter among many, so that adding clean rows dilutes a slip by a factor of four at most.
  package func unit(over population: Population) -> Int {
    let size =
      switch population {
      case .document: 1
      case .activities: activities
      case .decisions: decisions
      case .branches: branches
      case .performers: performers
      case .times: times
      }
    guard size > 0 else { return 1000 }
    return min(1000, max(250, (8000 + size - 1) / size))
  }
}

/// The units of a criterion by severity, in thousandths.
package struct Tally: Sendable, Hashable {
  package var kesalahan = 0
  package var peringatan = 0
  package var saran = 0

  package init() {}

  package subscript(severity: Severity) -> Int {
    get {
      switch severity {
      case .kesalahan: kesalahan
      case .peringatan: peringatan
      case .saran: saran
      }
    }
    set {
      switch severity {
      case .kesalahan: kesalahan = newValue
      case .peringatan: peringatan = newValue
      case .saran: saran = newValue
      }
    }
  }

  /// What is left of so many millionths of a point: every unit takes a share of what is left, those
  /// of kesalahan first; between whole units it falls in a straight line.
  package func credit(of weight: Int, taking deductions: Rubric.Deductions) -> Int {
    var left = weight
    left = left * Tally.left(after: kesalahan, taking: deductions.kesalahan) / 1_000_000
    left = left * Tally.left(after: peringatan, taking: deductions.peringatan) / 1_000_000
    left = left * Tally.left(after: saran, taking: deductions.saran) / 1_000_000
    return left
  }

  /// What so many thousandths of a unit leave of a million.
  package static func left(after units: Int, taking deduction: Int) -> Int {
    guard deduction > 0 else { return 1_000_000 }
    func next(_ value: Int) -> Int { value * (1_000_000 - deduction) / 1_000_000 }
    var value = 1_000_000
    for _ in 0..<(units / 1000) {
      value = next(value)
      if value == 0 { return 0 }
    }
    return value - (value - next(value)) * (units % 1000) / 1000
  }
}
