import Workshop

extension JournalRow {
  /// What names an entry in every copy of a learner's work.
  struct Place: Hashable {
    var device: String
    var sequence: Int
  }

  var place: Place { Place(device: device, sequence: sequence) }
}

extension Contents {
  /// Returns what two copies of one learner's work hold together.
  ///
  /// Entries are united by device and sequence; of a working copy in both the later change stands;
  /// the learner's name and PIN are those of `other`, the copy that was written last.
  func union(with other: Contents) -> Contents {
    let known = Set(rows.map(\.place))
    let gaps = gaps.union(other.gaps)
    let rows = rows + other.rows.filter { !known.contains($0.place) }
    let drafts = Dictionary((drafts + other.drafts).map { ($0.id, $0) }) { mine, theirs in
      theirs.changedAt >= mine.changedAt ? theirs : mine
    }
    return Contents(
      learner: other.learner ?? learner, rows: Chain(of: rows, gaps: gaps).ordered,
      drafts: drafts.values.sorted { $0.id.text < $1.id.text }, gaps: gaps)
  }
}
