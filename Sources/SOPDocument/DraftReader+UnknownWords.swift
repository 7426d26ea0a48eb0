import PlainYAML

/// Keys no draft has and words no cell takes, each told with the nearest known one.
extension DraftReader {
  /// Keeps a key its map does not have; what stands under it counts for nothing until it is mended.
  mutating func keepUnknown(_ slot: borrowing Slot, in map: Node, at level: DraftLevel) {
    _ = keep(slot)
    guard slot.entry.value.oddity != .malformed else { return }
    let meant = meant(by: slot.entry.key, at: level)
    var rest = "yang dikenal: \(level.keys.joined(separator: ", "))."
    if let meant {
      rest =
        meant.level == level
        ? "maksudnya \"\(meant.key)\"?" : "maksudnya \"\(meant.key)\" \(meant.level.words)?"
      rest += cost(of: slot, meant, in: meant.level == level ? map : nil)
    }
    problems.append(
      Problem(
        kind: .unknownKey, span: slot.entry.span, place: slot.entry.keySpan.start,
        message: "Kunci \"\(firstLine(slot.entry.key))\" tidak dikenal; \(rest)",
        words: firstLine(slot.entry.key), suggestion: meant?.key))
  }

  /// Tells of a word its key does not take, and keeps it as unread; it is printed back.
  mutating func complainUnknown(
    _ name: String, _ word: String, known: [String], at slot: borrowing Slot
  ) {
    let nearest = Nearest.word(to: word.lowercased(), among: known)
    let rest =
      nearest.map { "maksudnya \"\($0)\"?" } ?? "yang dikenal: \(known.joined(separator: ", "))."
    problems.append(
      Problem(
        kind: .unread, span: slot.entry.span, place: slot.place,
        message: "\(name) \"\(firstLine(word))\" tidak dikenal; \(rest)", words: firstLine(word),
        suggestion: nearest))
  }

  private struct Meant {
    var key: String
    var level: DraftLevel
  }

  /// The nearest key of the map's own, or one still nearer of another map.
  private mutating func meant(by word: String, at level: DraftLevel) -> Meant? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    if let key = DraftKey.otherNames[word.lowercased()], level.keys.contains(key) {
      return Meant(key: key, level: level)
    }
    if let meant = nearest(to: word, at: level) { return meant }
    // "pengesahan.nama" names a key by its way.
    guard let dot = word.lastIndex(of: ".") else { return nil }
    return nearest(to: String(word[word.index(after: dot)...]), at: level)
  }

  private func nearest(to word: String, at level: DraftLevel) -> Meant? {
    var best = Nearest.match(to: word, among: level.keys)
    var meant = best.map { Meant(key: $0.word, level: level) }
    for other in DraftLevel.allCases where other != level && best?.distance != 0 {
      guard let match = Nearest.match(to: word, among: other.keys),
        match.distance < best?.distance ?? .max
      else { continue }
      best = match
      meant = Meant(key: match.word, level: other)
    }
    return meant
  }

  /// What it costs that the key is not known; nothing where nothing stands under it.
  private func cost(of slot: borrowing Slot, _ meant: Meant, in map: Node?) -> String {
    guard slot.entry.value.holdsWords else { return "" }
    let map = map ?? root.flatMap { meant.level.map(in: $0) }
    if map?[meant.key]?.holdsWords == true {
      return " \"\(meant.key)\" sudah ada; isi di sini tersimpan, tetapi tidak dihitung."
    }
    if map == nil, meant.level.standsInList {
      return " Isinya tersimpan, tetapi belum dihitung sampai kuncinya diperbaiki."
    }
    return
      " Isinya tersimpan, tetapi \"\(meant.key)\" dihitung belum diisi sampai kuncinya diperbaiki."
  }
}

extension Node {
  /// Whether anything but blanks and dashes stands in it.
  fileprivate var holdsWords: Bool { text.map { !Blank.isEmpty($0) } ?? true }
}
