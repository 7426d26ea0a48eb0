import Foundation
import Glibc
import Support
import Testing
import Workshop

/// However the trainer ends, the work is kept and the terminal is usable.
@Suite struct `The trainer told to end` {
  private let home: Home

  init() throws { home = try Home() }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `by a signal keeps the last letter and restores the terminal`(signal: Int32) throws {
    let seat = try home.startWriting()
    seat.signal(signal)
    #expect(try seat.waitForEnd(seconds: 60) == .exited(128 + signal))
    #expect(seat.isRestored)
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Lapo"])
  }

  @Test func `by a lost connection keeps the last letter`() throws {
    let seat = try home.startWriting()
    seat.hangUp()
    #expect(try seat.waitForEnd(seconds: 60) == .exited(128 + SIGHUP))
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Lapo"])
  }

  @Test func `by a lost connection keeps an answer that was on its way`() throws {
    let seat = try home.start()
    try seat.triesFirst()
    try seat.opensTheFirstLesson()
    try seat.readsToTheSecondExercise()
    try seat.press("4", shows: "•) 4.")
    seat.press("p")
    try seat.wait(for: "the form to go", seconds: 60) { !$0.contains("[ Periksa jawaban ]") }
    seat.hangUp()
    _ = try seat.waitForEnd(seconds: 60)
    #expect(try home.kept().choices == [["d"]])
  }

  @Test(arguments: [SIGTSTP, 0])
  func `to stop lets the shell in, and goes on in the same word`(signal: Int32) throws {
    let program = PtySession.built("bimtek")
    let seat = try PtySession(
      "bash", ["-c", "set -m; '\(program)'; stty -a; echo BERHENTI; read; fg"],
      environment: home.environment)
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan Lapo")
    if signal != 0 {
      kill(try child(of: seat.process), signal)
    } else {
      try seat.press(Keys.control("p"), shows: "Perintah")
      try seat.type(seen: "Tangguh")
      seat.press(Keys.enter)
    }
    try seat.see("BERHENTI")
    #expect(seat.isRestored)
    #expect(String(decoding: seat.transcript, as: UTF8.self).contains(" echo "))
    try seat.press("\n", shows: "1 Judul")
    try seat.type(seen: "ran")
    try seat.press(Keys.escape, shows: "D Diagram")
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd(seconds: 60) == .exited(0))
    #expect(seat.isRestored)
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Laporan"])
  }

  @Test func `to stop by force goes on with a whole screen`() throws {
    let seat = try home.startWriting()
    seat.signal(SIGSTOP)
    let before = seat.transcript.count
    seat.signal(SIGCONT)
    try seat.wait(for: "a new drawing", seconds: 60) { _ in seat.transcript.count - before > 500 }
    try seat.type(seen: "ran")
    #expect(seat.screen.contains("Penyusunan Laporan"))
  }

  /// The one process a shell has started.
  private func child(of parent: pid_t) throws -> pid_t {
    let path = "/proc/\(parent)/task/\(parent)/children"
    let children = try String(contentsOfFile: path, encoding: .utf8).split(separator: " ")
    guard let child = children.first.flatMap({ pid_t($0) }) else {
      throw Unexpected(what: "\(children.count) children of \(parent)")
    }
    return child
  }
}
