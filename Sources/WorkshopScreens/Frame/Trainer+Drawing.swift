package import Terminal
import Workshop

extension Trainer {
  /// Draws the whole window: header, the screens that show, notice and footer.
  package func draw(on surface: inout Surface) {
    let glyphs = shownGlyphs
    if glyphs != surface.glyphs { surface = Surface(size: surface.size, glyphs: glyphs) }
    guard isLargeEnough else { return drawTooSmall(on: &surface) }
    let frame = Frame(size: surface.size, session: session)
    let room = room
    drawHeader(on: &surface, in: frame.header, room)
    drawWarning(on: &surface, in: frame.warning)
    let lowest = screens.lastIndex { !$0.isOverlay } ?? 0
    for screen in screens[lowest...] {
      surface.cursor = nil
      screen.draw(on: &surface, in: frame.body, room: room)
    }
    drawNotice(on: &surface, in: frame.notice)
    Footer(bindings(in: room)).draw(
      on: &surface, in: footer(of: frame).inset(rows: 0, columns: 1))
  }

  /// A long notice takes a second row from the screen above.
  private func drawNotice(on surface: inout Surface, in rect: Rect) {
    guard let notice else { return }
    let whole = wrapped(notice.text, width: rect.columns - 2)
    let lines = whole.count <= 2 ? whole : [whole[0], whole[1...].joined(separator: " ")]
    for (offset, line) in lines.enumerated() {
      let row = rect.row + offset - (lines.count - 1)
      surface.fill(Rect(row: row, column: rect.column, rows: 1, columns: rect.columns))
      surface.put(
        " " + truncated(line, width: rect.columns - 2),
        at: Position(row: row, column: rect.column),
        style: notice.weight == .warning ? Style.caution.bold : .good)
    }
  }

  /// In a narrow window the footer may have the row of the notice as long as there is none.
  private func footer(of frame: Frame) -> Rect {
    guard notice == nil, frame.footer.columns < Trainer.narrow else { return frame.footer }
    return Rect(
      row: frame.notice.row, column: frame.footer.column, rows: 2, columns: frame.footer.columns)
  }

  /// Windows narrower than this cannot hold the editor's keys in one row.
  private static let narrow = 80

  /// All that can be done now: the top screen's keys and those that work everywhere.
  package var bindings: [Binding] { bindings(in: room) }

  private func bindings(in room: Room) -> [Binding] {
    Trainer.bindings(of: top, in: room)
  }

  private func drawHeader(on surface: inout Surface, in rect: Rect, _ whole: Room) {
    surface.fill(rect, style: .selection)
    let who = session.learner.map { " Anda: \($0.displayName) " } ?? " "
    let shownWho = truncated(who, width: rect.columns / 3)
    let room = rect.columns - width(of: shownWho) - 1
    surface.put(
      truncated(place(in: room, whole), width: room), at: rect.origin,
      style: Style.selection.bold)
    surface.put(
      shownWho,
      at: Position(row: rect.row, column: rect.endColumn - width(of: shownWho)), style: .selection)
  }

  private func drawWarning(on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    for (row, line) in Frame.warningLines(of: session, columns: rect.columns).enumerated() {
      surface.put(
        (row == 0 ? " ! " : "   ") + line, at: Position(row: rect.row + row, column: rect.column),
        style: Style.caution.bold)
    }
  }

  /// Where the learner is; the way there is shortened from its beginning, never the place itself.
  ///
  /// The draft it lies in stays recognisable: only of the learner's own title the end is left out.
  private func place(in columns: Int, _ room: Room) -> String {
    let glyphs = room.glyphs
    let places = screens.filter { !$0.isOverlay }
    var path = places.map { $0.title(in: room) }.filter { !$0.isEmpty }
    let separator = " \(glyphs.separator) "
    var head = " bimtek"
    func excess() -> Int { width(of: ([head] + path).joined(separator: separator)) - columns }
    while path.count > 2, excess() > 0 {
      path.removeFirst()
      head = " \(glyphs.ellipsis)"
    }
    if path.count == 2, excess() > 0 {
      let left = width(of: path[0]) - excess()
      if left >= Trainer.leastTitle, places.dropLast().last is EditorScreen {
        path[0] = truncated(path[0], width: left)
      } else {
        path.removeFirst()
        head = " \(glyphs.ellipsis)"
      }
    }
    return ([head] + path).joined(separator: separator)
  }

  /// A title cut shorter than this says nothing any more.
  private static let leastTitle = 12

  private func drawTooSmall(on surface: inout Surface) {
    let lines = [
      "Perbesar jendela, paling kecil",
      "\(Trainer.smallest.columns) kolom × \(Trainer.smallest.rows) baris.",
      "Sekarang \(surface.size.columns) × \(surface.size.rows).", "",
      session.isAllOnDisk ? "Pekerjaan Anda tersimpan." : "F2 simpan",
      "Q simpan dan keluar",
    ]
    for (row, line) in lines.enumerated() {
      surface.put(truncated(line, width: surface.size.columns), at: Position(row: row, column: 0))
    }
  }

  /// What works on a screen, for footer and help: what is its own goes before what is common.
  static func bindings(of screen: any Screen, in room: Room) -> [Binding] {
    let own = screen.bindings(in: room)
    let taken = Set(own.flatMap(\.keys))
    return own
      + commonBindings(isEditing: screen.isEditing, in: room).filter {
        taken.isDisjoint(with: $0.keys)
      }
  }

  private static func commonBindings(isEditing: Bool, in room: Room) -> [Binding] {
    [
      Binding(
        isEditing ? [.function(3)] : [.function(3), .character("/")], "Acuan",
        help: "Mencari norma SOP, aturan, atau arti istilah.",
        isEnabled: room.opensReference),
      Binding(
        isEditing ? [.function(1)] : [.function(1), .character("?")], "Bantuan",
        help: "Semua tombol yang berlaku di layar ini.",
        isPrimary: true),
      Binding(
        isEditing ? [.control("p")] : [.control("p"), .character(":")], "Perintah",
        help: "Cari perintah atau tempat dengan mengetik namanya."),
      Binding([.control("l")], "Gambar ulang", help: "Menggambar ulang layar bila tampak rusak."),
    ]
  }

  /// The window as lines to be read aloud: where the learner is, the screen, and what can be done.
  package var reading: [Line] {
    let room = room
    var lines: [Line] = [.heading("bimtek, \(top.title(in: room))")]
    if let warning = Frame.warning(of: session) { lines.append(.text(warning)) }
    lines += top.reading(in: room)
    if let notice { lines.append(.text(notice.text)) }
    return lines
  }
}
