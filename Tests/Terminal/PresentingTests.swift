import CTerminal
import Glibc
import Support
import Testing

@testable import Terminal

/// Whatever was on the screen before, after a frame it shows that frame; in this process, on a terminal nobody watches.
@Suite(.serialized) struct PresentingTests {
  private static let size = Size(rows: 9, columns: 26)

  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "linux", "vt100", "rxvt", "vt220",
  ])
  func `after every frame the terminal shows what was drawn`(name: String) throws {
    let terminal = try Unwatched(Self.size)
    let display = try Display(
      Wishes(terminal: name, tier: .penuh), input: terminal.slave, output: terminal.slave)
    defer { display.close() }
    var random = Xorshift(seed: 4711)
    var surface = display.surface
    #expect(surface.size == Self.size)
    for frame in 0..<150 {
      scribble(on: &surface, using: &random)
      display.present(surface)
      let screen = terminal.screen()
      #expect(screen.text == surface.text, "frame \(frame) \(terminal.last.debugDescription)")
      #expect(screen.unknown == [])
      for row in 0..<Self.size.rows {
        for column in 0..<Self.size.columns {
          let cell = surface.cells[row * Self.size.columns + column]
          guard cell.width > 0 else { continue }
          let shown = screen.cells[row][column]
          #expect(
            shown.isReversed == cell.style.isReversed,
            "frame \(frame) \(row):\(column) \(terminal.last.debugDescription)")
          #expect(
            cell.text == " " || shown.isBold == cell.style.isBold,
            "frame \(frame) \(row):\(column) \(terminal.last.debugDescription)"
          )
        }
      }
      #expect(
        screen.isCursorVisible == (surface.cursor != nil) || name == "vt100")
      if let cursor = surface.cursor { #expect(screen.cursor == (cursor.row, cursor.column)) }
      if frame % 40 == 39 { display.repaint() }
    }
  }

  @Test func `our widths are glibc's for all signs we ship`() {
    #expect(ct_choose_locale() == 1)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F, 0x370...0x377, 0x391...0x3A1, 0x410...0x44F,
      0x2010...0x2027,
      0x2030...0x205E, 0x20A0...0x20BF, 0x2100...0x214F, 0x2190...0x21FF, 0x2500...0x259F,
      0x25A0...0x25FF,
      0x2713...0x2718, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FA5, 0xAC00...0xD7A3,
      0xFF01...0xFF60,
      0x1F300...0x1F320, 0x1F600...0x1F64F,
    ]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(width(of: Character(scalar)) == Int(ct_width(value)), "U+\(String(value, radix: 16))")
    }
  }

  /// Changes a few places, or scrolls, or begins anew.
  private func scribble(on surface: inout Surface, using random: inout Xorshift) {
    let words = ["SOP", "日本語", "cafe\u{301}", "│─┼", "a", "      ", "memeriksa berkas"]
    if Int.random(in: 0..<10, using: &random) == 0 { surface = Surface(size: surface.size) }
    if Int.random(in: 0..<6, using: &random) == 0 {
      let width = surface.size.columns
      let isUp = Bool.random(using: &random)
      let blank = Array(repeating: Cell.blank(), count: width)
      surface.cells =
        isUp ? surface.cells.dropFirst(width) + blank : blank + surface.cells.dropLast(width)
      surface.put("baris terakhir tanpa sisa.", at: Position(row: surface.size.rows - 1, column: 0))
    }
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      let style = Style(
        isBold: Bool.random(using: &random), isReversed: Int.random(in: 0..<3, using: &random) == 0)
      let word = words.randomElement(using: &random) ?? ""
      var here = place(using: &random)
      // ncurses reaches the last corner of some terminals by inserting, and then splits a wide sign beside it.
      if word == "日本語" { here.row = min(here.row, surface.size.rows - 2) }
      surface.put(word, at: here, style: style)
    }
    surface.cursor = Bool.random(using: &random) ? place(using: &random) : nil
  }

  private func place(using random: inout Xorshift) -> Position {
    Position(
      row: Int.random(in: 0..<Self.size.rows, using: &random),
      column: Int.random(in: 0..<Self.size.columns, using: &random))
  }
}

/// A terminal within this process; frames must be small enough for its buffer.
private final class Unwatched {
  let slave: Int32
  private let master: Int32
  private var shown: VTScreen
  var last = ""

  init(_ size: Size) throws {
    shown = VTScreen(rows: size.rows, columns: size.columns)
    (master, slave) = try PtySession.terminalPair(rows: size.rows, columns: size.columns)
  }

  deinit {
    close(master)
    close(slave)
  }

  func screen() -> VTScreen {
    var bytes = [UInt8](repeating: 0, count: 65536)
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&source, 1, 0) > 0 {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { break }
      last = String(decoding: bytes[..<count], as: UTF8.self)
      shown.feed(bytes[..<count])
    }
    return shown
  }
}
