import PlainYAML

extension DraftReader {
  mutating func readBranches(_ slot: borrowing Slot, into activity: inout Activity) {
    places.put(.branches, slot.span)
    let value = slot.entry.value
    if value.oddity == nil {
      switch value.content {
      case .scalar where value.isMissing: return
      case .list(let items):
        for item in items { readBranch(item, into: &activity) }
        return
      case .map(let entries) where isShortForm(entries):
        for entry in entries {
          places.putBranch(entry.span)
          activity.branches.append(
            Branch(label: entry.key, target: .nowhere(entry.value.text ?? "")))
        }
        return
      default: break
      }
    }
    _ = keepUnread(slot, because: obstacle(slot, wanted: "daftar {label: …, ke: …}"))
  }

  /// "cabang: {Ya: 3, Tidak: 1}" says the same in fewer words.
  private func isShortForm(_ entries: [Entry]) -> Bool {
    entries.allSatisfy { entry in
      entry.value.text != nil && entry.value.oddity == nil && !entry.isRepeated
        && !DraftKey.branch.contains(entry.key)
    }
  }

  private mutating func readBranch(_ item: Node, into activity: inout Activity) {
    guard item.oddity == nil else {
      keepItem(item, home: .branches(activity.id), because: item.oddity?.words ?? "")
      return
    }
    if let text = item.text {
      readBranch(inWords: text, item, into: &activity)
    } else if let entries = item.map, isLabelsToNumbers(entries) {
      for entry in entries {
        put(
          Branch(label: entry.key, target: .nowhere(entry.value.text ?? "")), entry.span, &activity)
      }
      tellForm(of: item)
    } else if let entries = item.map, hasPlainParts(entries) {
      readBranch(inParts: entries, item, into: &activity)
    } else {
      keepItem(item, home: .branches(activity.id), because: Self.form)
    }
  }

  /// "Ya ke 3" names label and row; a label alone leaves the row to be written.
  private mutating func readBranch(
    inWords text: String, _ item: Node, into activity: inout Activity
  ) {
    if let branch = Branch(sentence: text) {
      put(branch, item.span, &activity)
      tellForm(of: item)
    } else {
      keepItem(
        item, home: .branches(activity.id),
        because: "Cabang ini belum menyebut langkah tujuannya; tulis \"{label: …, ke: …}\".")
    }
  }

  private mutating func readBranch(
    inParts entries: [Entry], _ item: Node, into activity: inout Activity
  ) {
    if let part = partMistaken(in: entries) {
      let meant = Nearest.word(to: part.lowercased(), among: DraftKey.branch)
      let rest = meant.map { "maksudnya \"\($0)\"?" } ?? Self.form
      keepItem(
        item, home: .branches(activity.id),
        because: "Kunci \"\(firstLine(part))\" tidak dikenal; \(rest)")
      return
    }
    let index = activity.branches.count
    var branch = Branch(label: "", target: .nowhere(""))
    for entry in entries where !entry.isRepeated {
      if entry.key == "label" { branch.label = entry.value.text ?? "" }
      if entry.key == "ke" { branch.target = .nowhere(entry.value.text ?? "") }
    }
    for entry in entries {
      let slot = Slot(entry, in: item, home: .branch(activity.id, index))
      if keptAsRepeated(slot) || DraftKey.branch.contains(entry.key) { continue }
      keepUnknown(slot, in: item, at: .branch)
    }
    put(branch, item.span, &activity)
  }

  private mutating func put(_ branch: Branch, _ span: Span, _ activity: inout Activity) {
    places.putBranch(span)
    activity.branches.append(branch)
  }

  /// Says how a branch is written whose meaning was plain all the same.
  private mutating func tellForm(of item: Node) {
    problems.append(
      Problem(
        kind: .repaired, span: item.span,
        message: "Dibaca sebagai label dan tujuan cabang; tulis \"{label: …, ke: …}\".",
        words: firstLine(slice(item.span))))
  }

  private static let form = "Satu cabang ditulis \"{label: …, ke: …}\"."

  /// An unknown key in the place of one that is missing; what stands under it may well be that.
  private func partMistaken(in entries: [Entry]) -> String? {
    let known = entries.count { !$0.isRepeated && DraftKey.branch.contains($0.key) }
    guard known < DraftKey.branch.count else { return nil }
    return entries.first { !$0.isRepeated && !DraftKey.branch.contains($0.key) }?.key
  }

  /// "- Ya: 3", as an item of the list.
  private func isLabelsToNumbers(_ entries: [Entry]) -> Bool {
    isShortForm(entries) && entries.allSatisfy { RowNumbers.namesARow($0.value.text ?? "") }
  }

  private func hasPlainParts(_ entries: [Entry]) -> Bool {
    entries.allSatisfy { entry in
      !DraftKey.branch.contains(entry.key) || entry.isRepeated
        || (entry.value.text != nil && entry.value.oddity == nil)
    }
  }

  /// Keeps an item of a list word for word, and says why.
  mutating func keepItem(_ item: Node, home: Leftover.Home, because message: String) {
    let words = LeftoverText.of(item) { slice($0) }
    sop.leftovers.append(Leftover(home: home, text: words))
    problems.append(
      Problem(kind: .unread, span: item.span, message: message, words: firstLine(words)))
  }
}
