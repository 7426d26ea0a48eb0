import Glibc
import Support
import Testing

/// The real display on a real terminal, as `TerminalTrial` shows it.
@Suite(.serialized) struct DisplayTests {
  let program = PtySession.built("TerminalTrial")

  @Test(arguments: ["xterm", "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt"])
  func `a screen is drawn, typed on and left`(terminal: String) throws {
    let session = try PtySession(program, terminal: terminal)
    try session.wait(for: "Langkah 18:")
    session.write("Budi")
    try session.wait(for: "Budi")
    session.write(PtySession.Keys.escape)
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.unknown == [])
    #expect(session.screen.contains("left Budi by itself"))
    #expect(session.isInLineMode)
    #expect(!session.screen.isAlternate)
  }
}
