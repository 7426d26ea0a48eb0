import CTerminal
import Glibc

/// The terminal: the only class here, and the only file that knows of ncurses.
///
/// There is one at a time, used from one thread. It is handed whole surfaces and sends what changed since the last one.
/// From `init` to `close` the terminal is ours; whatever ends the process in between restores it first, and what was
/// written to stderr meanwhile is shown then.
package final class Display {
  /// Why a terminal cannot show screens.
  package enum Refusal: Error, Hashable {
    case notATerminal
    case unknownTerminal(String)
    case noCursorMoves(String)

    /// What to tell the learner, and what to do.
    package var sentence: String {
      switch self {
      case .notATerminal:
        "Layar hanya dapat tampil di terminal; masukan atau keluaran di sini bukan terminal."
      case .unknownTerminal(let name):
        "Terminal “\(name)” belum dikenal di komputer ini; coba jalankan dengan TERM=xterm."
      case .noCursorMoves(let name):
        "Terminal “\(name)” tidak dapat memindahkan kursor; coba terminal lain, atau jalankan dengan TERM=xterm."
      }
    }
  }

  package private(set) var size: Size
  /// The terminfo entry in use, which is not the wished one if that is not installed.
  package let entry: String
  /// 0 if there are only attributes.
  package let colours: Int
  package let isUTF8: Bool
  package let isRemote: Bool
  /// Whether the last cell of all can be written without shifting what stands before it.
  private let holdsCorner: Bool
  package var theme: Theme {
    didSet { repaint() }
  }
  package var glyphs: Glyphs {
    didSet { repaint() }
  }

  private var shown: Surface?
  private var isOpen = true
  private var hasResumed = false
  private var pendingSignals: UInt32 = 0
  private var cursor = Position(row: 0, column: 0)
  private var buffer = [UInt8](repeating: 0, count: 65536)
  private var knownScalars: [UInt32: Bool] = [:]

  /// Takes the terminal over.
  ///
  /// - Throws: `Refusal`, if it is none or cannot move its cursor; it is then as before.
  package init(_ wishes: Wishes, input: Int32 = 0, output: Int32 = 1) throws(Refusal) {
    let isUTF8 = ct_choose_locale() == 1
    switch Int(ct_open(input, output, wishes.terminal)) {
    case Int(CT_OPENED): break
    case Int(CT_NOT_A_TERMINAL): throw .notATerminal
    case Int(CT_NO_CURSOR_MOVES): throw .noCursorMoves(wishes.terminal)
    default: throw .unknownTerminal(wishes.terminal)
    }
    self.isUTF8 = isUTF8
    entry = String(cString: ct_entry())
    colours = Int(ct_colours())
    holdsCorner = ct_holds_corner() != 0
    isRemote = wishes.isRemote
    theme = wishes.theme
    glyphs = Glyphs(wishes.tier(isUTF8: isUTF8, entry: entry))
    size = Self.measured()
  }

  deinit { close() }

  /// Gives the terminal back, as it was.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    ct_close()
  }

  /// Whether the terminal has not yet taken all of the last frame; another one would only wait behind it.
  var isSending: Bool { ct_is_sending() != 0 }

  /// A blank surface of the present size.
  package var surface: Surface { Surface(size: size, glyphs: glyphs) }

  /// Shows a surface, sending only what differs from the last one.
  package func present(_ surface: Surface) {
    guard isOpen else { return }
    let old = shown?.size == surface.size ? shown : nil
    let columns = surface.size.columns
    let shownColumns = min(columns, size.columns)
    var changedRows = 0
    for row in 0..<min(surface.size.rows, size.rows) {
      let start = row * columns
      if let old, !surface.differs(from: old, row: row) { continue }
      changedRows += 1
      for column in 0..<shownColumns {
        let cell = surface.cells[start + column]
        if let old, old.cells[start + column] == cell { continue }
        if cell.width > 0 { put(cell, row: row, column: column) }
      }
    }
    cursor = surface.cursor.flatMap { surface.bounds.contains($0) ? $0 : nil } ?? cursor
    ct_cursor(Int32(cursor.row), Int32(cursor.column), surface.cursor == nil ? 0 : 1)
    ct_flush(changedRows > size.rows / 3 ? 1 : 0)
    shown = surface
  }

  /// Sends everything anew with the next surface, as after another program has written on the screen.
  package func repaint() {
    guard isOpen else { return }
    shown = nil
    ct_resize(Int32(size.rows), Int32(size.columns))
  }

  /// Gives the terminal back, stops the job until the shell continues it, and takes the terminal again.
  ///
  /// The loop then tells the program that it has resumed.
  package func suspend() {
    guard isOpen else { return }
    ct_leave()
    ct_stop()
    enter()
  }

  private func enter() {
    ct_enter()
    shown = nil
    hasResumed = true
    // The signal that continued us is in the pipe as well.
    pendingSignals |= ct_take_signals() & ~(Self.bit(SIGCONT) | Self.bit(SIGTSTP))
  }

  /// What can come from the terminal or the system.
  enum Happening: Hashable {
    case bytes([UInt8])
    case resized(Size)
    case resumed
    case ending(signal: Int32)
  }

  /// Waits for something to happen, or for the wake descriptor, at most so many milliseconds; negative for ever.
  func happenings(wake: Int32, milliseconds: Int) -> [Happening] {
    let isDue = hasResumed || pendingSignals != 0
    let ready = ct_wait(wake, isDue ? 0 : Int32(clamping: milliseconds))
    if ready & UInt32(CT_ROOM) != 0 { ct_send() }
    var happenings: [Happening] = []
    if isDue || ready & UInt32(CT_SIGNAL) != 0 {
      happenings = answerSignals(ct_take_signals() | pendingSignals)
    }
    if ready & UInt32(CT_INPUT) != 0 {
      let count = ct_read(&buffer, Int32(buffer.count))
      if count > 0 { happenings.append(.bytes(Array(buffer[..<Int(count)]))) }
      if count < 0 { happenings.append(.ending(signal: SIGHUP)) }
    }
    return happenings
  }

  private func answerSignals(_ signals: UInt32) -> [Happening] {
    pendingSignals = 0
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] where signals & Self.bit(signal) != 0 {
      return [.ending(signal: signal)]
    }
    if signals & Self.bit(SIGTSTP) != 0 {
      suspend()
    } else if signals & Self.bit(SIGCONT) != 0 {
      // Stopped by force: whoever was there meanwhile has changed the terminal.
      ct_leave()
      enter()
    }
    var happenings: [Happening] = []
    if hasResumed { happenings.append(.resumed) }
    // A stopped job is not told of a new size, so it is measured again.
    let now = Self.measured()
    if now != size {
      size = now
      repaint()
      happenings.append(.resized(now))
    }
    hasResumed = false
    return happenings
  }

  private static func bit(_ signal: Int32) -> UInt32 { 1 << UInt32(signal) }

  private static func measured() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_measure(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  private func put(_ cell: Cell, row: Int, column: Int) {
    let look = theme.look(of: cell.style, colours: colours)
    var scalars = [cell.scalars.0, cell.scalars.1, cell.scalars.2]
    let isShifted = cell.width == 2 && isNextToCorner(row: row, column: column) && !holdsCorner
    if cell.scalars.0 >= 0x250, isShifted || !isSafe(cell.scalars.0, width: cell.width) {
      scalars = [0x3F, 0, 0]
    }
    let count = scalars[1] == 0 ? 1 : scalars[2] == 0 ? 2 : 3
    ct_put(Int32(row), Int32(column), scalars, Int32(count), look.attributes, look.hue)
    // A stand-in for a wide sign leaves its right half to be drawn.
    if cell.width == 2, scalars[0] == 0x3F {
      ct_put(Int32(row), Int32(column) + 1, [0x3F], 1, look.attributes, look.hue)
    }
  }

  /// Whether writing the last cell by way of an insertion would cut a wide sign here in two.
  private func isNextToCorner(row: Int, column: Int) -> Bool {
    row == size.rows - 1 && column >= size.columns - 3
  }

  /// Whether glibc, by which ncurses lays out, agrees on a sign's width.
  private func isSafe(_ scalar: UInt32, width: UInt8) -> Bool {
    if let known = knownScalars[scalar] { return known }
    let isSafe = ct_width(scalar) == Int32(width)
    knownScalars[scalar] = isSafe
    return isSafe
  }
}
