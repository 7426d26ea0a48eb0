import Glibc
import Support
import Testing

/// The real display on a real terminal, as `TerminalTrial` shows it.
@Suite(.serialized) struct DisplayTests {
  private func trial(
    _ arguments: String..., terminal: String = "xterm-256color",
    environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws -> PtySession {
    try PtySession(
      PtySession.built("TerminalTrial"), arguments, terminal: terminal, environment: environment,
      rows: rows, columns: columns)
  }

  @Test(arguments: [
    "xterm", "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt", "ansi",
  ])
  func `a screen is drawn, typed on and left`(terminal: String) throws {
    let session = try trial(terminal: terminal)
    try session.wait(for: "Langkah 19:")
    session.write("Budi")
    try session.wait(for: "Budi")
    session.write(PtySession.Keys.escape)
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.unknown == [])
    #expect(session.screen.contains("left Budi by itself"))
    #expect(session.isRestored)
  }

  @Test func `only what changed is sent`() throws {
    let session = try trial("--list")
    try session.wait(for: "Langkah 19:")
    session.settle()
    let before = session.transcript.count
    session.write(PtySession.Keys.down)
    try session.wait(for: "key(Terminal.Key.down)")
    session.settle()
    #expect(session.transcript.count - before <= 400)
    #expect(session.screen.contains("▶ Langkah 2:"))
    #expect(!session.screen.contains("▶ Langkah 1:"))
  }

  @Test(arguments: [
    ("putty-256color", "xterm-256color"), ("xterm-kitty", "xterm-256color"),
    ("alacritty", "xterm-256color"),
    ("", "xterm"), ("nobody-knows-this", "xterm"), ("vt525x", "vt100"),
    ("screen.nobody", "screen-256color"),
  ])
  func `a terminal that is not installed is taken for a known one`(name: String, entry: String)
    throws
  {
    let session = try trial(terminal: name, environment: ["TERMINFO_DIRS": "/lib/terminfo"])
    try session.wait(for: "\(entry) ")
    session.write(PtySession.Keys.escape)
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test func `a terminal that cannot move its cursor is refused untouched`() throws {
    let session = try trial(terminal: "dumb")
    #expect(try session.waitForEnd() == .exited(2))
    #expect(session.transcript.starts(with: Array("refused: noCursorMoves".utf8)))
  }

  @Test(arguments: [
    (["LANG": "C.UTF-8"], "xterm", "penuh"), (["LANG": ""], "xterm", "penuh"),
    (["LANG": "id_ID.UTF-8"], "xterm", "penuh"),
    (["LC_ALL": "id_ID.UTF-8"], "xterm", "penuh"), (["LC_ALL": "C"], "xterm", "ascii"),
    (["LC_CTYPE": "id_ID.ISO-8859-1"], "xterm", "ascii"), (["LANG": "C.UTF-8"], "linux", "aman"),
    (["LANG": "C.UTF-8"], "vt220", "aman"),
  ])
  func `the tier follows locale and terminal`(
    environment: [String: String], terminal: String, tier: String
  ) throws {
    let session = try trial(terminal: terminal, environment: environment)
    try session.wait(for: " \(tier) 80x24")
    if tier == "ascii" { #expect(session.transcript.allSatisfy { $0 < 0x80 }) }
  }

  @Test(arguments: [("xterm-256color", ["NO_COLOR": "1"]), ("vt100", [:])])
  func `without colours the chosen row is still marked`(
    terminal: String, environment: [String: String]
  ) throws {
    let session = try trial("--list", terminal: terminal, environment: environment)
    let screen = try session.wait(for: "Langkah 19:")
    #expect(screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(screen.cells(of: "Langkah 1:").allSatisfy { $0.isReversed })
  }

  @Test func `a terminal without a size is taken for 80 by 24`() throws {
    let session = try trial(environment: ["LINES": "7", "COLUMNS": "9"], rows: 0, columns: 0)
    session.showAs(rows: 24, columns: 80)
    try session.wait(for: "80x24")
    try session.wait(for: "Langkah 19:")
  }

  @Test(arguments: [(1, 1), (2, 3), (20, 5), (17, 59), (60, 200), (200, 500)])
  func `every size is drawn`(rows: Int, columns: Int) throws {
    let session = try trial(rows: rows, columns: columns)
    try session.wait(for: "a first frame") { $0.row(0).hasPrefix("x") }
    session.write(PtySession.Keys.escape)
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test func `a storm of sizes ends in a right screen, with few frames`() throws {
    let session = try trial()
    try session.wait(for: "Langkah 19:")
    for number in 0..<100 { session.resize(rows: 20 + number % 7, columns: 60 + number % 30) }
    session.resize(rows: 18, columns: 60)
    try session.wait(for: "60x18")
    session.settle()
    let clears = String(decoding: session.transcript, as: UTF8.self).split(separator: "\u{1B}[2J")
    #expect(clears.count <= 60)
    #expect(session.screen.row(1).hasSuffix("═╗"))
    #expect(session.screen.row(16).hasPrefix("╚═"))
    #expect(session.screen.row(17) == "resized(Terminal.Size(rows: 18, columns: 60))")
  }

  @Test func `answers of effects wake the loop in their order, deadlines too`() throws {
    let session = try trial()
    try session.wait(for: "Langkah 19:")
    session.write(PtySession.Keys.function(8))
    try session.wait(for: "answer(42)")
    session.write(PtySession.Keys.function(7))
    try session.wait(until: { $0.row(23) == "due" })
  }

  @Test func `a paste arrives as one, also without brackets`() throws {
    let session = try trial()
    try session.wait(for: "Langkah 19:")
    #expect(session.screen.hasBracketedPaste)
    session.write("\u{1B}[200~dua kata\u{1B}[201~")
    try session.wait(for: #"paste("dua kata")"#)
    let list = try trial("--list")
    try list.wait(for: "Langkah 19:")
    list.write("hapus\rsemua\r")
    try list.wait(for: #"paste("hapus\nsemua\n")"#)
  }
}

extension PtySession {
  /// Whether the terminal is as a shell left it.
  var isRestored: Bool {
    isInLineMode && !screen.isAlternate && screen.isCursorVisible && !screen.hasBracketedPaste
  }
}
