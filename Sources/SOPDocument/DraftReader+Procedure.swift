import PlainYAML

extension DraftReader {
  mutating func readProcedure(_ slot: borrowing Slot) {
    places.put(.procedure, slot.entry.span)
    let value = slot.entry.value
    if value.oddity == nil, value.isMissing { return }
    guard value.oddity == nil, let items = value.list else {
      _ = keepUnread(slot, because: obstacle(slot, wanted: "daftar baris; awali tiap baris \"- \""))
      return
    }
    sop.activities.reserveCapacity(items.count)
    places.reserveRows(items.count)
    for (index, item) in items.enumerated() {
      let id = Activity.ID(index + 1)
      places.openRow(id, item.span)
      var activity = Activity(id: id)
      read(item, into: &activity)
      sop.activities.append(activity)
    }
  }

  private mutating func read(_ item: Node, into activity: inout Activity) {
    let id = activity.id
    guard item.oddity == nil else {
      activity = unread(id, item, item.oddity?.words)
      return
    }
    switch item.content {
    case .map(let entries):
      for entry in entries {
        let slot = Slot(entry, in: item, home: .activity(id))
        if keptAsRepeated(slot) { continue }
        if let cell = Cell(key: entry.key) {
          read(slot, cell, into: &activity)
        } else {
          keepUnknown(slot, in: item, at: .activity)
        }
      }
    case .scalar(let text):
      guard !item.isMissing else { break }
      activity.text = Written(text: text)
      places.put(.text, item.span)
      problems.append(
        Problem(
          kind: .repaired, span: item.span,
          message: "Dibaca sebagai kegiatan; tulis \"- kegiatan: …\".", words: firstLine(text)))
    case .list:
      activity = unread(id, item, "Satu baris ditulis dengan \"- kegiatan: …\", bukan daftar.")
    }
  }

  /// A row of which nothing could be read; it keeps its place, so that arrows still find it.
  private mutating func unread(_ id: Activity.ID, _ item: Node, _ message: String?) -> Activity {
    let words = LeftoverText.of(item) { slice($0) }
    sop.leftovers.append(Leftover(home: .row(id), text: words, isUnreadValue: true))
    if item.oddity != .malformed {
      problems.append(
        Problem(
          kind: .unread, span: item.span, message: message ?? "", words: firstLine(words)))
    }
    var activity = Activity(id: id)
    activity.text = Written(words: words, meaning: .unread)
    activity.performers = Written(words: words, meaning: .unread)
    activity.requirements = Written(words: words, meaning: .unread)
    activity.time = Written(words: words, meaning: .unread)
    activity.output = Written(words: words, meaning: .unread)
    return activity
  }

  private mutating func read(_ slot: borrowing Slot, _ cell: Cell, into activity: inout Activity) {
    let spot = Spot.cell(cell)
    switch cell {
    case .number:
      activity.writtenNumber = self.cell(slot, as: spot) { Written(number: $0) }
    case .text: activity.text = written(slot, as: spot)
    case .performers: activity.performers = list(slot, as: spot)
    case .joint: activity.joint = list(slot, as: spot)
    case .symbol:
      activity.symbol = self.cell(slot, as: spot) { text in
        let written = Written<String>(text: text)
        guard let word = written.value else { return Written(words: text, meaning: .empty) }
        return Written(words: text, meaning: .value(FlowSymbol(word: word)))
      }
    case .question: activity.question = written(slot, as: spot)
    case .branches: readBranches(slot, into: &activity)
    case .next: readNext(slot, into: &activity)
    case .requirements: activity.requirements = list(slot, as: spot)
    case .time: activity.time = time(slot, as: spot)
    case .output: activity.output = list(slot, as: spot)
    case .remark: activity.remark = written(slot, as: spot)
    }
  }

  private mutating func readNext(_ slot: borrowing Slot, into activity: inout Activity) {
    places.put(.next, slot.span)
    let value = slot.entry.value
    if value.oddity == nil {
      if let text = value.text {
        activity.next = Blank.isEmpty(text) ? nil : [.nowhere(text)]
        return
      }
      if let items = value.list, items.allSatisfy({ $0.oddity == nil && $0.text != nil }) {
        activity.next = items.map { .nowhere($0.text ?? "") }
        return
      }
    }
    _ = keepUnread(slot, because: obstacle(slot, wanted: "nomor baris, misalnya [4]"))
  }
}

extension Written where Value == Int {
  /// Reads a row's number: "3", "3.".
  init(number text: String) {
    let core = text.trimmedWhitespace
    if core.isEmpty {
      self.init(words: text, meaning: .empty)
    } else if let number = Int(core.hasSuffix(".") ? String(core.dropLast()) : core), number >= 0 {
      self.init(words: text, meaning: .value(number))
    } else {
      self.init(words: text, meaning: .unread)
    }
  }
}
