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
    let index = activity.branches.count
    var branch = Branch(label: "", target: .nowhere(""))
    if item.oddity == nil, let text = item.text {
      branch.label = text
      problems.append(
        Problem(
          kind: .repaired, span: item.span,
          message: "Dibaca sebagai label cabang; tulis \"{label: …, ke: …}\".",
          words: firstLine(text)))
    } else if item.oddity == nil, let entries = item.map, hasPlainParts(entries) {
      for entry in entries where !entry.isRepeated {
        if entry.key == "label" { branch.label = entry.value.text ?? "" }
        if entry.key == "ke" { branch.target = .nowhere(entry.value.text ?? "") }
      }
      for entry in entries {
        let slot = Slot(entry, in: item, home: .branch(activity.id, index))
        if keptAsRepeated(slot) || DraftKey.branch.contains(entry.key) { continue }
        keepUnknown(slot, in: item, at: .branch)
      }
    } else {
      keepItem(
        item, home: .branches(activity.id),
        because: item.oddity?.words ?? "Satu cabang ditulis \"{label: …, ke: …}\".")
      return
    }
    places.putBranch(item.span)
    activity.branches.append(branch)
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
