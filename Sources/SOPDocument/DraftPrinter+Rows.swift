import PlainYAML

/// The rows of the table, cell by cell.
extension DraftPrinter {
  mutating func put(_ activity: Activity) {
    if let row = leftovers[.row(activity.id)]?.first, activity.text.isUnread,
      activity.text.words == row.text
    {
      return putItem(row.text, at: 2)
    }
    opensRow = true
    putCells(of: activity)
    if opensRow { text += head("kegiatan", at: 4) + " \"\"\n" }
  }

  /// Spaces in front of a key; the first cell of a row stands behind its dash.
  mutating func margin(_ indent: Int) -> String {
    guard opensRow else { return String(repeating: " ", count: indent) }
    opensRow = false
    return String(repeating: " ", count: indent - 2) + "- "
  }

  /// The margin and the key with its colon.
  mutating func head(_ key: String, at indent: Int) -> String {
    if hasRepeated { keys.insert(key) }
    return margin(indent) + key + ":"
  }

  /// Puts the entries of a map that stands inside another.
  mutating func within(_ body: (inout DraftPrinter) -> Void) {
    let before = keys
    keys = []
    body(&self)
    keys = before
  }

  private mutating func putCells(of activity: Activity) {
    put("no", activity.writtenNumber, at: 4)
    put("kegiatan", activity.text, at: 4)
    putList("pelaksana", activity.performers, at: 4, alone: .asText)
    putList("bersama", activity.joint, at: 4, alone: .inBrackets)
    put("simbol", activity.symbol, at: 4)
    put("tanya", activity.question, at: 4)
    putBranches(of: activity)
    putNext(of: activity)
    putList("kelengkapan", activity.requirements, at: 4, alone: .inBrackets)
    put("waktu", activity.time, at: 4)
    putList("output", activity.output, at: 4, alone: .inBrackets)
    put("keterangan", activity.remark, at: 4)
    var overwritten: [String] = []
    if !activity.branches.isEmpty { overwritten.append("cabang") }
    if activity.next != nil { overwritten.append("lanjut") }
    putLeftovers(.activity(activity.id), at: 4, overwritten: overwritten)
  }

  private mutating func putBranches(of activity: Activity) {
    let kept = leftovers[.branches(activity.id)] ?? []
    guard !activity.branches.isEmpty || !kept.isEmpty else { return }
    let branches = activity.branches.enumerated().map { index, branch in
      let parts = [
        "label: " + PrintedScalar.printing(branch.label, inBrackets: true),
        "ke: " + PrintedScalar.printing(words(of: branch.target), inBrackets: true),
      ]
      return (parts, leftovers[.branch(activity.id, index)] ?? [])
    }
    if kept.isEmpty, branches.allSatisfy({ $0.1.isEmpty }) {
      let line = branches.map { "{" + $0.0.joined(separator: ", ") + "}" }.joined(separator: ", ")
      if line.utf8.count <= Self.widest - 14 {
        text += head("cabang", at: 4) + " [\(line)]\n"
        return
      }
    }
    text += head("cabang", at: 4) + "\n"
    for (parts, kept) in branches {
      if kept.isEmpty {
        text += "      - {" + parts.joined(separator: ", ") + "}\n"
      } else {
        putItem((parts + kept.map(\.text)).joined(separator: "\n"), at: 6)
      }
    }
    for leftover in kept { putItem(leftover.text, at: 6) }
  }

  private mutating func putNext(of activity: Activity) {
    guard let next = activity.next else { return }
    let words = next.map { PrintedScalar.printing(self.words(of: $0), inBrackets: true) }
    if words.count == 1, let only = next.first, !Blank.isEmpty(self.words(of: only)) {
      text += head("lanjut", at: 4) + " \(PrintedScalar.printing(self.words(of: only)))\n"
    } else {
      text += head("lanjut", at: 4) + " [\(words.joined(separator: ", "))]\n"
    }
  }

  private func words(of target: Target) -> String {
    switch target {
    case .nowhere(let words): words
    case .activity(let id): rows[id].map { numbers.words(for: $0) } ?? ""
    }
  }

  mutating func putItem(_ item: String, at indent: Int) {
    let lines = LeftoverText.indented(item, by: indent + 2)
    text += String(repeating: " ", count: indent) + "- " + lines.dropFirst(indent + 2)
  }
}
