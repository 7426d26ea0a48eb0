import PlainYAML

/// Turns the tree of a draft into an SOP, key by key.
struct DraftReader {
  var sop = SOP()
  var problems: [Problem] = []
  var places = Places()
  private let text: PlainText
  private lazy var ruler = Ruler(text)
  /// Looking for the nearest key is dear; a text with hundreds of unknown keys is no draft.
  private var suggestionsLeft = 200

  init(_ text: PlainText) {
    self.text = text
  }

  mutating func read(_ root: Node) {
    places.put(.document, root.span)
    for entry in root.map ?? [] {
      let slot = Slot(entry, in: root, home: .document)
      if keptAsRepeated(slot) { continue }
      switch entry.key {
      case "format": readFormat(slot)
      case "status": readStatus(slot)
      case "jenis": readKind(slot)
      case "identitas": readIdentity(slot)
      case "standar_pelayanan": readPromise(slot)
      case "total_waktu": sop.declaredTotal = time(slot, as: .subject(.declaredTotal))
      case "pelaksana": readPerformers(slot)
      case "langkah": readProcedure(slot)
      case "abaikan": readExemptions(slot)
      default: keepUnknown(slot, known: DraftKey.document)
      }
    }
  }

  /// Finishes: arrows find their rows, problems stand in the order of the text.
  mutating func reading() -> Reading {
    sop.resolveTargets()
    if sop.leftovers.count > 1 {
      sop.leftovers = sop.leftovers.enumerated()
        .sorted { ($0.element.home.rank, $0.offset) < ($1.element.home.rank, $1.offset) }
        .map(\.element)
    }
    for line in text.repairedLines {
      let place = Place(line: line, column: 1, offset: 0)
      problems.append(
        Problem(
          kind: .repaired, span: Span(start: place, end: place),
          message: Oddity.repairedCharacters.words, words: ""))
    }
    problems.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    return Reading(sop: sop, problems: problems, places: places)
  }

  private mutating func readFormat(_ slot: borrowing Slot) {
    guard let words = words(slot) else { return }
    guard words != DraftKey.format else { return }
    _ = keep(slot)
    problems.append(
      Problem(
        kind: .repaired, span: slot.entry.span, place: slot.entry.value.span.start,
        message: "Format ini tidak dikenal; naskah dibaca sebagai \(DraftKey.format).",
        words: words, suggestion: DraftKey.format))
  }

  private mutating func readStatus(_ slot: borrowing Slot) {
    let written = self.written(slot, as: .subject(.status))
    let word = written.text.lowercased()
    if let status = SOP.Status(rawValue: word) {
      sop.status = Written(words: written.words, meaning: .value(status))
      return
    }
    sop.status = Written(words: written.words, meaning: written.isEmpty ? .empty : .unread)
    guard written.value != nil else { return }
    complainUnknown("Status", written.words, known: ["draf", "ditetapkan"], at: slot)
  }

  private mutating func readKind(_ slot: borrowing Slot) {
    guard let entries = map(slot, as: .subject(.kind)) else { return }
    for entry in entries {
      let inner = Slot(entry, in: slot.entry.value, home: .kind)
      if keptAsRepeated(inner) { continue }
      switch entry.key {
      case "sifat": sop.kind.nature = written(inner, as: .none)
      case "cakupan": sop.kind.scope = written(inner, as: .none)
      case "tuntas": sop.kind.completeness = written(inner, as: .none)
      case "kekhususan": sop.kind.specificity = written(inner, as: .none)
      case "kegiatan": sop.kind.occasion = written(inner, as: .none)
      case "lingkup": sop.kind.reach = written(inner, as: .none)
      default: keepUnknown(inner, known: DraftKey.kind)
      }
    }
  }

  private mutating func readPromise(_ slot: borrowing Slot) {
    guard let entries = map(slot, as: .none) else { return }
    for entry in entries {
      let inner = Slot(entry, in: slot.entry.value, home: .promise)
      if keptAsRepeated(inner) { continue }
      switch entry.key {
      case "waktu": sop.promise.time = time(inner, as: .subject(.promise(.time)))
      case "persyaratan":
        sop.promise.requirements = list(inner, as: .subject(.promise(.requirements)))
      case "produk": sop.promise.product = written(inner, as: .subject(.promise(.product)))
      default: keepUnknown(inner, known: DraftKey.promise)
      }
    }
  }

  private mutating func readPerformers(_ slot: borrowing Slot) {
    sop.performers = list(slot, as: .subject(.performers))
    guard let items = slot.entry.value.list, sop.performers.value != nil else { return }
    let kept = items.filter { !Blank.isEmpty($0.text ?? "x") }
    places.putPerformers(kept.map(\.span))
  }
}

// MARK: What stays unread

extension DraftReader {
  /// The author's words in a stretch of text.
  mutating func slice(_ span: Span) -> String { ruler[span] }

  mutating func complain(_ kind: Problem.Kind, _ message: String, at slot: borrowing Slot) {
    problems.append(
      Problem(
        kind: kind, span: slot.entry.span, place: slot.place, message: message,
        words: firstLine(slice(slot.entry.span))))
  }

  mutating func complainUnknown(
    _ kind: String, _ word: String, known: [String], at slot: borrowing Slot
  ) {
    let nearest = suggestion(for: word, among: known)
    let rest =
      nearest.map { "maksudnya \"\($0)\"?" } ?? "yang dikenal: \(known.joined(separator: ", "))."
    problems.append(
      Problem(
        kind: kind == "Kunci" ? .unknownKey : .unread, span: slot.entry.span,
        place: kind == "Kunci" ? slot.entry.keySpan.start : slot.place,
        message: "\(kind) \"\(firstLine(word))\" tidak dikenal; \(rest)", words: firstLine(word),
        suggestion: nearest))
  }

  private mutating func suggestion(for word: String, among known: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Nearest.word(to: word, among: known)
  }

  mutating func keepUnknown(_ slot: borrowing Slot, known: [String]) {
    _ = keep(slot)
    guard slot.entry.value.oddity != .malformed else { return }
    complainUnknown("Kunci", slot.entry.key, known: known, at: slot)
  }

  /// Keeps the later one of two equal keys.
  mutating func keptAsRepeated(_ slot: borrowing Slot) -> Bool {
    guard slot.entry.isRepeated else { return false }
    _ = keep(slot)
    guard slot.entry.value.oddity != .malformed else { return true }
    problems.append(
      Problem(
        kind: .unread, span: slot.entry.span, place: slot.entry.keySpan.start,
        message: Oddity.repeatedKey.words, words: firstLine(slice(slot.entry.span))))
    return true
  }

  /// Keeps what a known key holds, and says so; returns the words kept.
  mutating func keepUnread(_ slot: borrowing Slot, because message: String) -> String {
    let text = keep(slot, isUnreadValue: true)
    if slot.entry.value.oddity != .malformed { complain(.unread, message, at: slot) }
    return text
  }

  /// Keeps an entry word for word for its home; returns the words kept.
  mutating func keep(_ slot: borrowing Slot, isUnreadValue: Bool = false) -> String {
    let text = LeftoverText.of(slot.entry, inBrackets: slot.isInBrackets) { ruler[$0] }
    sop.leftovers.append(Leftover(home: slot.home, text: text, isUnreadValue: isUnreadValue))
    return text
  }

  func firstLine(_ words: String) -> String {
    let line = words.split(maxSplits: 1) { $0.isNewline }.first.map(String.init) ?? words
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}
