import Coursework
import SOPDocument
import Terminal

/// Mark places of a draft and choose what is wrong there.
struct FlawHuntForm: ExerciseForm {
  private let hunt: FlawHunt
  private var table: PlaceTable
  private var marks: [Subject: String] = [:]
  /// The kinds to choose from, open over the sheet.
  private var choosing: TallList?
  private var showsDiagram = false

  var isWide: Bool { true }

  /// Opens the sheet at its first row, or where it tells its part at the first box below the table.
  init(_ hunt: FlawHunt, answered: Answer?, tellsPart: Bool = false) {
    self.hunt = hunt
    table = PlaceTable(hunt.draft.sop)
    // Where only the boxes below the table are asked about, nobody walks through all its rows first.
    let isOfBoxes =
      tellsPart && hunt.flaws.allSatisfy { flaw in flaw.places.allSatisfy { $0.activity == nil } }
    if isOfBoxes, let first = table.boxes.first { table.stand(at: first) }
    if case .pairs(let pairs)? = answered {
      for (words, kind) in pairs {
        if let place = Subject(placeWords: words) { marks[place.box] = kind }
      }
    }
  }

  var answer: Answer? {
    guard !marks.isEmpty else { return nil }
    return .pairs(
      Dictionary(marks.map { ($0.key.placeWords, $0.value) }) { first, _ in first })
  }

  var isAtCheck: Bool { choosing == nil && table.isAtCheck }

  var bindings: [Binding] {
    if choosing != nil {
      return [
        Binding([.enter], "Pakai", help: "Memakai jenis yang ditunjuk.", isPrimary: true),
        Binding([.up, .down], "Pindah", help: "Berpindah antara jenis.", isPrimary: true),
      ]
    }
    return [
      Binding(
        [.enter, .character(" ")], "Tandai", help: "Menandai tempat ini dan memilih jenisnya.",
        isPrimary: true),
      Binding(
        [.up, .down, .left, .right, .tab], "Pindah", help: "Berpindah antara tempat.",
        isPrimary: true),
      Binding(
        [.character("x"), .delete], "Hapus tanda", help: "Menghapus tanda di tempat ini.",
        isEnabled: mark != nil),
      Binding(
        [.character("g")], showsDiagram ? "Tabel" : "Diagram",
        help: "Beralih antara tabel dan diagram alirnya.", isPrimary: true),
    ]
  }

  private var mark: String? { table.subject.flatMap { marks[$0] } }

  mutating func receive(_ key: Key) -> Bool {
    if choosing != nil { return receiveChoosing(key) }
    switch key {
    case .enter, .character(" "):
      guard table.subject != nil else { return false }
      choosing = TallList(count: hunt.kinds.count)
      if let place = mark.flatMap(hunt.kinds.firstIndex(of:)) { choosing?.select(place) }
    case .character("x"), .delete:
      guard let place = table.subject, marks[place] != nil else { return false }
      marks[place] = nil
    case .character("g"):
      showsDiagram.toggle()
      if table.activity == nil { table.select(0) }
      table.column = showsDiagram ? .flow : table.column
    case .up, .down, .pageUp, .pageDown:
      let used = table.receive(key)
      if table.activity == nil { showsDiagram = false }
      return used
    default: return showsDiagram ? key == .left || key == .right : table.receive(key)
    }
    return true
  }

  private mutating func receiveChoosing(_ key: Key) -> Bool {
    switch key {
    case .enter, .character(" "): choose(choosing?.selected ?? 0)
    case .escape: choosing = nil
    case .character(let digit):
      guard let number = digit.wholeNumberValue, hunt.kinds.indices.contains(number - 1) else {
        return false
      }
      choose(number - 1)
    default: return choosing?.receive(key) ?? false
    }
    return true
  }

  private mutating func choose(_ kind: Int) {
    choosing = nil
    guard let place = table.subject, hunt.kinds.indices.contains(kind) else { return }
    marks[place] = hunt.kinds[kind]
  }

  // MARK: Drawing

  func draw(on surface: inout Surface, in rect: Rect) {
    let kinds = choosing == nil ? [] : kindRows(width: rect.columns - 3, glyphs: surface.glyphs)
    let (sheet, foot) = rect.split(
      bottom: choosing == nil ? 3 : min(kinds.joined().count + 2, max(9, rect.rows / 2)))
    let (work, beside) =
      sheet.columns >= 112 ? sheet.split(left: sheet.columns * 55 / 100) : (sheet, nil)
    if showsDiagram, beside == nil {
      table.drawDiagram(on: &surface, in: work)
    } else {
      table.draw(on: &surface, in: work, isReady: answer != nil) { subject in
        PlaceTable.Look(
          words: table.words(at: subject), sign: marks[subject] == nil ? "" : "! ",
          style: marks[subject] == nil ? .plain : .caution)
      }
    }
    if let beside { table.drawDiagram(on: &surface, in: beside.split(left: 2).1) }
    drawFoot(kinds, on: &surface, in: foot)
  }

  /// The kinds with their digits; a long one takes several lines.
  private func kindRows(width columns: Int, glyphs: Glyphs) -> [[[Span]]] {
    hunt.kinds.enumerated().map { index, kind in
      hanging("\(index + 1). ", glyphs.spelled(kind), width: columns)
    }
  }

  /// The place under the cursor in full, with its mark or the kinds to choose from.
  private func drawFoot(_ kinds: [[[Span]]], on surface: inout Surface, in rect: Rect) {
    let body = table.drawName(on: &surface, in: rect)
    guard let place = table.subject else {
      let count = "\(marks.count) tempat ditandai."
      surface.put(count, at: body.origin, style: .muted)
      return
    }
    if let choosing {
      let (ask, rest) = body.split(top: 1)
      surface.put(surface.glyphs.spelled(hunt.prompt), at: ask.origin)
      choosing.draw(kinds, on: &surface, in: rest)
      return
    }
    let words = table.words(at: place, long: true)
    let lines = wrapped(
      surface.glyphs.spelled(words.isEmpty ? "(kosong)" : words), width: body.columns)
    let room = mark == nil ? body.rows : body.rows - 1
    for (row, line) in lines.prefix(room).enumerated() {
      let isCut = row == room - 1 && lines.count > room
      surface.put(
        isCut ? truncated(line + " ...", width: body.columns) : line,
        at: Position(row: body.row + row, column: body.column))
    }
    if let mark {
      surface.put(
        truncated("! \(surface.glyphs.spelled(mark))", width: body.columns),
        at: Position(row: body.row + min(lines.count, room), column: body.column), style: .caution)
    }
  }

  var reading: [Line] {
    table.reading { place in
      let words = table.words(at: place, long: true)
      let mark = marks[place].map { "; ditandai: \($0)" } ?? ""
      return (words.isEmpty ? "kosong" : words) + mark
    }
  }
}
