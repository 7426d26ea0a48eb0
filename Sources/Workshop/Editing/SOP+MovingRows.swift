import SOPDocument

/// What must be seen to when rows come, go or change places.
extension SOP {
  /// Forgets capsules that only say what the first and last place say anyway, so that a row put
  /// before the first does not leave two starts behind; written numbers go the same way.
  mutating func leaveCapsulesToTheirPlaces() {
    guard let last = activities.indices.last else { return }
    if activities[0].symbol.value == .start { activities[0].symbol = .empty }
    if activities[last].symbol.value == .end { activities[last].symbol = .empty }
    for row in activities.indices { activities[row].writtenNumber = .empty }
  }

  /// The row each exemption speaks of; nothing for those that speak of none.
  var exemptedRows: [Activity.ID?] {
    let numbers = RowNumbers(of: self)
    return exemptions.map { exemption in
      exemption.row.flatMap { numbers.row(named: "\($0)") }.map { activities[$0].id }
    }
  }

  /// Lets exemptions follow their rows; those of a row taken away go with it.
  mutating func exempt(_ rows: [Activity.ID?]) {
    for index in exemptions.indices.reversed() {
      guard rows.indices.contains(index), let id = rows[index] else { continue }
      if let row = row(of: id) {
        exemptions[index].row = row + 1
      } else {
        exemptions.remove(at: index)
      }
    }
  }
}
