import PlainYAML

/// Turns the tree of a draft into an SOP, key by key.
struct DraftReader {
  var sop = SOP()
  var problems: [Problem] = []
  var places = Places()
  private let text: PlainText
  lazy var ruler = Ruler(text)
  /// The whole draft, to be asked what else stands in it.
  private(set) var root: Node?
  /// Looking for the nearest key is dear; a text with hundreds of unknown keys is no draft.
  var suggestionsLeft = 200

  init(_ text: PlainText) {
    self.text = text
  }

  mutating func read(_ root: Node) {
    self.root = root
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
      default: keepUnknown(slot, in: root, at: .document)
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
    places.put(unnamed: slot.span)
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
    guard let entries = map(slot, as: .subject(.kind)) else {
      sop.kind = .unread(sop.leftovers.last?.text ?? "")
      return
    }
    for entry in entries {
      let inner = Slot(entry, in: slot.entry.value, home: .kind)
      if keptAsRepeated(inner) { continue }
      switch entry.key {
      case "sifat": sop.kind.nature = kind(inner, Kind.natures)
      case "cakupan": sop.kind.scope = kind(inner, Kind.scopes)
      case "tuntas": sop.kind.completeness = kind(inner, Kind.completenesses)
      case "kekhususan": sop.kind.specificity = kind(inner, Kind.specificities)
      case "kegiatan": sop.kind.occasion = kind(inner, Kind.occasions)
      case "lingkup": sop.kind.reach = kind(inner, Kind.reaches)
      default: keepUnknown(inner, in: slot.entry.value, at: .kind)
      }
    }
  }

  private mutating func kind(_ slot: borrowing Slot, _ known: [String]) -> Written<String> {
    let written = self.written(slot, as: .unnamed)
    guard let word = written.value, !known.contains(word.lowercased()) else { return written }
    complainUnknown("Isi \(slot.entry.key)", written.words, known: known, at: slot)
    return Written(words: written.words, meaning: .unread)
  }

  private mutating func readPromise(_ slot: borrowing Slot) {
    guard let entries = map(slot, as: .unnamed) else {
      sop.promise = .unread(sop.leftovers.last?.text ?? "")
      return
    }
    for entry in entries {
      let inner = Slot(entry, in: slot.entry.value, home: .promise)
      if keptAsRepeated(inner) { continue }
      switch entry.key {
      case "waktu": sop.promise.time = time(inner, as: .subject(.promise(.time)))
      case "persyaratan":
        sop.promise.requirements = list(inner, as: .subject(.promise(.requirements)))
      case "produk": sop.promise.product = written(inner, as: .subject(.promise(.product)))
      default: keepUnknown(inner, in: slot.entry.value, at: .promise)
      }
    }
  }

  private mutating func readPerformers(_ slot: borrowing Slot) {
    if keptAsOneLine(slot) { return }
    sop.performers = list(slot, as: .subject(.performers))
    guard let items = slot.entry.value.list, sop.performers.value != nil else { return }
    let kept = items.filter { !Blank.isEmpty($0.text ?? "x") }
    places.putPerformers(kept.map(\.span))
  }
}

extension Kind {
  /// A *jenis* of which nothing could be read.
  static func unread(_ words: String) -> Kind {
    let cell = Written<String>(words: words, meaning: .unread)
    var kind = Kind()
    kind.nature = cell
    kind.scope = cell
    kind.completeness = cell
    kind.specificity = cell
    kind.occasion = cell
    kind.reach = cell
    return kind
  }
}

extension ServicePromise {
  /// A promise of which nothing could be read.
  static func unread(_ words: String) -> ServicePromise {
    var promise = ServicePromise()
    promise.time = Written(words: words, meaning: .unread)
    promise.requirements = Written(words: words, meaning: .unread)
    promise.product = Written(words: words, meaning: .unread)
    return promise
  }
}
