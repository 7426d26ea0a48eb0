/// What of the flow was written but could not be read, row by row.
///
/// An arrow nobody could read may lead anywhere, and a symbol nobody could read may be any: neither
/// is missing, so nothing may be held against the row that depends on them.
struct UnreadFlow {
  /// Rows of which branches or `lanjut` were not read, or not all of them.
  private(set) var arrows: [Bool]
  /// Those of which it is the branches.
  private(set) var branches: [Bool]
  private(set) var symbols: [Bool]

  /// - Complexity: O(*n* + *k*) in rows and parts that were kept unread.
  init(of sop: SOP, rows: RowIndex) {
    let none = Array(repeating: false, count: sop.activities.count)
    arrows = none
    branches = none
    symbols = none
    for leftover in sop.leftovers {
      guard let id = leftover.home.activity, let row = rows[id] else { continue }
      note(leftover, at: row, of: sop.activities[row])
    }
  }

  private mutating func note(_ leftover: Leftover, at row: Int, of activity: Activity) {
    if leftover.hidesBranches(of: activity) {
      branches[row] = true
      arrows[row] = true
    } else if leftover.hidesNext(of: activity) {
      arrows[row] = true
    } else if leftover.hidesAll(of: activity) {
      arrows[row] = true
      symbols[row] = true
    } else if leftover.isUnreadValue, leftover.key == Cell.symbol.key, activity.symbol.isUnread {
      symbols[row] = true
    }
  }
}

extension Leftover {
  /// Whether it holds branches; what was written over them since counts instead.
  func hidesBranches(of activity: Activity) -> Bool {
    switch home {
    case .branches(activity.id): true
    case .activity(activity.id):
      isUnreadValue && key == Cell.branches.key && activity.branches.isEmpty
    default: false
    }
  }

  fileprivate func hidesNext(of activity: Activity) -> Bool {
    home == .activity(activity.id) && isUnreadValue && key == Cell.next.key
      && activity.next == nil
  }

  fileprivate func hidesAll(of activity: Activity) -> Bool {
    home == .row(activity.id) && activity.text.isUnread
  }
}
