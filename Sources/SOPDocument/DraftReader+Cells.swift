import PlainYAML

extension DraftReader {
  /// The text of a value; nothing where it has another form, which is then kept as unread.
  mutating func words(_ slot: borrowing Slot) -> String? {
    if slot.entry.value.oddity == nil, let text = slot.entry.value.text { return text }
    _ = keepUnread(slot, because: obstacle(slot, wanted: "satu teks, bukan \(form(of: slot))"))
    return nil
  }

  /// What stands where one text should.
  private func form(of slot: borrowing Slot) -> String {
    slot.entry.value.map == nil ? "daftar" : "kelompok kunci"
  }

  mutating func written(_ slot: borrowing Slot, as spot: Spot) -> Written<String> {
    cell(slot, as: spot) { Written(text: $0) }
  }

  mutating func time(_ slot: borrowing Slot, as spot: Spot) -> Written<WorkingTime> {
    cell(slot, as: spot) { Written(text: $0) }
  }

  /// A date; words that are none are told, because no rule can compare them.
  mutating func date(_ slot: borrowing Slot, as spot: Spot) -> Written<WrittenDate> {
    let date: Written<WrittenDate> = cell(slot, as: spot) { Written(text: $0) }
    guard date.isUnread, slot.entry.value.oddity == nil, slot.entry.value.text != nil else {
      return date
    }
    let words = firstLine(date.words.trimmedWhitespace)
    problems.append(
      Problem(
        kind: .unread, span: slot.entry.span, place: slot.place,
        message: WrittenDate.isImpossible(words)
          ? "Tanggal \"\(words)\" tidak ada di kalender; periksa hari, bulan, dan tahunnya."
          : "\"\(words)\" belum terbaca sebagai tanggal; tulis misalnya \"12 Januari 2026\".",
        words: words))
    return date
  }

  mutating func cell<Value>(
    _ slot: borrowing Slot, as spot: Spot, reading read: (String) -> Written<Value>
  ) -> Written<Value> {
    spot.put(slot.span, in: &places)
    if slot.entry.value.oddity == nil, let text = slot.entry.value.text { return read(text) }
    let kept = keepUnread(
      slot, because: obstacle(slot, wanted: "satu teks, bukan \(form(of: slot))"))
    return Written(words: kept, meaning: .unread)
  }

  /// A list of texts; one text stands for a list of one.
  mutating func list(_ slot: borrowing Slot, as spot: Spot) -> Written<[String]> {
    spot.put(slot.span, in: &places)
    let value = slot.entry.value
    if value.oddity == nil {
      if let text = value.text { return Written(items: value.isMissing ? [] : [text]) }
      if let items = value.list, let texts = texts(of: items) { return Written(items: texts) }
    }
    let kept = keepUnread(slot, because: obstacle(slot, wanted: "daftar teks"))
    return Written(words: kept, meaning: .unread)
  }

  /// The items as texts; "Catatan: penting" without quotes is a map to YAML and a text to its author.
  private mutating func texts(of items: [Node]) -> [String]? {
    var texts: [String] = []
    texts.reserveCapacity(items.count)
    for item in items {
      guard item.oddity == nil, case .scalar(let text) = item.content else {
        return repairedTexts(of: items)
      }
      texts.append(text)
    }
    return texts
  }

  private mutating func repairedTexts(of items: [Node]) -> [String]? {
    guard items.allSatisfy({ isOneLine($0) }) else { return nil }
    return items.map { item in
      if let text = item.text { return text }
      let words = slice(item.span)
      problems.append(
        Problem(
          kind: .repaired, span: item.span,
          message: "Butir ini dibaca sebagai teks; beri tanda kutip karena memuat titik dua.",
          words: firstLine(words)))
      return words
    }
  }

  private func isOneLine(_ item: Node) -> Bool {
    guard item.oddity == nil else { return false }
    guard item.text == nil else { return true }
    guard item.style == .block, let entry = item.map?.first, item.map?.count == 1 else {
      return false
    }
    return item.span.start.line == item.span.end.line && entry.value.text != nil
      && entry.value.oddity == nil && entry.value.style == .plain
  }

  /// The entries of a map; nothing where the value has another form, which is then kept as unread.
  mutating func map(_ slot: borrowing Slot, as spot: Spot) -> [Entry]? {
    if case .unnamed = spot {
      places.put(unnamed: slot.entry.keySpan)
    } else {
      spot.put(slot.entry.span, in: &places)
    }
    if slot.entry.value.oddity == nil {
      if let entries = slot.entry.value.map { return entries }
      if slot.entry.value.isMissing { return [] }
    }
    _ = keepUnread(slot, because: obstacle(slot, wanted: "beberapa baris \"kunci: nilai\""))
    return nil
  }

  func obstacle(_ slot: borrowing Slot, wanted: String) -> String {
    slot.entry.value.oddity?.words ?? "Kunci \"\(slot.entry.key)\" diisi \(wanted)."
  }
}
