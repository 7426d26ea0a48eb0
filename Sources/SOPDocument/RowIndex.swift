/// The row of each activity by its ID.
package struct RowIndex: Sendable {
  private var rows: [Activity.ID: Int] = [:]
  private let count: Int
  /// A draft fresh from its text numbers its rows 1, 2, 3…; then nothing needs to be looked up.
  private let arePlaces: Bool

  package init(of sop: SOP) {
    count = sop.activities.count
    arePlaces = sop.activities.indices.allSatisfy { sop.activities[$0].id.raw == $0 + 1 }
    guard !arePlaces else { return }
    rows.reserveCapacity(count)
    for row in sop.activities.indices where rows[sop.activities[row].id] == nil {
      rows[sop.activities[row].id] = row
    }
  }

  /// The row, counted from 0; nothing for an ID no row bears.
  package subscript(id: Activity.ID) -> Int? {
    guard arePlaces else { return rows[id] }
    return id.raw >= 1 && id.raw <= count ? id.raw - 1 : nil
  }
}
