import SOPDocument

/// Where slips go.
extension SOP {
  /// The rows of which something holds, as subjects.
  func rows(where holds: (Int) -> Bool) -> [Subject] {
    activities.indices.filter(holds).map { .activity(activities[$0].id) }
  }

  /// A cell of the rows of which something holds.
  func cells(_ cell: Cell, where holds: (Int) -> Bool) -> [Subject] {
    activities.indices.filter(holds).map { .cell(activities[$0].id, cell) }
  }

  /// The row a subject lies in, counted from 0.
  func row(of subject: Subject) -> Int? { subject.activity.flatMap { row(of: $0) } }

  /// Whether a row stands between the first and the last one.
  func isInner(_ row: Int) -> Bool { row > 0 && row < activities.count - 1 }

  /// Whether a row is an inner box from which the next row follows.
  func isPlainBox(_ row: Int) -> Bool {
    isInner(row) && symbol(at: row) == .process && activities[row].next == nil
      && activities[row].branches.isEmpty
  }

  /// Whether an arrow written in the draft leads to the row.
  func isTarget(_ row: Int) -> Bool {
    let target = Target.activity(activities[row].id)
    return activities.contains { activity in
      activity.branches.contains { $0.target == target } || activity.next?.contains(target) == true
    }
  }

  /// The branches of two-way decisions that lead back: the answer that asks for repair.
  var branchesBack: [Subject] {
    activities.indices.flatMap { row -> [Subject] in
      let branches = activities[row].branches
      guard branches.count == 2, let target = branches.last?.target, leadsBack(target, from: row)
      else { return [] }
      return [.branch(activities[row].id, 1)]
    }
  }

  func leadsBack(_ target: Target, from row: Int) -> Bool {
    guard case .activity(let id) = target, let place = self.row(of: id) else { return false }
    return place < row
  }

  /// Changes the row a subject lies in.
  mutating func change(_ subject: Subject, _ body: (inout Activity) -> Void) {
    guard let row = row(of: subject) else { return }
    body(&activities[row])
  }
}
