import Glibc
import Support
import Testing

/// However a program ends, the terminal is usable afterwards.
@Suite(.serialized) struct EndingTests {
  private func trial(terminal: String = "xterm-256color", environment: [String: String] = [:])
    throws -> PtySession
  {
    let quiet = ["SWIFT_BACKTRACE": "enable=no"]
    let session = try PtySession(
      PtySession.built("TerminalTrial"), terminal: terminal,
      environment: quiet.merging(environment) { $1 })
    try session.wait(for: "Langkah 19:")
    #expect(session.isRestored == false)
    return session
  }

  @Test(arguments: [
    (1, SIGILL, "the trial ends here"), (2, SIGSEGV, ""), (3, SIGABRT, ""), (4, SIGSEGV, ""),
    (5, SIGILL, "Index out of range"), (6, SIGSEGV, ""),
  ])
  func `a crash restores the terminal and its message is seen`(
    kind: Int, signal: Int32, message: String
  ) throws {
    let session = try trial()
    session.write(PtySession.Keys.function(kind))
    let end = try session.waitForEnd()
    #expect(end == .killed(signal: signal) || (signal == SIGILL && end == .killed(signal: SIGTRAP)))
    #expect(session.isRestored)
    let said = String(decoding: session.transcript, as: UTF8.self)
    #expect(message.isEmpty || said.contains(message))
  }

  @Test func `Swift's backtrace names the crashing line, on the restored screen`() throws {
    let session = try trial(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"])
    session.write(PtySession.Keys.function(1))
    _ = try session.waitForEnd(seconds: 60)
    let text = String(decoding: session.transcript, as: UTF8.self)
    #expect(text.contains("TerminalTrial.crash"))
    #expect(session.isRestored)
  }

  @Test func `a console without a second screen is cleared`() throws {
    let session = try trial(terminal: "linux")
    session.write(PtySession.Keys.function(1))
    _ = try session.waitForEnd()
    #expect(!session.screen.contains("Langkah 3:"))
  }

  @Test func `leaving by exit restores the terminal`() throws {
    let session = try trial()
    session.write("\u{1B}[21~")
    #expect(try session.waitForEnd() == .exited(3))
    #expect(session.isRestored)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal to end is received, performed and obeyed`(signal: Int32) throws {
    let session = try trial()
    session.write("Budi")
    try session.wait(for: "Budi")
    session.signal(signal)
    session.signal(signal)
    let end = try session.waitForEnd()
    #expect(end == .exited(128 + signal))
    #expect(session.isRestored)
    #expect(session.screen.contains("left Budi \(signal)"))
  }

  @Test func `a program whose terminal is gone ends by itself`() throws {
    let session = try trial()
    session.hangUp()
    #expect(try session.waitForEnd() == .exited(128 + SIGHUP))
  }

  @Test func `stopped and continued in another size, the screen is whole again`() throws {
    let session = try PtySession(
      "bash", ["-c", "set -m; '\(PtySession.built("TerminalTrial"))'; echo STOPPED; read; fg"])
    try session.wait(for: "Langkah 19:")
    session.write(PtySession.Keys.function(9))
    try session.wait(for: "STOPPED")
    #expect(session.isRestored)
    session.resize(rows: 20, columns: 70)
    session.write("\n")
    try session.wait(for: "70x20")
    try session.wait(for: "Langkah 15:")
    #expect(!session.screen.contains("STOPPED"))
    #expect(session.screen.hasBracketedPaste)
    session.write("Ani")
    try session.wait(for: "Ani")
    session.write(PtySession.Keys.escape)
    try session.wait(for: "left Ani by itself")
  }

  @Test func `stopped by force and continued, the screen is drawn anew`() throws {
    let session = try trial()
    session.settle()
    session.signal(SIGSTOP)
    let before = session.transcript.count
    session.signal(SIGCONT)
    try session.wait(until: { $0.row(23) == "resumed" })
    #expect(session.transcript.count - before > 500)
    #expect(session.screen.isAlternate && session.screen.hasBracketedPaste)
  }
}
