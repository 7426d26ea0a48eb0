import SOPDocument

/// Where a row leads, in words.
enum FlowWords {
  /// Short for a cell of the table: "→ 3", "Ya 3 · Tidak 1", "selesai".
  static func summary(of row: Int, in sop: SOP, long: Bool = false) -> String {
    let activity = sop.activities[row]
    if !activity.branches.isEmpty {
      return activity.branches.map { "\($0.label) \(target($0.target, in: sop))" }
        .joined(separator: long ? "; " : " / ")
    }
    if let next = activity.next {
      return next.isEmpty
        ? "berhenti" : "ke " + next.map { target($0, in: sop) }.joined(separator: ", ")
    }
    switch sop.symbol(at: row) {
    case .end: return "selesai"
    case .decision: return "keputusan?"
    default: return row + 1 < sop.activities.count ? "ke " + String(row + 2) : ""
    }
  }

  static func target(_ target: Target, in sop: SOP) -> String {
    switch target {
    case .activity(let id): sop.row(of: id).map { "\($0 + 1)" } ?? "?"
    case .nowhere(let words): words.isEmpty ? "?" : "?\(words)"
    }
  }

  /// A row as a choice: its number, its kegiatan, and in brackets who does it.
  static func name(of row: Int, in sop: SOP) -> String {
    let activity = sop.activities[row]
    let text = activity.text.isEmpty ? "(belum diisi)" : activity.text.text
    let who = activity.performers.items.joined(separator: ", ")
    return "\(row + 1). \(text)" + (who.isEmpty ? "" : " (\(who))")
  }
}
