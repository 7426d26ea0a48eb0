import Coursework
import SOPDocument
import Terminal

/// Fill the empty cells of a draft's table.
struct CompletingForm: ExerciseForm {
  private let places: [Subject]
  private var table: PlaceTable
  private var entries: [Subject: String] = [:]
  /// What is being typed into the cell under the cursor.
  private var field: TextField?

  init(_ completing: Completing, answered: Answer?) {
    // Top to bottom, as the cursor goes; the boxes outside the table come last.
    places = completing.places.enumerated().sorted {
      ($0.element.activity?.raw ?? .max, $0.offset) < ($1.element.activity?.raw ?? .max, $1.offset)
    }.map(\.element)
    table = PlaceTable(completing.draft.sop, boxes: places.filter { $0.activity == nil })
    if case .pairs(let pairs)? = answered {
      for (words, text) in pairs {
        if let place = Subject(placeWords: words) { entries[place.box] = text }
      }
    }
    if let first = places.first { table.stand(at: first) }
  }

  var answer: Answer? {
    guard !entries.isEmpty else { return nil }
    return .pairs(Dictionary(entries.map { ($0.key.placeWords, $0.value) }) { first, _ in first })
  }

  var isWide: Bool { true }
  var isEditing: Bool { field != nil }
  var isAtCheck: Bool { field == nil && table.isAtCheck }

  /// The cell under the cursor, if it is one to fill.
  private var slot: Subject? { table.subject.flatMap { places.contains($0) ? $0 : nil } }

  var bindings: [Binding] {
    if isEditing {
      return [
        Binding(
          [.enter, .tab], "Terima", help: "Menerima isian dan ke sel kosong berikutnya.",
          isPrimary: true)
      ]
    }
    return [
      Binding(
        [.enter], "Isi", help: "Mengisi sel yang ditunjuk.", isEnabled: slot != nil,
        isPrimary: true),
      Binding(
        [.tab], "Sel berikut", help: "Ke sel kosong berikutnya, lalu ke Periksa jawaban.",
        isPrimary: true),
      Binding(
        [.up, .down, .left, .right], "Pindah", help: "Berpindah antara sel."),
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    if field != nil { return receiveTyping(key) }
    switch key {
    case .enter:
      guard let slot else { return false }
      field = TextField(
        entries[slot] ?? "", placeholder: slot.cell == .time ? "misalnya: 10 menit" : "ketik isian")
    case .tab: goOn()
    case .delete, .backspace:
      guard let slot, entries[slot] != nil else { return false }
      entries[slot] = nil
    default: return table.receive(key)
    }
    return true
  }

  private mutating func receiveTyping(_ key: Key) -> Bool {
    switch key {
    case .enter, .tab:
      accept()
      goOn()
    case .up, .down, .backTab:
      accept()
      return table.receive(key)
    case .escape: accept()
    default: return field?.receive(key) ?? false
    }
    return true
  }

  mutating func receive(paste: String) -> Bool { field?.receive(paste: paste) ?? false }

  private mutating func accept() {
    if let slot, let text = field?.text {
      entries[slot] = text.allSatisfy(\.isWhitespace) ? nil : text
    }
    field = nil
  }

  /// Puts the cursor on the next cell to fill; after the last one on the row that hands in.
  private mutating func goOn() {
    let here = table.subject.flatMap(places.firstIndex(of:)) ?? (table.isAtCheck ? -1 : nil)
    let next = here.map { $0 + 1 } ?? 0
    if places.indices.contains(next) {
      table.stand(at: places[next])
    } else {
      table.select(table.count - 1)
    }
  }

  // MARK: Drawing

  func draw(on surface: inout Surface, in rect: Rect) {
    let (sheet, foot) = rect.split(bottom: 3)
    table.draw(on: &surface, in: sheet, isReady: answer != nil) { subject in
      guard places.contains(subject) else {
        return PlaceTable.Look(words: table.words(at: subject))
      }
      let words = entries[subject] ?? "…"
      return PlaceTable.Look(words: words, style: entries[subject] == nil ? .caution : .accent)
    }
    let cursor = surface.cursor
    let body = table.drawName(on: &surface, in: foot)
    guard let place = table.subject else {
      let left = places.count { entries[$0] == nil }
      surface.put(
        left == 0 ? "Semua sel sudah diisi." : "\(left) sel belum diisi.", at: body.origin,
        style: .muted)
      surface.cursor = cursor
      return
    }
    if let field {
      field.draw(on: &surface, in: body, isFocused: true)
      return
    }
    let words = entries[place] ?? table.words(at: place, long: true)
    let shown = words.isEmpty ? (slot == nil ? "(kosong)" : "Tekan Enter untuk mengisi.") : words
    for (row, line) in wrapped(surface.glyphs.spelled(shown), width: body.columns)
      .prefix(body.rows).enumerated()
    {
      surface.put(line, at: Position(row: body.row + row, column: body.column))
    }
    surface.cursor = cursor
  }

  var reading: [Line] {
    table.reading { place in
      places.contains(place) ? entries[place] ?? "belum diisi" : table.words(at: place)
    }
  }
}
